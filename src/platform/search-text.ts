/** How names and words are made comparable. The same folding serves sorting, duplicate search and look-up. */

const special: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' }

/**
 * Lower-case, without accents, umlauts as their base letter (DIN 5007-1, the order of dictionaries),
 * punctuation as single spaces.
 */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{Mn}/gu, '')
		.replace(/[ßæœøđðþłı]/g, (letter) => special[letter] ?? letter)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
}

/** Names of technologies that folding would destroy. */
const signs: [pattern: RegExp, replacement: string][] = [
	[/\bc\+\+/gi, 'cplusplus'],
	[/\bc#/gi, 'csharp'],
	[/\bf#/gi, 'fsharp'],
	[/(^|\s)\.net\b/gi, '$1dotnet'],
	[/\bnode\.js\b/gi, 'nodejs'],
	[/\bvue\.js\b/gi, 'vuejs'],
]

/** A text with such names in letters: "C++" is "cplusplus". Before folding. */
export function spellOut(text: string): string {
	return signs.reduce((changed, [pattern, replacement]) => changed.replace(pattern, replacement), text)
}

/** A part of a URL made from a name: ASCII, hyphens, umlauts as two letters; `fallback` when nothing is left. */
export function slugify(text: string, fallback = 'eintrag'): string {
	const slug = fold(
		text.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/&/g, ' und '),
	)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 80)
		.replace(/-+$/, '')
	return slug || fallback
}
