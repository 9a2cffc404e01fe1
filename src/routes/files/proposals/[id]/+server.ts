import type { RequestHandler } from './$types'
import { instance } from '#boot.ts'
import { proposedFile } from '#domain/parties/proposals/proposed-file.queries.ts'
import { sendFile } from '../../send-file.ts'

/** A file that waits for the office, for whoever may see the proposal. */
export const GET: RequestHandler = async ({ params, locals, request }) => {
	const { files } = await instance()
	const { fileName, ...file } = await proposedFile(locals.ctx, Number(params.id))
	return sendFile(request, files, { ...file, saveAs: fileName, cache: 'private, no-store' })
}
