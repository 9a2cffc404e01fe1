import { getLocale } from '#generated/paraglide/runtime.js'
import { inLanguage, type Localized } from '#platform/localized.ts'

/** What a concept is called in the language of the page. */
export const labelOf = ({ labels, slug }: { labels: Localized; slug: string }): string =>
	inLanguage(labels, getLocale())?.text ?? slug
