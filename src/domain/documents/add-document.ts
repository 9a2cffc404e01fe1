import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../access/permissions.ts'
import { DocumentScope, DocumentTitle, KeptContent, subjectId } from './document.schema.ts'
import { lockSubject, makeNetworkSubject } from './subject.ts'
import { writeVersion } from './write-version.ts'

/**
 * Hangs a document on a record, or on the network itself (`subjectId` null).
 * @throws Refusal `documents.subject-not-found`
 */
export const addDocument = command({
	name: 'documents.add',
	input: z.object({
		subjectId: subjectId.nullable(),
		title: DocumentTitle,
		scope: DocumentScope.default('office'),
		content: KeptContent,
	}),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { subjectId: given, title, scope, content }) {
		const subject = given ?? (await makeNetworkSubject(ctx))
		await lockSubject(ctx, subject)
		const { rows } = await sql<{ id: number }>`
			insert into document (network_id, subject_id, title, scope) values (${ctx.networkId}, ${subject}, ${title}, ${scope}::scope)
			returning id`.execute(ctx.db)
		const document = { id: rows[0]!.id, subjectId: subject }
		await writeVersion(ctx, document, content)
		return {
			subject,
			facts: { document: document.id, scope, type: content.mediaType, bytes: content.size },
			result: { journalId: ctx.journalId, documentId: document.id },
		}
	},
})
