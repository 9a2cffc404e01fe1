/** What hangs on a party as it is now, and as it was in an older version. */
import { sql } from 'kysely'
import type { Scope } from '#platform/context.ts'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import type { AddressKind, AddressParts } from '../details/details.schema.ts'
import type { ChannelKind } from '../party.schema.ts'

export type ChannelRow = { id: number; kind: ChannelKind; label: string | null; value: string; scope: Scope }
export type AddressRow = AddressParts & {
	id: number
	kind: AddressKind
	district_code: string | null
	latitude: number | null
	longitude: number | null
	scope: Scope
}
/** Through which records of a party it is reached. */
export type Details = { channels: ChannelRow[]; addresses: AddressRow[] }

/**
 * All channels of a party in their order and its addresses of today, whoever may see them; what of it is shown, `shownChannel` and
 * `shownAddress` decide. `revisionId` is the revision that ended a version: the details are those of that version. Null: as they are now.
 */
export async function detailsAt(
	db: Database | DatabaseTransaction,
	today: string,
	party: number,
	revisionId: number | null = null,
): Promise<Details> {
	const { rows } = await sql<Details>`
		select (select coalesce(json_agg(json_build_object('id', c.id, 'kind', c.kind, 'label', c.label, 'value', c.value, 'scope', c.scope)
				order by c.position, c.id), '[]') from (${rowsAt('channel', party, revisionId)}) c) as channels,
			(select coalesce(json_agg(json_build_object('id', a.id, 'kind', a.kind, 'care_of', a.care_of, 'street', a.street, 'post_box', a.post_box,
				'postcode', a.postcode, 'place', a.place, 'country', a.country, 'district_code', a.district_code, 'latitude', a.latitude,
				'longitude', a.longitude, 'scope', a.scope) order by a.id), '[]')
				from (${rowsAt('address', party, revisionId)}) a where a.during @> ${today}::date) as addresses`.execute(db)
	return rows[0]!
}

function rowsAt(table: 'channel' | 'address', party: number, revisionId: number | null) {
	const present = sql`select t.* from ${sql.table(table)} t where t.party_id = ${party}`
	if (revisionId === null) return present
	const changed = sql`
		select distinct on (row_id) row_id, before from revision
		where subject_id = ${party} and table_name = ${table}
			and (id > ${revisionId} or journal_id = (select journal_id from revision where id = ${revisionId}))
		order by row_id, id`
	return sql`
		${present} and t.id not in (select row_id from (${changed}) changed)
		union all
		select b.* from (${changed}) changed, jsonb_populate_record(null::${sql.table(table)}, before) b where before is not null`
}
