import type { PageServerLoad } from './$types'
import { ownData } from '#domain/privacy/own-data.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { keepPrivate } from '../../forms.server.ts'
import { isFresh } from '../../fresh.server.ts'
import { askToSignIn } from '../../landing.server.ts'
import { sectionWords } from './data-view.ts'

export const load: PageServerLoad = async (event) => {
	const { ctx, locale } = event.locals
	if (!ctx.viewer.account) askToSignIn(event)
	keepPrivate(event)
	const fresh = await isFresh(event)
	return {
		fresh,
		sections: fresh ? (await ownData(ctx)).map((section) => sectionWords(section, locale)) : [],
		here: inLocale(paths.accountData(), locale),
		file: inLocale(paths.accountDataFile(), locale),
		account: inLocale(paths.account(), locale),
	}
}
