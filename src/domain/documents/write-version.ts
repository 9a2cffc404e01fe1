import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import type { KeptContent } from './document.schema.ts'
import { scopeOf } from './document.visibility.ts'
import type { ShownDocument } from './documents.queries.ts'

/** Writes the next version of a document, in the name of whoever acts; returns its number. */
export async function writeVersion(
	ctx: CommandContext,
	document: { id: number; subjectId: number },
	{ hash, size, mediaType, fileName }: KeptContent,
): Promise<number> {
	const { account } = ctx.viewer
	const { rows } = await sql<{ number: number }>`
		insert into document_version (network_id, document_id, subject_id, number, hash, size, media_type, file_name, author_account, author_name)
		select ${ctx.networkId}, ${document.id}, ${document.subjectId}, coalesce(max(v.number), 0) + 1, ${hash}, ${size}, ${mediaType}, ${fileName},
			${account?.id || null}, ${account?.name ?? null}
		from document_version v where v.document_id = ${document.id} returning number`.execute(ctx.db)
	return rows[0]!.number
}

export type LockedDocument = Pick<ShownDocument, 'id' | 'subjectId' | 'title' | 'kind' | 'datedOn' | 'scope'> & {
	/** The day on which it was added. */
	addedOn: string
}

/**
 * Locks a document of the acting network until the command ends.
 * @throws Refusal `documents.not-found`
 */
export async function lockDocument(ctx: CommandContext, id: number): Promise<LockedDocument> {
	const { rows } = await sql<LockedDocument>`
		select id, subject_id as "subjectId", title, kind, dated_on as "datedOn", ${scopeOf('document')} as scope,
			to_char(created_at at time zone 'Europe/Berlin', 'YYYY-MM-DD') as "addedOn" from document
		where id = ${id} and network_id = ${ctx.networkId} for update`.execute(ctx.db)
	if (!rows[0]) throw new Refusal('not-found', 'documents.not-found')
	return rows[0]
}
