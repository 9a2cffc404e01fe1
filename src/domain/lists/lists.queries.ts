import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { asOffice } from '../parties/as-office.ts'
import { visibleTo } from '../parties/party.visibility.ts'

export type KeptList = {
	id: number
	name: string
	note: string
	slugs: string[]
	/** How many of them the viewer may see today. */
	count: number
	author: string | null
	changedAt: string
}

/** The kept lists of a network, by name. */
export async function keptLists(ctx: Context, networkId: number): Promise<KeptList[]> {
	return asOffice(ctx, networkId, async ({ db, viewer, today }) => {
		const { rows } = await sql<KeptList>`
			select l.id, l.name, l.note, l.slugs, l.author_name as author, l.changed_at as "changedAt",
				(select count(distinct i.id)::int from unnest(l.slugs) slug (slug) left join identity_redirect r on r.slug = slug.slug
					join identity i on i.id = coalesce(r.identity_id, (select own.id from identity own where own.slug = slug.slug))
					where i.kind = 'organisation' and exists (select from party p where p.identity_id = i.id and ${visibleTo(viewer, today, 'p')})) as count
			from kept_list l where l.network_id = ${networkId} order by lower(l.name), l.id`.execute(db)
		return rows
	})
}
