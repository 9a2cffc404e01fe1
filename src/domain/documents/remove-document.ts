import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../access/permissions.ts'
import { documentId } from './document.schema.ts'
import { lockDocument } from './write-version.ts'

/**
 * Removes a document with its versions. For `daysKept` days that can be taken back; then the bytes go, unless another document
 * has the same.
 * @throws Refusal `documents.not-found`
 */
export const removeDocument = command({
	name: 'documents.remove',
	input: z.object({ documentId }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { documentId: id }) {
		const document = await lockDocument(ctx, id)
		await sql`delete from document where id = ${id}`.execute(ctx.db)
		return { subject: document.subjectId, facts: { document: id }, result: { journalId: ctx.journalId } }
	},
})
