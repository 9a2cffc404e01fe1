/** In the order in which a tie is decided. */
const candidates = [';', '\t', ',', '|'] as const

const sampled = 200

/**
 * The delimiter that the beginning of a CSV file uses: the one that splits most records into the same number of cells,
 * where a candidate that also splits the first filled record (the header) goes before one that does not. Quoted text is
 * left out of account. Null when nothing splits the text: a single column.
 */
export function findDelimiter(text: string): string | null {
	let best: { delimiter: string; score: number; count: number } | null = null
	for (const delimiter of candidates) {
		const counts = delimitersPerRecord(text, delimiter)
		const { count, share } = mostCommon(counts)
		if (count === 0) continue
		const score = share + ((counts[0] ?? 0) > 0 ? 1 : 0)
		if (best === null || score > best.score + 0.05 || (score > best.score - 0.05 && count > best.count)) {
			best = { delimiter, score, count }
		}
	}
	return best?.delimiter ?? null
}

function mostCommon(counts: number[]): { count: number; share: number } {
	const seen = new Map<number, number>()
	for (const count of counts) if (count > 0) seen.set(count, (seen.get(count) ?? 0) + 1)
	let best = { count: 0, times: 0 }
	for (const [count, times] of seen) if (times > best.times) best = { count, times }
	return { count: best.count, share: best.times / Math.max(counts.length, 1) }
}

/** How often `delimiter` stands outside quotes in each filled record. */
function delimitersPerRecord(text: string, delimiter: string): number[] {
	const counts: number[] = []
	let count = 0
	let filled = false
	let quoted = false
	let atStart = true
	for (let i = 0; i < text.length && counts.length < sampled; i++) {
		const char = text[i]
		if (quoted) {
			if (char === '"') {
				if (text[i + 1] === '"') i++
				else quoted = false
			}
		} else if (char === '\n' || char === '\r') {
			if (filled) counts.push(count)
			count = 0
			filled = false
			atStart = true
		} else if (char === delimiter) {
			count++
			atStart = true
		} else if (char === '"' && atStart) {
			quoted = true
			filled = true
			atStart = false
		} else if (char !== ' ') {
			filled = true
			atStart = false
		}
	}
	if (filled && counts.length < sampled) counts.push(count)
	return counts
}
