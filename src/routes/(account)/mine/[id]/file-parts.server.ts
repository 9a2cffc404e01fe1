/** Logo and documents of an organisation, for those who keep its profile. */
import { documentsOf } from '#domain/documents/documents.queries.ts'
import { pictureOf } from '#domain/documents/pictures/pictures.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import type { Context } from '#platform/context.ts'
import { documentLines } from '../../../[network]/office/documents/document-view.ts'
import { imageOf } from '../../../[network]/office/documents/image.ts'

export async function fileParts(ctx: Context, { id, name }: { id: number; name: string }) {
	const [logo, documents] = await Promise.all([pictureOf(ctx, id, 'logo'), documentsOf(ctx, id)])
	return { logo: logo && imageOf(logo, m.documents_logo_of({ name })), documents: documentLines(documents) }
}
