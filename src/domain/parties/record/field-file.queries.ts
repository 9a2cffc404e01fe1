/** The file in a field that an office has defined, to be downloaded. Who sees the field has the file, and nobody else. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { isKeptFile, type KeptFile } from '../../fields/kept-file.ts'
import { customSql, nearTo, visibleTo } from '../party.visibility.ts'

/** @throws Refusal `fields.file-not-found`, also when the viewer may not know of it */
export async function fieldFile(ctx: Context, party: number, key: string): Promise<KeptFile> {
	const { db, viewer, today } = ctx
	if (!Number.isSafeInteger(party)) throw new Refusal('not-found', 'fields.file-not-found')
	const { rows: known } = await sql<{ id: number; network_id: number }>`
		select p.id, p.network_id from party p where p.id = ${party} and ${visibleTo(viewer, today, 'p')}`.execute(db)
	if (!known[0]) throw new Refusal('not-found', 'fields.file-not-found')
	const wanted = JSON.stringify([{ key, type: 'file' }])
	const { rows } = await sql<{ file: unknown }>`
		select p.custom -> ${key} as file from party p
		where p.id = ${party} and (${customSql(nearTo(viewer, known[0]), today, 'p')})::jsonb @> ${wanted}::jsonb`.execute(db)
	const file = rows[0]?.file
	if (!isKeptFile(file)) throw new Refusal('not-found', 'fields.file-not-found')
	return file
}
