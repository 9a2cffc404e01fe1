import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { DocumentScope, DocumentTitle, documentId } from './document.schema.ts'
import { lockDocument } from './write-version.ts'

/**
 * Says what a document is called and who sees it.
 * @throws Refusal `documents.not-found`, `documents.nothing-changed`
 */
export const describeDocument = command({
	name: 'documents.describe',
	input: z.object({ documentId, title: DocumentTitle, scope: DocumentScope }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { documentId: id, title, scope }) {
		const document = await lockDocument(ctx, id)
		const changed = [...(title === document.title ? [] : ['title']), ...(scope === document.scope ? [] : ['scope'])]
		if (changed.length === 0) throw new Refusal('invalid', 'documents.nothing-changed')
		await sql`update document set title = ${title}, scope = ${scope}::scope where id = ${id}`.execute(ctx.db)
		return { subject: document.subjectId, facts: { document: id, changed }, result: { journalId: ctx.journalId } }
	},
})
