/** Splits German compounds into known words: "datenbankentwickl" → datenbank, entwickl (and daten, bank where known). */

/** Linking elements between the parts of German compounds (Fugenelemente). */
const links = ['', 's', 'es', 'n', 'en', 'er', 'e'] as const
const shortestPart = 4

/** Whether a stem is known. */
type KnownStems = Pick<ReadonlySet<string>, 'has'>

/**
 * The parts of a stem when all of it can be covered by known stems with linking elements; the fewest parts win, so the
 * longest sensible ones. Empty when the word is no compound.
 */
export function splitCompound(word: string, known: KnownStems): string[] {
	if (word.length < 2 * shortestPart) return []
	const best: (string[] | null)[] = Array.from({ length: word.length + 1 }, () => null)
	best[word.length] = []
	for (let start = word.length - shortestPart; start >= 0; start--) {
		for (let end = word.length; end >= start + shortestPart; end--) {
			if (start === 0 && end === word.length) continue
			const part = word.slice(start, end)
			const stem = stemOf(part, known)
			if (!stem) continue
			const rest = restAfter(best, word, end)
			const present = best[start]
			if (rest && (!present || rest.length + 1 < present.length)) best[start] = [stem, ...rest]
		}
	}
	return best[0] ?? []
}

/** What the stemmer cuts off: a part inside of a compound stands in its full form, the vocabulary holds stems. */
const cutOff = ['ern', 'em', 'en', 'er', 'es', 'e', 's'] as const
/** What it leaves on short words or never cuts. */
const leftOn = ['ung', 'n'] as const
/** No shorter stem is a part of a compound. */
export const shortestStem = 3

/** "entwickler" is known as a name, but whoever asks for "Entwickler" asks for its stem: so stems come first. */
function stemOf(part: string, known: KnownStems): string | null {
	const cut = (endings: readonly string[]) =>
		endings
			.filter((ending) => part.endsWith(ending))
			.map((ending) => part.slice(0, -ending.length))
			.find((stem) => stem.length >= shortestStem && known.has(stem))
	return cut(cutOff) ?? (known.has(part) ? part : null) ?? cut(leftOn) ?? null
}

function restAfter(best: (string[] | null)[], word: string, end: number): string[] | null {
	let shortest: string[] | null = null
	for (const link of links) {
		if (!word.startsWith(link, end)) continue
		const rest = best[end + link.length]
		// A linking element stands between two parts, never at the end.
		if (!rest || (link !== '' && rest.length === 0)) continue
		if (!shortest || rest.length < shortest.length) shortest = rest
	}
	return shortest
}
