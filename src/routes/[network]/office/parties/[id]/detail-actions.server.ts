/** Actions on what hangs on a record: addresses, channels, functions, claims, listing, consents. */
import { claimsOf } from '#domain/competences/claims.queries.ts'
import { removeClaim } from '#domain/competences/remove-claim.ts'
import { setClaim } from '#domain/competences/set-claim.ts'
import { editFunction } from '#domain/parties/details/edit-function.ts'
import { endFunction } from '#domain/parties/details/end-function.ts'
import { listParty } from '#domain/parties/details/list-party.ts'
import { recordConsent } from '#domain/parties/details/record-consent.ts'
import { removeAddress } from '#domain/parties/details/remove-address.ts'
import { setAddress } from '#domain/parties/details/set-address.ts'
import { setChannels } from '#domain/parties/details/set-channels.ts'
import { startFunction } from '#domain/parties/details/start-function.ts'
import { unlistParty } from '#domain/parties/details/unlist-party.ts'
import { withdrawConsent } from '#domain/parties/details/withdraw-consent.ts'
import { leaveIdentity } from '#domain/parties/identities/leave-identity.ts'
import { partyRecord } from '#domain/parties/record/party-record.queries.ts'
import { Choice, partyAction, type At } from './change.server.ts'
import { meantCompetence, meantParty } from './meant.server.ts'
import { dayAfter } from './days.ts'
import { readAddress } from './forms/address-form.ts'
import { readChannels } from './forms/channels-form.ts'
import { readClaim } from './forms/claim-form.ts'
import { read, readOptional } from './forms/form-view.ts'
import { addressLines, claimLine, functionLine } from './lines.ts'

const record = ({ ctx, network, id }: At) => partyRecord(ctx, network.id, id)
const version = (form: FormData) => readOptional(form, 'version') ?? undefined

/** What both forms of a function say. People name the last day; commands take the first day without. */
const functionOf = (form: FormData) => {
	const last = readOptional(form, 'function_until')
	return {
		kind: read(form, 'function_kind') as 'main-contact',
		title: readOptional(form, 'function_title'),
		from: readOptional(form, 'function_from'),
		until: last === null ? null : dayAfter(last),
		scope: read(form, 'function_scope') as 'office',
	}
}
const functionField = (path: string): string =>
	({ from: 'function_from', until: 'function_until', title: 'function_title' })[path] ?? path

export const detailActions = {
	address: partyAction(
		'erreichen',
		({ ctx, network, form, id }) => {
			const { address, choices } = readAddress(form, network.districts)
			if (choices) throw new Choice(choices)
			return setAddress(ctx, network.id, {
				partyId: id,
				addressId: readOptional(form, 'addressId'),
				version: version(form),
				address,
			})
		},
		{
			storedWords: async (at) => {
				const address = (await record(at)).addresses.find((one) => String(one.id) === read(at.form, 'addressId'))
				return address ? addressLines(address).join(', ') : ''
			},
		},
	),
	removeAddress: partyAction('erreichen', ({ ctx, network, form, id }) =>
		removeAddress(ctx, network.id, { partyId: id, addressId: read(form, 'addressId') }),
	),
	channels: partyAction(
		'erreichen',
		async ({ ctx, network, form, id }) => {
			const channels = readChannels(form)
			return setChannels(ctx, network.id, { partyId: id, version: version(form), channels })
		},
		{
			storedWords: async (at) => (await record(at)).channels.map(({ value }) => value).join(', '),
			field: (path, form) => `channel_${readChannels(form)[Number(path.split('.')[1])]?.at}_value`,
		},
	),
	startFunction: partyAction(
		'funktionen',
		async (at) => {
			const { ctx, network, form, id } = at
			const { kind } = (await record(at)).facts
			const other = await meantParty(at, kind === 'organisation' ? 'person' : 'organisation')
			const [personId, organisationId] = kind === 'organisation' ? [other, id] : [id, other]
			return startFunction(ctx, network.id, {
				personId,
				organisationId,
				...functionOf(form),
			})
		},
		{ field: functionField },
	),
	editFunction: partyAction(
		'funktionen',
		({ ctx, network, form }) =>
			editFunction(ctx, network.id, {
				functionId: read(form, 'functionId'),
				version: version(form),
				...functionOf(form),
			}),
		{
			storedWords: async (at) => {
				const held = (await record(at)).functions.find((one) => String(one.id) === read(at.form, 'functionId'))
				return held ? functionLine(held) : ''
			},
			field: functionField,
		},
	),
	endFunction: partyAction('funktionen', ({ ctx, network, form }) =>
		endFunction(ctx, network.id, { functionId: read(form, 'functionId') }),
	),
	claim: partyAction(
		'kompetenzen',
		async (at) => {
			const { ctx, network, form, id } = at
			const competenceId = readOptional(form, 'competenceId') ?? (await meantCompetence(at))
			return setClaim(ctx, network.id, {
				partyId: id,
				version: version(form),
				claim: { competenceId, ...readClaim(form) },
			})
		},
		{
			storedWords: async ({ ctx, network, form, id }) => {
				const claim = (await claimsOf(ctx, network.id, id)).find(
					({ competence }) => String(competence.id) === read(form, 'competenceId'),
				)
				return claim ? claimLine(claim) : ''
			},
		},
	),
	removeClaim: partyAction('kompetenzen', ({ ctx, network, form, id }) =>
		removeClaim(ctx, network.id, { partyId: id, claimId: read(form, 'claimId') }),
	),
	leaveIdentity: partyAction('profil', ({ ctx, network, id }) => leaveIdentity(ctx, network.id, { partyId: id })),
	list: partyAction('sichtbar', ({ ctx, network, form, id }) =>
		listParty(ctx, network.id, { partyId: id, scope: read(form, 'list_scope') as 'public' }),
	),
	unlist: partyAction('sichtbar', ({ ctx, network, id }) => unlistParty(ctx, network.id, { partyId: id })),
	recordConsent: partyAction(
		'sichtbar',
		({ ctx, network, form, id }) =>
			recordConsent(ctx, network.id, {
				partyId: id,
				purpose: read(form, 'purpose') as 'publication',
				scope: read(form, 'consent_scope') as 'members',
				source: read(form, 'source'),
				givenOn: readOptional(form, 'consent_given') ?? undefined,
			}),
		{ field: (path) => (path === 'givenOn' ? 'consent_given' : path) },
	),
	withdrawConsent: partyAction('sichtbar', ({ ctx, network, form, id }) =>
		withdrawConsent(ctx, network.id, { partyId: id, consentId: read(form, 'consentId') }),
	),
}
