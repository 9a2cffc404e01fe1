import type { PageServerLoad } from './$types'
import { confirmDays } from '#domain/alerts/alert.schema.ts'
import { legalTextsOf } from '#domain/networks/network.queries.ts'
import { inLanguage } from '#platform/localized.ts'
import { siteOf } from '../../site.server.ts'

export const load: PageServerLoad = async ({ locals, params }) => {
	const site = await siteOf(locals.ctx, params.network)
	const texts = await legalTextsOf(locals.ctx.db, site!.owner.id)
	return { text: inLanguage(texts.privacy, locals.locale), days: confirmDays }
}
