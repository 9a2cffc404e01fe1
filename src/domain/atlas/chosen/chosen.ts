/** Organisations that somebody has picked: the address carries them (`?o=slug&o=slug`, or with commas), nothing is stored. */

/** So many stand side by side. */
export const mostCompared = 4
/** So many are on one list; the address stays short enough for every mail program. */
export const mostListed = 30

export const longestListName = 80
export const longestListNote = 500

/** A slug as the database knows them. */
const shape = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The picked slugs of an address, each once, at most `most`. What is none is left out. */
export function readChosen(search: URLSearchParams, most: number): string[] {
	const slugs = search.getAll('o').flatMap((value) => value.split(','))
	return [...new Set(slugs)].filter((slug) => slug.length <= 100 && shape.test(slug)).slice(0, most)
}

/** Words of an address as they are shown: one line or several, without control characters, never longer than that. */
export function readWords(text: string | null, longest: number): string {
	return (text ?? '')
		.replaceAll('\r\n', '\n')
		.replaceAll(/[^\P{Cc}\n]/gu, ' ')
		.trim()
		.slice(0, longest)
}
