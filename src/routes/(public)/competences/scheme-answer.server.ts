import { createHash } from 'node:crypto'
import { instance } from '#boot.ts'
import { exportedTaxonomy } from '#domain/competences/export/exported-scheme.ts'
import {
	endingOf,
	mediaTypeOf,
	schemeFormats,
	writeScheme,
	type SchemeFormat,
} from '#domain/competences/export/write-scheme.ts'
import type { Database } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import { paths } from '#platform/paths.ts'

/**
 * The taxonomy, or one concept of it, in the format of the address.
 * @throws Refusal `common.not-found` for other formats, `competences.not-found`
 */
export async function schemeAnswer(
	db: Database,
	{ slug, ending }: { slug?: string; ending: string },
	request: Request,
): Promise<Response> {
	const format = schemeFormats.find((each) => endingOf[each] === ending)
	if (!format) throw new Refusal('not-found', 'common.not-found')
	const scheme = await exportedTaxonomy(db, slug)
	const { publicUrl } = (await instance()).configuration
	const etag = `"${createHash('sha256').update(JSON.stringify(scheme)).digest('base64url').slice(0, 22)}"`
	const headers = {
		'content-type': mediaTypeOf[format],
		'cache-control': 'public, max-age=3600',
		'access-control-allow-origin': '*',
		etag,
		...(scheme.licence && { link: `<${scheme.licence}>; rel="license"` }),
	}
	if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
	const write = () => writeScheme(scheme, format, (concept) => publicUrl + paths.competence(concept))
	return new Response(slug === undefined ? await kept(format, etag, write) : await write(), { headers })
}

/** The whole scheme takes a second to write and stays the same for months. */
const written = new Map<SchemeFormat, { etag: string; text: string }>()

async function kept(format: SchemeFormat, etag: string, write: () => Promise<string>): Promise<string> {
	const known = written.get(format)
	if (known?.etag === etag) return known.text
	const text = await write()
	written.set(format, { etag, text })
	return text
}
