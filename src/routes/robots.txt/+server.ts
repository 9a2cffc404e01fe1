/** What crawlers may read: the public pages, but not every combination of filters (RFC 9309). */
import type { RequestHandler } from './$types'
import { instance } from '#boot.ts'
import { locales } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'

export const GET: RequestHandler = async () => {
	const { configuration } = await instance()
	const lines = [
		'User-agent: *',
		'Disallow: /*?',
		'Disallow: /*/office',
		...locales.flatMap((locale) =>
			[paths.mine(), paths.account(), paths.signIn()].map((path) => `Disallow: ${inLocale(path, locale)}`),
		),
		'Allow: /sitemap.xml',
		// What offices are told is public; only its address looks like one of theirs.
		...locales.map((locale) => `Allow: ${inLocale(paths.guide('office'), locale)}`),
		'',
		`Sitemap: ${configuration.publicUrl}${paths.sitemap()}`,
	]
	return new Response(`${lines.join('\n')}\n`, {
		headers: { 'content-type': 'text/plain', 'cache-control': 'public, max-age=3600' },
	})
}
