/** Writes organisations with everything that hangs on them, batch by batch, in constant memory. */
import type { Client } from 'pg'
import { fold, slugify } from '#platform/search-text.ts'
import type { DemoOrganisation, DemoPerson } from '../types.ts'
import { loadEntries, type Leading } from './load-entries.ts'
import { addHonorary, addMembership, MembershipsAtWork, range } from './load-memberships.ts'
import type { LoadedNetwork } from './load-networks.ts'
import { takeIds } from './table-batch.ts'
import { emptyTables, type LoadTables as Tables } from './tables.ts'

export type LoadContext = { networks: Map<string, LoadedNetwork>; competences: Map<string, number>; today: string }

const tagIds = new WeakMap<LoadContext, Map<string, number>>()

/** As an office writes it. */
const salutations = { frau: 'Frau', herr: 'Herr', none: null } as const

/** Writes one batch of organisations. */
export async function loadBatch(client: Client, ctx: LoadContext, organisations: DemoOrganisation[]): Promise<void> {
	const tables = emptyTables()
	const people = organisations.reduce((sum, org) => sum + org.persons.length, 0)
	const records = organisations.reduce((sum, org) => sum + org.networks.length, 0)
	let identity = await takeIds(client, 'identity', organisations.length + people)
	let party = await takeIds(client, 'subject', records + people)
	// A change of the type makes two of one, and somebody may be an honorary member.
	const memberships = new MembershipsAtWork(await takeIds(client, 'membership', 3 * records))
	await ensureTags(client, ctx, organisations)
	const leading: Leading[] = []

	for (const org of organisations) {
		const identityId = identity++
		tables.identity.add(identityId, 'organisation', org.slug)
		for (const [index, member] of org.networks.entries()) {
			const network = ctx.networks.get(member.slug)!
			const id = party++
			addOrganisation(tables, ctx, org, { id, identityId, networkId: network.id })
			const until = addMembership(tables, memberships, org, member, { network, partyId: id, today: ctx.today })
			if (org.listing !== 'office') tables.listing.add(network.id, id, org.listing, range(member.from, until))
			if (index > 0) continue
			leading.push({ org, id, networkId: network.id })
			for (const [at, person] of org.persons.entries()) {
				const personId = party++
				const known = { id: personId, identityId: identity++, networkId: network.id, organisationId: id }
				addPerson(tables, at === 0 ? withVote(org, person) : person, known)
				if (at === 0) addHonorary(tables, memberships, org, { network, partyId: personId, today: ctx.today })
			}
		}
	}
	for (const table of Object.values(tables)) await table.write(client)
	await loadEntries(client, ctx, leading)
}

function addOrganisation(
	tables: Tables,
	ctx: LoadContext,
	org: DemoOrganisation,
	at: { id: number; identityId: number; networkId: number },
): void {
	const { id, identityId, networkId } = at
	const confirmed =
		org.claims
			.map((claim) => claim.confirmedOn)
			.filter((day) => day !== undefined)
			.toSorted()
			.at(-1) ?? null
	tables.subject.add(id, networkId, 'organisation')
	tables.party.add(
		id, networkId, identityId, 'organisation', org.name, fold(org.name), org.kind, org.legalForm, org.size, org.employees, org.founded,
		JSON.stringify(org.summary), JSON.stringify(org.description), `{${org.languages.join(',')}}`, null, null, null, null, confirmed,
	) // prettier-ignore
	tables.address.add(
		networkId,
		id,
		'visiting',
		org.address.street,
		org.address.postcode,
		org.address.town,
		org.address.district,
	)
	for (const [position, [kind, value]] of (
		[
			['web', org.website],
			['mail', org.mail],
			['phone', org.phone],
		] as const
	).entries()) {
		if (value) tables.channel.add(networkId, id, kind, value, channelKey(kind, value), 'public', position)
	}
	for (const claim of org.claims) {
		const competence = ctx.competences.get(claim.competence)
		if (competence === undefined) continue
		tables.claim.add(
			networkId,
			id,
			competence,
			claim.level,
			claim.basis,
			JSON.stringify(claim.note ?? {}),
			claim.confirmedOn ?? null,
			claim.confirmedBy ?? null,
			claim.freshUntil ?? null,
			claim.basis === 'certificate' ? (claim.freshUntil ?? null) : null,
		)
	}
	const tags = tagIds.get(ctx)!
	for (const tag of org.tags) tables.tagging.add(networkId, tags.get(`${networkId} ${tag}`)!, id)
}

/** In three of four organisations where nobody else has the vote, whoever leads them has it. */
function withVote(org: DemoOrganisation, person: DemoPerson): DemoPerson {
	const [first] = person.functions
	const voting = org.persons.some(({ functions }) => functions.some(({ kind }) => kind === 'voting-delegate'))
	if (!first || voting || org.number % 4 === 0) return person
	return { ...person, functions: [...person.functions, { kind: 'voting-delegate', from: first.from }] }
}

function addPerson(
	tables: Tables,
	person: DemoPerson,
	at: { id: number; identityId: number; networkId: number; organisationId: number },
): void {
	const { id, identityId, networkId, organisationId } = at
	const name = [person.title, person.given, person.family].filter(Boolean).join(' ')
	tables.identity.add(identityId, 'person', `${slugify(name)}-${identityId}`)
	tables.subject.add(id, networkId, 'person')
	tables.party.add(
		id, networkId, identityId, 'person', name, fold(`${person.family} ${person.given}`), null, null, null, null, null,
		'{}', '{}', '{}', salutations[person.salutation], person.title ?? null, person.given, person.family, null,
	) // prettier-ignore
	const scope = person.consent?.scope ?? 'office'
	tables.channel.add(networkId, id, 'mail', person.mail, person.mail.toLowerCase(), scope, 0)
	if (person.phone)
		tables.channel.add(
			networkId,
			id,
			'phone',
			person.phone,
			channelKey('phone', person.phone),
			person.phoneScope ?? scope,
			1,
		)
	for (const held of person.functions)
		tables.party_function.add(
			networkId,
			id,
			organisationId,
			held.kind,
			held.label?.de ?? null,
			scope,
			range(held.from, held.until),
		)
	if (person.consent) {
		tables.consent.add(
			networkId,
			id,
			'publication',
			scope,
			'2025-01',
			'Beitrittsformular',
			person.consent.givenOn,
			person.consent.withdrawnOn ?? null,
		)
		if (scope !== 'office')
			tables.listing.add(networkId, id, scope, range(person.consent.givenOn, person.consent.withdrawnOn))
	}
}

function channelKey(kind: string, value: string): string {
	if (kind === 'phone') return value.replace(/[^\d+]/g, '')
	return value
		.toLowerCase()
		.replace(/^https?:\/\/(www\.)?/, '')
		.replace(/\/$/, '')
}

async function ensureTags(client: Client, ctx: LoadContext, organisations: DemoOrganisation[]): Promise<void> {
	const known = tagIds.get(ctx) ?? new Map<string, number>()
	tagIds.set(ctx, known)
	for (const org of organisations) {
		for (const { slug } of org.networks) {
			const networkId = ctx.networks.get(slug)!.id
			for (const tag of org.tags) {
				if (known.has(`${networkId} ${tag}`)) continue
				const { rows } = await client.query<{ id: string }>(
					'insert into tag (network_id, name) values ($1, $2) returning id',
					[networkId, tag],
				)
				known.set(`${networkId} ${tag}`, Number(rows[0]!.id))
			}
		}
	}
}
