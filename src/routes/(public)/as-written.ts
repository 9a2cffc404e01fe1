/** The word of a stem as organisations that were found write it: a stem is no word. */
import { fold } from '#platform/search-text.ts'
import type { ShownOrganisation } from '#domain/atlas/shown-organisations.ts'

/** "-ung", "-ern" and the like: what is longer may be another word, "Gewürzhaus" for "Gewürz". */
const longestEnding = 3

/** The word that they write most often, of equals the one that comes first; the stem where none of them shows it. */
export function asWritten(stem: string, hits: readonly Pick<ShownOrganisation, 'name' | 'summary'>[]): string {
	const times = new Map<string, number>()
	for (const { name, summary } of hits)
		for (const [word] of `${name} ${summary?.de ?? ''} ${summary?.en ?? ''}`.matchAll(/[\p{L}\p{N}]+/gu)) {
			const folded = fold(word)
			if (folded.startsWith(stem) && folded.length <= stem.length + longestEnding)
				times.set(word, (times.get(word) ?? 0) + 1)
		}
	const [most] = [...times].toSorted(([, a], [, b]) => b - a)
	return most?.[0] ?? stem
}
