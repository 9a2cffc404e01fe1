import type { RequestHandler } from './$types'
import { instance } from '#boot.ts'
import { documentVersion } from '#domain/documents/documents.queries.ts'
import { sendFile } from '../../../send-file.ts'

/** A version of a document, for whoever may see it now. */
export const GET: RequestHandler = async ({ params, locals, request }) => {
	const { files } = await instance()
	const { fileName, ...file } = await documentVersion(locals.ctx, Number(params.id), Number(params.version))
	return sendFile(request, files, { ...file, saveAs: fileName, cache: 'private, no-store' })
}
