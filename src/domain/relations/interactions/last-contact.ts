/** When there was contact with a party last, as SQL for tables and segments. Notes are no contact. */
import { sql, type RawBuilder } from 'kysely'

/** The day of the last contact with the party whose id this column holds, such as `sql.ref('o.id')`; null when there was none. */
export function lastContactSql(party: RawBuilder<unknown>): RawBuilder<string | null> {
	return sql`(select max(lc.happened_on) from interaction_party lc where lc.party_id = ${party} and lc.kind <> 'note')`
}

/** True when there was no contact on or after an ISO day: "no contact for twelve months". Answered by interaction_party_by_party. */
export function noContactSinceSql(party: RawBuilder<unknown>, day: string): RawBuilder<boolean> {
	return sql`(not exists (select from interaction_party lc where lc.party_id = ${party} and lc.kind <> 'note' and lc.happened_on >= ${day}::date))`
}
