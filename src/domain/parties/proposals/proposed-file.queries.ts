/** A file that somebody proposes for a field of the office, as long as it waits: whoever sees the proposal can look at it. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { isKeptFile, type KeptFile } from '../../fields/kept-file.ts'
import { visibleTo } from './proposal.visibility.ts'

/** @throws Refusal `fields.file-not-found`, also when the viewer may not know of it */
export async function proposedFile({ db, viewer }: Context, proposal: number): Promise<KeptFile> {
	if (!Number.isSafeInteger(proposal)) throw new Refusal('not-found', 'fields.file-not-found')
	const { rows } = await sql<{ file: unknown }>`
		select q.after -> q.part as file from profile_proposal q
		join custom_field f on f.network_id = q.network_id and q.part = 'custom.' || f.key and f.type = 'file' and f.retired_on is null
		where q.id = ${proposal} and q.decided_at is null and jsonb_typeof(q.after -> q.part) = 'object' and ${visibleTo(viewer, 'q')}`.execute(
		db,
	)
	const file = rows[0]?.file
	if (!isKeptFile(file)) throw new Refusal('not-found', 'fields.file-not-found')
	return file
}
