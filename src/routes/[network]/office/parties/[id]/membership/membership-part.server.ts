/** What the page of a record shows of its memberships: who pays and votes, through whom a person belongs, and by which application it came. */
import { applicationsAbout } from '#domain/joining/applications.queries.ts'
import type { Membership } from '#domain/membership/memberships.queries.ts'
import { payersOf } from '#domain/membership/payers/payers.queries.ts'
import { membersThroughFunctions } from '#domain/membership/register/through-functions.queries.ts'
import type { PartyRecord } from '#domain/parties/record/party-record.queries.ts'
import type { Context } from '#platform/context.ts'
import { membershipsView } from './membership-view.ts'

export async function membershipsPart(
	ctx: Context,
	office: { id: number; slug: string },
	record: PartyRecord,
	memberships: Membership[],
) {
	const { id, kind } = record.facts
	const [payers, through, applications] = await Promise.all([
		payersOf(ctx, office.id, id),
		kind === 'person' ? membersThroughFunctions(ctx, office.id, ctx.today, [id]) : [],
		applicationsAbout(ctx, office.id, id),
	])
	return membershipsView({ record, memberships, payers, through, applications, slug: office.slug, today: ctx.today })
}
