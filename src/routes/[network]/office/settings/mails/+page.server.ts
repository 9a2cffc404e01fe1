import type { PageServerLoad } from './$types'
import { ownMailTexts } from '#domain/networks/mail-texts/mail-text.queries.ts'
import { locales } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { refuseWithoutPermission } from '../refuse-without-permission.ts'
import { allMails } from './mail-kinds.ts'

export const load: PageServerLoad = async ({ parent, locals }) => {
	const { office } = await parent()
	const { ctx, locale } = locals
	refuseWithoutPermission(ctx, office.id)
	const own = await ownMailTexts(ctx.db, office.id)
	return {
		mails: allMails().map(({ kind, title }) => ({
			kind,
			title,
			texts: locales.map((lang) => ({
				lang,
				own: own.has(`${kind} ${lang}`),
				href: inLocale(paths.mailText(office.slug, kind, { lang }), locale),
			})),
		})),
		settingsHref: inLocale(paths.settings(office.slug), locale),
	}
}
