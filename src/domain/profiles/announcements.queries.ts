/** What organisations tell of themselves, on front pages and in feeds. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { visibleTo } from '../parties/party.visibility.ts'
import { entryColumns, type ProfileEntry } from './profile-entries.queries.ts'
import { entryVisibleTo } from './profile-entry.visibility.ts'

export type Announcement = ProfileEntry & { organisation: { slug: string; name: string } }

/** The newest announcements that the viewer sees today, of members of the networks `within`; `most` of them. */
export async function latestAnnouncements(
	{ db, viewer, today }: Context,
	within: readonly number[],
	most: number,
): Promise<Announcement[]> {
	const { rows } = await sql<Announcement>`
		select ${entryColumns}, jsonb_build_object('slug', i.slug, 'name', p.name) as organisation
		from profile_entry e join party p on p.id = e.party_id join identity i on i.id = p.identity_id
		where e.kind = 'announcement' and e.network_id = any(${[...within]}::bigint[])
			and ${entryVisibleTo(viewer, today, 'e')} and ${visibleTo(viewer, today, 'p')}
		order by e.posted_on desc, e.id desc limit ${most}`.execute(db)
	return rows
}
