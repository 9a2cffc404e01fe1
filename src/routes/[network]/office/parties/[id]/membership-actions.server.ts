/** Actions on the memberships of a record. People name the last day of a membership; commands take the first day without. */
import { endMembership } from '#domain/membership/end-membership.ts'
import { giveNotice } from '#domain/membership/give-notice.ts'
import { startMembership } from '#domain/membership/start-membership.ts'
import { withdrawNotice } from '#domain/membership/withdraw-notice.ts'
import { partyAction } from './change.server.ts'
import { dayAfter } from './days.ts'
import { read, readOptional } from './forms/form-view.ts'

const section = 'mitgliedschaft'

export const membershipActions = {
	startMembership: partyAction(
		section,
		({ ctx, network, form, id }) => {
			const label = readOptional(form, 'new_type')
			return startMembership(ctx, network.id, {
				partyId: id,
				type: label === null && readOptional(form, 'type') ? { id: read(form, 'type') } : { label: label ?? '' },
				number: readOptional(form, 'number'),
				from: read(form, 'from'),
				list: readOptional(form, 'list') as 'public' | null,
			})
		},
		{ field: (path) => (path.startsWith('type') ? 'new_type' : path) },
	),
	giveNotice: partyAction(
		section,
		({ ctx, network, form }) =>
			giveNotice(ctx, network.id, {
				membershipId: read(form, 'membershipId'),
				givenOn: read(form, 'given_on'),
				endsOn: dayAfter(read(form, 'last_day')),
				reason: readOptional(form, 'reason'),
			}),
		{ field: (path) => ({ givenOn: 'given_on', endsOn: 'last_day' })[path] ?? path },
	),
	withdrawNotice: partyAction(section, ({ ctx, network, form }) =>
		withdrawNotice(ctx, network.id, { membershipId: read(form, 'membershipId') }),
	),
	endMembership: partyAction(
		section,
		({ ctx, network, form }) =>
			endMembership(ctx, network.id, {
				membershipId: read(form, 'membershipId'),
				until: dayAfter(read(form, 'last_day')),
			}),
		{ field: () => 'last_day' },
	),
}
