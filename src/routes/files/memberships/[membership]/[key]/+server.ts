import type { RequestHandler } from './$types'
import { instance } from '#boot.ts'
import { membershipFile } from '#domain/membership/membership-file.queries.ts'
import { sendFile } from '../../../send-file.ts'

/** The file in an own field of a membership, for whoever may see the field now. */
export const GET: RequestHandler = async ({ params, locals, request }) => {
	const { files } = await instance()
	const { fileName, ...file } = await membershipFile(locals.ctx, Number(params.membership), params.key)
	return sendFile(request, files, { ...file, saveAs: fileName, cache: 'private, no-store' })
}
