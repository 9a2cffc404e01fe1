/** What is decided about a request before any page sees it. */
import type { IncomingMessage } from 'node:http'

/** Files are sent to these pages only; everywhere else a form is small. */
const uploads = /^(\/en)?(\/[^/]+\/office\/imports\/|\/setup\/)/
/** Documents and pictures, up to 25 MB and what a form adds. */
const documents = /^(\/en)?(\/[^/]+\/office\/(parties\/(\d|new)|documents|settings\/logo)|\/mine\/(person\/)?\d)/
const documentBytes = 25_000_000
/** Files beyond their limit are read as far as this, so that the form can say so in words and keep what was typed. */
const uploadBody = 105_000_000
const smallBody = 1024 * 1024

/** So much of a file is taken up; of one that is larger, one byte more. */
export function mostBytesOfFile(path: string): number {
	return documents.test(path) ? documentBytes : 100_000_000
}

/** 413 for a body that no form of ours has, 411 for one of unknown length; else nothing. (RFC 9110, 15.5.12 and 15.5.14) */
export function tooLarge(request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): 411 | 413 | null {
	if (request.method === 'GET' || request.method === 'HEAD' || uploads.test(request.url ?? '')) return null
	if (request.headers['transfer-encoding']) return 411
	const most = documents.test(request.url ?? '') ? uploadBody : smallBody
	return Number(request.headers['content-length'] ?? 0) > most ? 413 : null
}

/**
 * Mail programs end a subscription by a POST without an origin (RFC 8058, 3.2), which is refused everywhere else. The token in the
 * address is the proof here; no cookie is needed, so none can be misused.
 */
export function isOneClick({ method, url, headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): boolean {
	return method === 'POST' && headers.origin === undefined && /^(\/en)?\/alerts\/stop\/[^/?]+$/.test(url ?? '')
}

/** The pages that a network has under its own name, as well as the whole instance. */
const ownPages =
	/^(\/en)?(\/(?:(?:atlas|imprint|privacy|offers)|(?:competences|processes)(?:\/[a-z0-9-]+)?|data(?:\/[^/?]+)?|join(?:\/[^?]*)?)?)?(?=\?|$)/

/** On the host name of a network, the front page and all pages that it has of its own are its own. */
export function ownPath(url: string, slug: string | undefined): string {
	if (!slug) return url
	const [, language = '', page = ''] = ownPages.exec(url) ?? []
	const rest = url.slice(language.length + page.length)
	return rest === '' || rest.startsWith('?') ? `${language}/${slug}${page === '/' ? '' : page}${rest}` : url
}

/** The public host, or the host name that a request really asked for when it could be a network's own. */
export function ownHost(asked: string | undefined, publicUrl: URL): string {
	return asked && /^[a-z0-9.-]+(:\d+)?$/i.test(asked) ? asked.toLowerCase() : publicUrl.host
}
