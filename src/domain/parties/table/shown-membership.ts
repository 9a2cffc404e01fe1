/** The membership that a row of the table shows: the one that lasts, else the one to come, else the last one. */
import { sql, type RawBuilder } from 'kysely'
import type { Context } from '#platform/context.ts'

/** Which of the memberships `ms` of a party comes first. */
export const shownFirst = (today: string): RawBuilder<unknown> =>
	sql`ms.during @> ${today}::date desc, lower(ms.during) > ${today}::date desc, lower(ms.during) desc`

/**
 * Joins to `party_overview o` what its rows are ordered by: `shown.type`, the place of the type among all types by their names, and
 * `shown.custom`. Read at once for the whole network, along the index by party: one look for each row would take ten times as long.
 */
export function shownMembership({ today, locale }: Context, networkId: number): RawBuilder<unknown> {
	return sql`left join (
		select distinct on (ms.party_id) ms.party_id, ms.custom, t.place as type
		from membership ms join (
			select id, row_number() over (order by fold_text(coalesce(label ->> ${locale}, label ->> 'de', slug)), id) as place
			from membership_type where network_id = ${networkId}
		) t on t.id = ms.type_id
		where ms.network_id = ${networkId} order by ms.party_id, ${shownFirst(today)}
	) shown on shown.party_id = o.id`
}
