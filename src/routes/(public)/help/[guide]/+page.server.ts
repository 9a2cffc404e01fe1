import type { PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { isGuideName } from '../../../../guide/guides.ts'
import { guideWords } from '../guide-words.ts'
import { guideView } from './guide-view.ts'

export const load: PageServerLoad = async ({ params, locals: { locale } }) => {
	if (!isGuideName(params.guide)) throw new Refusal('not-found', 'common.not-found')
	return {
		publicUrl: (await instance()).configuration.publicUrl,
		help: inLocale(paths.help(), locale),
		description: guideWords[params.guide](),
		guide: guideView(params.guide, locale),
	}
}
