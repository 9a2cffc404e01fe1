import type { PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { guideNames } from '../../../guide/guides.ts'
import { readGuide } from '../../../guide/read-guide.ts'
import { guideWords } from './guide-words.ts'

export const load: PageServerLoad = async ({ locals: { locale } }) => ({
	publicUrl: (await instance()).configuration.publicUrl,
	guides: guideNames.map((name) => ({
		href: inLocale(paths.guide(name), locale),
		title: readGuide(name, locale).title,
		text: guideWords[name](),
	})),
})
