/** Documents and picture of a record, as its page shows them. */
import { documentsOf } from '#domain/documents/documents.queries.ts'
import { pictureOf } from '#domain/documents/pictures/pictures.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import type { Context } from '#platform/context.ts'
import { chosenByKind, documentChoices, documentLines } from '../../documents/document-view.ts'
import { imageOf } from '../../documents/image.ts'

type Facts = { id: number; kind: 'organisation' | 'person'; name: string }

export async function documentParts(ctx: Context, { id, kind, name }: Facts, url: URL) {
	const [all, picture] = await Promise.all([
		documentsOf(ctx, id),
		pictureOf(ctx, id, kind === 'person' ? 'portrait' : 'logo'),
	])
	const { documents, chips } = chosenByKind(all, url, '#dokumente')
	const alt = kind === 'person' ? m.documents_portrait_of({ name }) : m.documents_logo_of({ name })
	return {
		documents: documentLines(documents),
		documentChips: chips,
		documentChoices: documentChoices('party'),
		picture: picture && imageOf(picture, alt),
	}
}
