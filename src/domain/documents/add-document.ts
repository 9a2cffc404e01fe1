import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import {
	DatedOn,
	DocumentKind,
	DocumentScope,
	DocumentTitle,
	keptScope,
	KeptContent,
	subjectId,
} from './document.schema.ts'
import { lockSubject, makeNetworkSubject, refuseForNobody } from './subject.ts'
import { writeVersion } from './write-version.ts'

/**
 * Hangs a document on a record, or on the network itself (`subjectId` null). An invoice of no day is of today.
 * @throws Refusal `documents.subject-not-found`, `documents.opened-to-nobody`, `documents.there-already` when the same file hangs there under the
 *   same name: a form that was sent twice
 */
export const addDocument = command({
	name: 'documents.add',
	input: z.object({
		subjectId: subjectId.nullable(),
		title: DocumentTitle,
		kind: DocumentKind.default('other'),
		datedOn: DatedOn,
		scope: DocumentScope.default('office'),
		content: KeptContent,
	}),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { subjectId: given, title, kind, datedOn, scope, content }) {
		const subject = given ?? (await makeNetworkSubject(ctx))
		refuseForNobody(scope, await lockSubject(ctx, subject))
		const sent = await sql`
			select from document d join document_version v on v.document_id = d.id
			where d.network_id = ${ctx.networkId} and d.subject_id = ${subject} and d.title = ${title} and v.hash = ${content.hash} limit 1`.execute(
			ctx.db,
		)
		if (sent.rows.length > 0) throw new Refusal('conflict', 'documents.there-already', { title })
		const day = datedOn ?? (kind === 'invoice' ? ctx.today : null)
		const kept = keptScope(scope)
		const { rows } = await sql<{ id: number }>`
			insert into document (network_id, subject_id, title, kind, dated_on, scope, opened)
			values (${ctx.networkId}, ${subject}, ${title}, ${kind}, ${day}::date, ${kept.scope}::scope, ${kept.opened}) returning id`.execute(
			ctx.db,
		)
		const document = { id: rows[0]!.id, subjectId: subject }
		await writeVersion(ctx, document, content)
		return {
			subject,
			facts: { document: document.id, kind, scope, type: content.mediaType, bytes: content.size },
			result: { journalId: ctx.journalId, documentId: document.id },
		}
	},
})
