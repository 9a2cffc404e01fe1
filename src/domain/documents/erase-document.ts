import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../access/permissions.ts'
import { documentId } from './document.schema.ts'
import { lockDocument } from './write-version.ts'

/**
 * Erases a document with its versions and its history (GDPR, article 17): no undo. Only that something was erased stays on record.
 * The bytes go in the night after next at the latest, unless another document has the same.
 * @throws Refusal `documents.not-found`
 */
export const eraseDocument = command({
	name: 'documents.erase',
	input: z.object({ documentId }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { documentId: id }) {
		const document = await lockDocument(ctx, id)
		const { rows } = await sql<{ id: number }>`
			select id from document_version where document_id = ${id}
			union select row_id from revision where table_name = 'document_version' and subject_id = ${document.subjectId}
				and (before ->> 'document_id')::bigint = ${id}`.execute(ctx.db)
		await sql`delete from document where id = ${id}`.execute(ctx.db)
		await sql`
			delete from revision where network_id = ${ctx.networkId} and (
				(table_name = 'document' and row_id = ${id})
				or (table_name = 'document_version' and row_id = any(${rows.map((row) => row.id)}::bigint[])))`.execute(ctx.db)
		return { subject: document.subjectId, facts: { versions: rows.length }, result: { journalId: ctx.journalId } }
	},
})
