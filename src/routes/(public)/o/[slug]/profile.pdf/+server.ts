import type { RequestHandler } from './$types'
import { instance } from '#boot.ts'
import { drawSheet } from '#platform/pdf/draw-sheet.ts'
import { paths } from '#platform/paths.ts'
import { cacheForEverybody, profileForEverybody } from '../everybody.server.ts'
import { logoAsPng } from './logo.server.ts'
import { sheetOf } from './sheet-view.ts'

/** The public profile on one page, for printing and passing on; in English below `/en`. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { configuration, files } = await instance()
	const profile = await profileForEverybody(locals, params.slug, paths.organisationSheet)
	const logo = await logoAsPng(locals.ctx, files, profile.logo)
	const pdf = await drawSheet(sheetOf(profile, { logo, today: locals.ctx.today, publicUrl: configuration.publicUrl }))
	return new Response(new Uint8Array(pdf), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `inline; filename="${profile.slug}.pdf"`,
			'cache-control': cacheForEverybody,
		},
	})
}
