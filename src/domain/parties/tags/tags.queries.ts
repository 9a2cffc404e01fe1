import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { asOffice } from '../as-office.ts'

export type TagUse = { id: number; name: string; organisations: number; persons: number }

/** All tags of a network by name, with how many records have each. */
export async function tagsInUse(ctx: Context, networkId: number): Promise<TagUse[]> {
	return asOffice(ctx, networkId, async ({ db }) => {
		const { rows } = await sql<TagUse>`
			select t.id, t.name, (count(*) filter (where p.kind = 'organisation'))::int as organisations,
				(count(*) filter (where p.kind = 'person'))::int as persons
			from tag t left join tagging g on g.tag_id = t.id left join party p on p.id = g.subject_id and p.network_id = ${networkId}
			where t.network_id = ${networkId} group by t.id order by lower(t.name), t.id`.execute(db)
		return rows
	})
}
