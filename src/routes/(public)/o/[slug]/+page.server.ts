import { redirect } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { keptOutlines } from '#domain/atlas/geo/kept-outlines.ts'
import { jsonLd } from '#domain/atlas/open-data/profile-json-ld.ts'
import { profileBySlug } from '#domain/atlas/profile.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { siteOf } from '../../site.server.ts'
import { profileView } from './profile-view.ts'

export const load: PageServerLoad = async ({ locals, params }) => {
	const { configuration, dataFolder } = await instance()
	const [found, site] = await Promise.all([profileBySlug(locals.ctx, params.slug), siteOf(locals.ctx, undefined)])
	if ('movedTo' in found) redirect(308, inLocale(paths.organisation(found.movedTo), locals.locale))
	return {
		...profileView(found, locals.ctx.today, configuration.publicUrl, site?.networks ?? [], keptOutlines(dataFolder)),
		publicUrl: configuration.publicUrl,
		/** Without what mails and other sites add to links. */
		canonical: paths.organisation(found.slug),
		// "<" inside of a script element would end it (HTML, 4.12.1.3).
		jsonLd: JSON.stringify(jsonLd(found, configuration.publicUrl, locals.locale)).replaceAll('<', '\\u003c'),
	}
}
