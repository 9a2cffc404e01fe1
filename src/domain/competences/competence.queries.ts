import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import type { Localized } from '#platform/localized.ts'

export type Competence = { id: number; uri: string; slug: string; labels: Localized }

/** A competence that is still in use, by its URI. The taxonomy is everybody's. */
export async function competenceByUri(db: Database, uri: string): Promise<Competence | undefined> {
	const { rows } = await sql<Competence>`
		select id, uri, slug, labels from competence where uri = ${uri} and retired_at is null`.execute(db)
	return rows[0]
}

/** The labels of competences by their slug; those that are not there are left out. */
export async function competenceLabels(
	db: Database,
	slugs: readonly string[],
): Promise<ReadonlyMap<string, Localized>> {
	if (slugs.length === 0) return new Map()
	const rows = await db.selectFrom('competence').select(['slug', 'labels']).where('slug', 'in', slugs).execute()
	return new Map(rows.map(({ slug, labels }) => [slug, labels as Localized]))
}
