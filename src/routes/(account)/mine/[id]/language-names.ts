import { getLocale } from '#generated/paraglide/runtime.js'

/** Languages that most organisations choose from. */
export const usualLanguages = [
	'de',
	'en',
	'fr',
	'it',
	'es',
	'pt',
	'nl',
	'pl',
	'cs',
	'ro',
	'hr',
	'tr',
	'ru',
	'uk',
	'ar',
	'zh',
]

/** The name of a language in the language of the page; a code that is none is shown as it is. */
export function languageName(code: string): string {
	try {
		return new Intl.DisplayNames([getLocale()], { type: 'language' }).of(code) ?? code
	} catch (error) {
		if (error instanceof RangeError) return code
		throw error
	}
}
