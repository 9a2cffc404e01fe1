import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../access/permissions.ts'
import { documentId, KeptContent } from './document.schema.ts'
import { lockDocument, writeVersion } from './write-version.ts'

/**
 * Gives a document a new version; the older ones stay.
 * @throws Refusal `documents.not-found`
 */
export const replaceDocument = command({
	name: 'documents.replace',
	input: z.object({ documentId, content: KeptContent }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { documentId: id, content }) {
		const document = await lockDocument(ctx, id)
		const version = await writeVersion(ctx, document, content)
		return {
			subject: document.subjectId,
			facts: { document: id, version, type: content.mediaType, bytes: content.size },
			result: { journalId: ctx.journalId, version },
		}
	},
})
