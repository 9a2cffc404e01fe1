/** Actions on the memberships of a record. People name the last day of a period; commands take the first day without. */
import { fieldsFor } from '#domain/fields/fields.queries.ts'
import { membershipsOf } from '#domain/membership/memberships.queries.ts'
import { changeType } from '#domain/membership/change-type.ts'
import { editMembership } from '#domain/membership/edit-membership.ts'
import { endMembership } from '#domain/membership/end-membership.ts'
import { giveNotice } from '#domain/membership/give-notice.ts'
import { endPayer } from '#domain/membership/payers/end-payer.ts'
import { setPayer } from '#domain/membership/payers/set-payer.ts'
import { resumeMembership } from '#domain/membership/resume-membership.ts'
import { startMembership } from '#domain/membership/start-membership.ts'
import { succeedMember } from '#domain/membership/succeed-member.ts'
import { suspendMembership } from '#domain/membership/suspend-membership.ts'
import { withdrawNotice } from '#domain/membership/withdraw-notice.ts'
import { partyAction, type At } from './change.server.ts'
import { dayAfter } from './days.ts'
import { read, readOptional } from './forms/form-view.ts'
import { postedCustom } from './forms/posted-custom.server.ts'
import { meantParty } from './meant.server.ts'
import { detailsWords } from './membership/membership-view.ts'

const section = 'mitgliedschaft'

/** The field of a form by the path of the command; a type that is wrong is where one can type it. */
const field =
	(names: Record<string, string> = {}) =>
	(path: string): string =>
		path.startsWith('type') ? 'new_type' : ({ until: 'last_day', note: 'end_note', ...names }[path] ?? path)

const typeOf = (form: FormData) => {
	const label = readOptional(form, 'new_type')
	return label === null && readOptional(form, 'type') ? { id: read(form, 'type') } : { label: label ?? '' }
}

/** The first day without, null when no last day was given. */
const until = (form: FormData) => {
	const last = readOptional(form, 'last_day')
	return last === null ? null : dayAfter(last)
}

/** What was posted for the fields that memberships have. */
const custom = async (at: At) => postedCustom(at, await fieldsFor(at.ctx, at.network.id, 'membership'))

const membershipId = (form: FormData) => read(form, 'membershipId')

export const membershipActions = {
	startMembership: partyAction(
		section,
		async (at) => {
			const { ctx, network, form, id } = at
			return startMembership(ctx, network.id, {
				partyId: id,
				type: typeOf(form),
				number: readOptional(form, 'number'),
				custom: await custom(at),
				from: read(form, 'from'),
				until: until(form),
				list: readOptional(form, 'list') as 'public' | null,
			})
		},
		{ field: field() },
	),
	editMembership: partyAction(
		section,
		async (at) =>
			editMembership(at.ctx, at.network.id, {
				membershipId: membershipId(at.form),
				type: typeOf(at.form),
				from: readOptional(at.form, 'from'),
				// Only what has an end shows one; a day left out there is none.
				until: at.form.has('last_day') ? (until(at.form) ?? '') : undefined,
				number: readOptional(at.form, 'number'),
				custom: await custom(at),
				version: readOptional(at.form, 'version') ?? undefined,
			}),
		{
			field: field(),
			storedWords: async (at) => detailsWords(await membershipsOf(at.ctx, at.network.id, at.id), membershipId(at.form)),
		},
	),
	giveNotice: partyAction(
		section,
		({ ctx, network, form }) =>
			giveNotice(ctx, network.id, {
				membershipId: membershipId(form),
				givenOn: read(form, 'given_on'),
				endsOn: until(form),
				reason: readOptional(form, 'reason'),
			}),
		{ field: field({ givenOn: 'given_on', endsOn: 'last_day' }) },
	),
	withdrawNotice: partyAction(section, ({ ctx, network, form }) =>
		withdrawNotice(ctx, network.id, { membershipId: membershipId(form) }),
	),
	endMembership: partyAction(
		section,
		({ ctx, network, form }) =>
			endMembership(ctx, network.id, {
				membershipId: membershipId(form),
				until: dayAfter(read(form, 'last_day')),
				reason: read(form, 'end_reason') as 'other',
				note: readOptional(form, 'end_note'),
				decidedOn: readOptional(form, 'decided_on'),
				decidedBy: readOptional(form, 'decided_by'),
			}),
		{ field: field({ decidedOn: 'decided_on', decidedBy: 'decided_by' }) },
	),
	suspendMembership: partyAction(
		section,
		({ ctx, network, form }) =>
			suspendMembership(ctx, network.id, {
				membershipId: membershipId(form),
				from: read(form, 'from'),
				until: until(form),
				reason: readOptional(form, 'reason'),
			}),
		{ field: field() },
	),
	resumeMembership: partyAction(section, ({ ctx, network, form }) =>
		resumeMembership(ctx, network.id, { membershipId: membershipId(form) }),
	),
	changeType: partyAction(
		section,
		({ ctx, network, form }) =>
			changeType(ctx, network.id, { membershipId: membershipId(form), type: typeOf(form), from: read(form, 'from') }),
		{ field: field() },
	),
	succeedMember: partyAction(
		section,
		async (at) =>
			succeedMember(at.ctx, at.network.id, {
				membershipId: membershipId(at.form),
				successorId: await meantParty(at, 'organisation'),
				on: read(at.form, 'on'),
				note: readOptional(at.form, 'end_note'),
			}),
		{ field: field() },
	),
	setPayer: partyAction(
		section,
		async (at) =>
			setPayer(at.ctx, at.network.id, {
				partyId: at.id,
				payerId: await meantParty(at, 'organisation', 'person'),
				from: read(at.form, 'from'),
				until: until(at.form),
				note: readOptional(at.form, 'payer_note'),
			}),
		{ field: field({ note: 'payer_note' }) },
	),
	endPayer: partyAction(section, ({ ctx, network, id }) => endPayer(ctx, network.id, { partyId: id })),
}
