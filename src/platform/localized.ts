/** Text in several languages, kept in one JSON column: `{"de": "…", "en": "…"}`. */
export const locales = ['de', 'en'] as const
export type Locale = (typeof locales)[number]
export type Localized = { [locale in Locale]?: string }

/** A text together with the language it is really in, for the `lang` attribute. */
export type LocalizedText = { text: string; lang: Locale }

/** The text in the wished language, else in the other one, marked with its own; null when there is none. */
export function inLanguage(value: Localized | null | undefined, wished: Locale): LocalizedText | null {
	if (!value) return null
	for (const lang of [wished, ...locales.filter((other) => other !== wished)]) {
		const text = value[lang]
		if (text) return { text, lang }
	}
	return null
}
