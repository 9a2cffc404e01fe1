import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { asOffice } from '../../parties/as-office.ts'
import type { RelationshipKind } from '../relations.schema.ts'

export type Relationship = {
	id: number
	kind: RelationshipKind
	/** The record says it of itself ("subsidiary of …"), or the other one says it of the record ("parent of …"). */
	direction: 'from' | 'to'
	other: { id: number; name: string }
	note: string | null
	/** ISO days; `until` is the first day on which it no longer holds. */
	from: string | null
	until: string | null
	ended: boolean
	/** Grows with each change of it. */
	version: number
}

/** Which of its changes is the last one of relationship `r`, as SQL. */
export const relationshipVersion = sql<number>`
	coalesce((select max(v.id) from revision v where v.table_name = 'relationship' and v.row_id = r.id), 0)`

const most = 500

/** The relationships of a party, those that hold before those that have ended. */
export async function relationshipsOf(ctx: Context, networkId: number, partyId: number): Promise<Relationship[]> {
	return asOffice(ctx, networkId, async ({ db }) => {
		const { rows } = await sql<Relationship>`
			select r.id, r.kind, r.direction, json_build_object('id', o.id, 'name', o.name) as other, r.note,
				lower(r.during) as from, upper(r.during) as until, coalesce(upper(r.during) <= ${ctx.today}::date, false) as ended, ${relationshipVersion} as version
			from (
				select id, kind, 'from' as direction, to_id as other_id, note, during from relationship where from_id = ${partyId}
				union all
				select id, kind, 'to', from_id, note, during from relationship where to_id = ${partyId}
			) r join party o on o.id = r.other_id
			order by ended, r.kind, r.direction, o.name_key, r.id limit ${most}`.execute(db)
		return rows
	})
}
