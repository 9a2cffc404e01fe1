/** The file in a field of a membership, to be downloaded. Who sees the field has the file, and nobody else. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { isKeptFile, type KeptFile } from '../fields/kept-file.ts'
import { customSql, nearTo, visibleTo } from '../parties/party.visibility.ts'
import { membershipReadableBy } from './membership.visibility.ts'

/** @throws Refusal `fields.file-not-found`, also when the viewer may not know of it */
export async function membershipFile(ctx: Context, membership: number, key: string): Promise<KeptFile> {
	const { db, viewer, today } = ctx
	const notFound = () => new Refusal('not-found', 'fields.file-not-found')
	if (!Number.isSafeInteger(membership)) throw notFound()
	const { rows: known } = await sql<{ id: number; network_id: number }>`
		select p.id, p.network_id from membership m join party p on p.id = m.party_id
		where m.id = ${membership} and ${visibleTo(viewer, today, 'p')} and ${membershipReadableBy(viewer, today, 'm')}`.execute(
		db,
	)
	if (!known[0]) throw notFound()
	const wanted = JSON.stringify([{ key, type: 'file' }])
	const { rows } = await sql<{ file: unknown }>`
		select m.custom -> ${key} as file from membership m join party p on p.id = m.party_id
		where m.id = ${membership} and (${customSql(nearTo(viewer, known[0]), today, 'p', 'm')})::jsonb @> ${wanted}::jsonb`.execute(
		db,
	)
	const file = rows[0]?.file
	if (!isKeptFile(file)) throw notFound()
	return file
}
