/** The filters and orders of the member table as SQL over `party_overview o`, one narrow row per party. */
import { sql, type RawBuilder } from 'kysely'
import type { Context } from '#platform/context.ts'
import { fold } from '#platform/search-text.ts'
import { visibleIn } from '../party.visibility.ts'
import { customCondition, customOrder, type FieldFilter } from './custom-conditions.ts'
import type { CustomField } from '../../fields/field.schema.ts'
import { holding, withAccount } from './party-conditions.ts'
import { membershipKey, ownKey, sortKeys } from './table-question.ts'
import type { BuiltInSort, MembershipState, Narrowing, PartyKind, TableQuestion } from './table-question.ts'

/** A profile that nobody confirmed for so many days is asked about. */
export const daysUntilUnconfirmed = 365
/** Claims that go stale within so many days are asked about in time, those that are stale already likewise. */
export const daysClaimsDue = 60
/** Memberships that end within so many days. */
export const daysEnding = 90

/** Which rows a question means. `(… in …) is true` keeps the set a hash table, however little the planner expects. */
export function conditionsOf(ctx: Context, networkId: number, question: TableQuestion): RawBuilder<boolean> {
	const { today, viewer } = ctx
	const conditions = [
		sql`o.kind = ${question.kind} and ${visibleIn(networkId, viewer, today, 'o')}`,
		...wordsOf(question.q).map(saying),
	]
	const { states, types, districts, organisationKinds, sizes, tags } = question
	if (states.length > 0) conditions.push(inStates(states, networkId, today))
	if (types.length > 0) conditions.push(ofTypes(types, networkId, today))
	if (districts.length > 0) conditions.push(sql`o.district_code = any(${districts}::text[])`)
	if (organisationKinds.length > 0) conditions.push(sql`o.organisation_kind = any(${organisationKinds}::text[])`)
	if (sizes.length > 0) conditions.push(sql`o.size_class = any(${sizes}::text[])`)
	if (tags.length > 0) conditions.push(sql`o.tags && ${tags}::bigint[]`)
	// A segment that nobody has looked up lets nothing through.
	if (question.segment !== null) conditions.push(question.within?.condition ?? sql`false`)
	for (const filter of question.custom) conditions.push(customCondition(filter, question.fields))
	for (const filter of question.ofMembership)
		conditions.push(membershipSaying(filter, question.membershipFields, networkId, today))
	for (const narrowing of question.only) conditions.push(only(narrowing, question.kind, networkId, today))
	return sql<boolean>`${sql.join(conditions, sql` and `)}`
}

/** The words of a search, folded like what they are compared with; an address with an @ stays whole. */
export function wordsOf(q: string): string[] {
	const given = q.trim().split(/\s+/).slice(0, 8)
	return given
		.flatMap((word) => (word.includes('@') ? [word.toLowerCase()] : fold(word).split(' ')))
		.filter((word) => word !== '')
}

/** All of a word that is meant: in name, mail address or place; of what has an @, in mail addresses. For `party_overview o`. */
export function saying(word: string): RawBuilder<boolean> {
	const part = `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
	if (word.includes('@')) return sql<boolean>`o.mails like ${part}`
	return sql<boolean>`(o.name_key like ${part} or o.mails like ${part} or o.place_key like ${part})`
}

/** Has a membership of one of some types, that lasts or is still to come; by the slugs of the types. */
export function ofTypes(types: readonly string[], networkId: number, today: string): RawBuilder<boolean> {
	return sql<boolean>`((o.id in (select m.party_id from membership m join membership_type t on t.id = m.type_id
		where m.network_id = ${networkId} and t.slug = any(${[...types]}::text[]) and coalesce(upper(m.during), 'infinity') > ${today}::date)) is true)`
}

/** Has a membership, that lasts or is still to come, which says something in a field of the office. */
export function membershipSaying(
	filter: FieldFilter,
	fields: readonly CustomField[],
	networkId: number,
	today: string,
): RawBuilder<boolean> {
	return sql<boolean>`((o.id in (select m.party_id from membership m
		where m.network_id = ${networkId} and coalesce(upper(m.during), 'infinity') > ${today}::date and ${customCondition(filter, fields, 'm')})) is true)`
}

/** What the membership is on the day, or that there never was one: one of some states, as `memberships_on` has them. */
export function inStates(states: readonly MembershipState[], networkId: number, today: string): RawBuilder<boolean> {
	return sql<boolean>`(${sql.join(
		states.map((state) => inState(state, networkId, today)),
		sql` or `,
	)})`
}

/** Read from the row alone, that is from the index of names; only what is still to come is looked up. */
function inState(state: MembershipState, networkId: number, today: string): RawBuilder<boolean> {
	const day = sql`${today}::date`
	switch (state) {
		case 'active':
			return sql<boolean>`(o.member @> ${day} and (o.noticed @> ${day} or o.suspended @> ${day}) is not true)`
		case 'notice-given':
			return sql<boolean>`((o.noticed @> ${day}) is true and (o.suspended @> ${day}) is not true)`
		case 'suspended':
			return sql<boolean>`((o.suspended @> ${day}) is true)`
		case 'upcoming':
			return sql<boolean>`((o.id in (select m.party_id from membership m where m.network_id = ${networkId} and lower(m.during) > ${day})) is true)`
		// Whoever came back, or will be back, is not a former member.
		case 'ended':
			return sql<boolean>`(not isempty(o.member) and not o.member && daterange(${day}, null))`
		case 'none':
			return sql<boolean>`isempty(o.member)`
	}
}

/** Which rows of `party_overview o` a narrowing means. */
export function only(narrowing: Narrowing, kind: PartyKind, networkId: number, today: string): RawBuilder<boolean> {
	if (narrowing === 'without-contact') return sql<boolean>`not ${holding(networkId, kind, ['main-contact'], today)}`
	if (narrowing === 'without-account') return sql<boolean>`not ${withAccount(networkId, kind, today)}`
	if (narrowing === 'without-claims') return sql<boolean>`o.claims = 0`
	if (narrowing === 'proposals')
		return sql<boolean>`(o.id in (select q.party_id from profile_proposal q
			where q.network_id = ${networkId} and q.decided_at is null)) is true`
	if (narrowing === 'unlisted') return sql<boolean>`not o.listed @> ${today}::date`
	if (narrowing === 'claims-due')
		return sql<boolean>`(o.id in (select cl.party_id from claim cl
			where cl.network_id = ${networkId} and cl.fresh_until <= ${today}::date + ${daysClaimsDue}::int)) is true`
	// Who goes on as another kind of member does not leave.
	if (narrowing === 'ending')
		return sql<boolean>`(o.id in (select m.party_id from membership m
			where m.network_id = ${networkId} and upper(m.during) > ${today}::date and upper(m.during) <= ${today}::date + ${daysEnding}::int
				and not exists (select from membership n where n.party_id = m.party_id and lower(n.during) >= upper(m.during)))) is true`
	return sql<boolean>`coalesce(o.confirmed_on, '-infinity') < ${today}::date - ${daysUntilUnconfirmed}::int`
}

const columnOf: Record<BuiltInSort, RawBuilder<unknown>> = {
	until: sql`upper(o.member)`,
	membership: sql`shown.type`,
	name: sql`o.name_key`,
	place: sql`o.place_key`,
	since: sql`o.since`,
	size: sql`array_position(array['1-9', '10-49', '50-249', '250+'], o.size_class)`,
	claims: sql`o.claims`,
	changed: sql`o.changed_at`,
}

/** The order of the rows: what is asked for, empty values last, then by name. Of memberships it is read from `shown`: see shown-membership.ts. */
export function orderOf({ sort: asked, descending, fields, membershipFields }: TableQuestion): RawBuilder<unknown> {
	const direction = descending ? sql`desc` : sql`asc`
	const [key, ofMembership] = [ownKey(asked), membershipKey(asked)]
	const own =
		ofMembership === null ? key && customOrder(key, fields) : customOrder(ofMembership, membershipFields, 'shown')
	if (own) return sql`${own} ${direction} nulls last, o.name_key, o.id`
	const sort = sortKeys.find((one) => one === asked) ?? 'name'
	// These two are read from an index, in either direction.
	if (sort === 'name' || sort === 'changed') return sql`${columnOf[sort]} ${direction}, o.id ${direction}`
	const empty = sort === 'place' ? sql`(o.place_key = ''), ` : sql``
	return sql`${empty}${columnOf[sort]} ${direction} nulls last, o.name_key, o.id`
}
