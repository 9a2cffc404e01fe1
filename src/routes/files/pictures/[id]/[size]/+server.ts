import type { RequestHandler } from './$types'
import { instance } from '#boot.ts'
import { pictureFile } from '#domain/documents/pictures/pictures.queries.ts'
import type { PictureSize } from '#platform/pictures.ts'
import { sendFile } from '../../../send-file.ts'

/** A logo or portrait. Its address changes with it, and who may see it is asked again after five minutes. */
export const GET: RequestHandler = async ({ params, locals, request }) => {
	const { files } = await instance()
	const hash = await pictureFile(locals.ctx, Number(params.id), params.size as PictureSize)
	return sendFile(request, files, { hash, mediaType: 'image/webp', cache: 'private, max-age=300' })
}
