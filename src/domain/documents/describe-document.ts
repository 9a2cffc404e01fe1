import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { DatedOn, DocumentKind, DocumentScope, DocumentTitle, documentId, keptScope } from './document.schema.ts'
import { lockSubject, refuseForNobody } from './subject.ts'
import { lockDocument } from './write-version.ts'

/**
 * Says what a document is, of which day, what it is called and who sees it. An invoice of no day is of the day on which it was added.
 * @throws Refusal `documents.not-found`, `documents.nothing-changed`, `documents.opened-to-nobody`
 */
export const describeDocument = command({
	name: 'documents.describe',
	input: z.object({ documentId, title: DocumentTitle, kind: DocumentKind, datedOn: DatedOn, scope: DocumentScope }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { documentId: id, ...given }) {
		const document = await lockDocument(ctx, id)
		refuseForNobody(given.scope, await lockSubject(ctx, document.subjectId))
		const said = { ...given, datedOn: given.datedOn ?? (given.kind === 'invoice' ? document.addedOn : null) }
		const changed = (['title', 'kind', 'datedOn', 'scope'] as const).filter((fact) => said[fact] !== document[fact])
		if (changed.length === 0) throw new Refusal('invalid', 'documents.nothing-changed')
		const kept = keptScope(said.scope)
		await sql`update document set title = ${said.title}, kind = ${said.kind}, dated_on = ${said.datedOn}::date,
			scope = ${kept.scope}::scope, opened = ${kept.opened} where id = ${id}`.execute(ctx.db)
		return { subject: document.subjectId, facts: { document: id, changed }, result: { journalId: ctx.journalId } }
	},
})
