/** Bytes of people on their way to a browser: never run, never guessed at, in parts if wanted. */
import { Readable } from 'node:stream'
import type { ByteRange, FileStore } from '#platform/files.ts'
import { Refusal } from '#platform/errors.ts'

export type SentFile = {
	hash: string
	mediaType: string
	size?: number
	/** The name under which it is saved; without one it is shown, which is for pictures that we made ourselves. */
	saveAs?: string
	cache: string
}

/** Whatever the bytes are, a browser neither runs nor loads anything for them (CSP 3, sandbox). */
export const inert = {
	'content-security-policy': "sandbox; default-src 'none'",
	'x-content-type-options': 'nosniff',
}

/**
 * The answer to a request for a file. Whether the viewer may have it, the caller has asked.
 * @throws Refusal `documents.bytes-gone`
 */
export async function sendFile(request: Request, files: FileStore, file: SentFile): Promise<Response> {
	const tag = `"${file.hash}"`
	const headers: Record<string, string> = {
		...inert,
		'accept-ranges': 'bytes',
		'content-type': file.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : file.mediaType,
		'content-disposition': file.saveAs === undefined ? 'inline' : disposition(file.saveAs),
		'cache-control': file.cache,
		etag: tag,
	}
	if (request.headers.get('if-none-match')?.includes(tag)) return new Response(null, { status: 304, headers })
	const range = file.size === undefined ? null : rangeIn(request, tag, file.size)
	if (range === 'unsatisfiable')
		return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${file.size}` } })
	const stream = await files.open(file.hash, range ?? undefined)
	if (!stream) throw new Refusal('not-found', 'documents.bytes-gone')
	const body = Readable.toWeb(stream) as ReadableStream
	if (range) {
		headers['content-range'] = `bytes ${range.start}-${range.end}/${file.size}`
		headers['content-length'] = String(range.end - range.start + 1)
		return new Response(body, { status: 206, headers })
	}
	if (file.size !== undefined) headers['content-length'] = String(file.size)
	return new Response(body, { headers })
}

/** One range is served; several, or ones of an older file, get the whole (RFC 9110, 14.2). */
function rangeIn(request: Request, tag: string, size: number): ByteRange | 'unsatisfiable' | null {
	const given = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(request.headers.get('range') ?? '')
	const condition = request.headers.get('if-range')
	if (!given || (condition !== null && condition !== tag)) return null
	const [, from = '', to = ''] = given
	if (from === '' && to === '') return null
	const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
	const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
	return start > end || start >= size ? 'unsatisfiable' : { start, end }
}

/** To be saved under a name in any language (RFC 6266; RFC 8187 for letters beyond ASCII). */
function disposition(name: string): string {
	const plain = name
		.normalize('NFKD')
		.replaceAll(/[\u0300-\u036F]/g, '')
		.replaceAll(/[^\x20-\x7E]|["\\%]/g, '_')
	const encoded = encodeURIComponent(name).replaceAll(
		/['()*]/g,
		(letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
	)
	return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
