import { sql } from 'kysely'
import type { Scope } from '#platform/context.ts'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import type { ChannelKind } from '../party.schema.ts'

export type ChannelRow = { id: number; kind: ChannelKind; label: string | null; value: string; scope: Scope }

/**
 * All channels of a party in their order, whoever may see them; what of it is shown, `shownChannel` decides.
 * `revisionId` is the revision that ended a version: the channels are those of that version. Null: as they are now.
 */
export async function channelsAt(
	db: Database | DatabaseTransaction,
	party: number,
	revisionId: number | null = null,
): Promise<ChannelRow[]> {
	const present = sql`select id, kind, label, value, scope, position from channel where party_id = ${party}`
	const { rows } =
		revisionId === null
			? await sql<ChannelRow>`select id, kind, label, value, scope from (${present}) c order by position, id`.execute(
					db,
				)
			: await sql<ChannelRow>`
				with changed as (
					select distinct on (row_id) row_id, before from revision
					where subject_id = ${party} and table_name = 'channel'
						and (id > ${revisionId} or journal_id = (select journal_id from revision where id = ${revisionId}))
					order by row_id, id
				)
				select id, kind, label, value, scope from (
					select * from (${present}) c where id not in (select row_id from changed)
					union all
					select b.id, b.kind, b.label, b.value, b.scope, b.position from changed, jsonb_populate_record(null::channel, before) b
					where before is not null
				) then_there order by position, id`.execute(db)
	return rows
}
