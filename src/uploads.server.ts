/**
 * Forms with files come as streams: whatever page asks for `request.formData()` gets a form whose files lie on disk, and they
 * are gone again when the page has answered. What a crash leaves there, the night tidies up (`files.tidy`).
 */
import type { Handle } from '@sveltejs/kit/hooks'
import { join } from 'node:path'
import { instance } from '#boot.ts'
import { readUpload, type Upload } from './http/read-upload.ts'
import { mostBytesOfFile } from './http/request-rules.ts'

export const uploads: Handle = async ({ event, resolve }) => {
	const { request, url } = event
	if (!/^multipart\/form-data\b/i.test(request.headers.get('content-type') ?? '')) return resolve(event)
	let reading: Promise<Upload> | undefined
	const read = async () => {
		const { dataFolder } = await instance()
		return readUpload(request, join(dataFolder, 'files', 'incoming'), mostBytesOfFile(url.pathname))
	}
	Object.defineProperty(request, 'formData', { value: async () => (await (reading ??= read())).form })
	try {
		return await resolve(event)
	} finally {
		const upload = await reading?.catch(() => undefined)
		await upload?.dispose()
	}
}
