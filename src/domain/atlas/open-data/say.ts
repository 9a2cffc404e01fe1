import type { Localized } from '#platform/localized.ts'

/** How a text is told: in the language of a page, or in all that there are. */
export type Say = (text: Localized | null) => unknown

/** In every language, marked with it. */
export const inAllLanguages: Say = (text) =>
	Object.entries(text ?? {}).map(([locale, value]) => ({ '@language': locale, '@value': value }))
