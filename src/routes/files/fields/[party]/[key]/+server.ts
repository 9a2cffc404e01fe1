import type { RequestHandler } from './$types'
import { instance } from '#boot.ts'
import { fieldFile } from '#domain/parties/record/field-file.queries.ts'
import { sendFile } from '../../../send-file.ts'

/** The file in an own field of a record, for whoever may see the field now. */
export const GET: RequestHandler = async ({ params, locals, request }) => {
	const { files } = await instance()
	const { fileName, ...file } = await fieldFile(locals.ctx, Number(params.party), params.key)
	return sendFile(request, files, { ...file, saveAs: fileName, cache: 'private, no-store' })
}
