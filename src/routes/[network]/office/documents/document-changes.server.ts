/** What one can do with documents of a record, from a form to its command. Every page that shows the list offers these. */
import { instance } from '#boot.ts'
import { addDocument } from '#domain/documents/add-document.ts'
import { describeDocument } from '#domain/documents/describe-document.ts'
import { eraseDocument } from '#domain/documents/erase-document.ts'
import { keepUpload } from '#domain/documents/keep-upload.ts'
import { removeDocument } from '#domain/documents/remove-document.ts'
import { replaceDocument } from '#domain/documents/replace-document.ts'
import type { DocumentKind, DocumentScope, KeptContent } from '#domain/documents/document.schema.ts'
import type { Network } from '#domain/networks/network.queries.ts'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { typed } from '../../../(account)/forms.server.ts'

type At = { ctx: Context; network: Network; form: FormData }
type Change = (at: At, subjectId: number | null) => Promise<{ journalId: number }>

/** By the name of the action. */
export const documentChanges = {
	addDocument: async ({ ctx, network, form }, subjectId) => {
		const content = await contentIn(form)
		const title = typed(form, 'title').trim() || content.fileName.replace(/\.[^.]+$/, '')
		return addDocument(ctx, network.id, { ...descriptionIn(form), subjectId, title, content })
	},
	replaceDocument: async ({ ctx, network, form }) =>
		replaceDocument(ctx, network.id, { documentId: typed(form, 'documentId'), content: await contentIn(form) }),
	describeDocument: ({ ctx, network, form }) =>
		describeDocument(ctx, network.id, {
			...descriptionIn(form),
			documentId: typed(form, 'documentId'),
			title: typed(form, 'title'),
		}),
	removeDocument: ({ ctx, network, form }) =>
		removeDocument(ctx, network.id, { documentId: typed(form, 'documentId') }),
	eraseDocument: ({ ctx, network, form }) => {
		if (form.get('sure') === null) throw new Refusal('invalid', 'documents.erase-unsure')
		return eraseDocument(ctx, network.id, { documentId: typed(form, 'documentId') })
	},
} satisfies Record<string, Change>

/** As it was typed; the command checks it. */
const descriptionIn = (form: FormData) => ({
	kind: (typed(form, 'kind') || 'other') as DocumentKind,
	datedOn: typed(form, 'datedOn'),
	scope: typed(form, 'scope') as DocumentScope,
})

/** @throws Refusal `documents.file-missing`, or as `keepUpload` */
async function contentIn(form: FormData): Promise<KeptContent> {
	const file = form.get('file')
	if (!(file instanceof File) || (file.size === 0 && file.name === ''))
		throw new Refusal('invalid', 'documents.file-missing')
	return keepUpload((await instance()).files, file)
}
