/** A place name taken apart for comparing: no case, no umlauts, no punctuation. */
export type Spelling = {
	/** Everything, as words: "freiburg im breisgau". */
	readonly full: string
	/** Without what only tells places of one name apart: "freiburg". */
	readonly base: string
	/** That distinguishing rest, without prepositions and articles: ["breisgau"]. */
	readonly qualifier: readonly string[]
	/** The names that a double name is made of: "villingen", "schwenningen". */
	readonly parts: readonly string[]
}

/** Words that open a qualifier, with their abbreviations, and articles that may follow. */
const OPENERS = 'am|an|a|im|in|i|bei|b|ob|o|unter|u|auf|vor|v|kr|kreis|lkr|landkreis'
const LITTLE_WORDS = new Set([...OPENERS.split('|'), 'der', 'dem', 'den', 'd', 'die'])
/** What stands before a name on letterheads and in front of place names in lists. */
const FORERUNNERS =
	/^(?:(?:gro(?:ss)?e )?kreisstadt|universitaetsstadt|landeshauptstadt|hansestadt|stadt|gemeinde|markt) (?=\S)/
/** Parts that say nothing about where: "Vaihingen-Mitte". */
const NO_NAMES = new Set(['mitte', 'nord', 'ost', 'sued', 'west', 'bad', 'sankt', 'neu', 'alt', 'markt', 'stadt'])

const folded = (text: string): string =>
	text
		.normalize('NFC')
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.replaceAll('ä', 'ae')
		.replaceAll('ö', 'oe')
		.replaceAll('ü', 'ue')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')

const words = (text: string): string =>
	text
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(/\s+/g, ' ')

/** Takes a name as people write it apart: "Freiburg i. Br.", "SINGEN (Hohentwiel)", "St.Georgen", "Rottenburg/N.". */
export function spellingOf(name: string): Spelling {
	const clean = folded(name)
		.replace(/\b(?:deutschland|germany|brd)\b/g, ' ')
		.replace(/(?<![\p{L}\p{N}])(?:st|skt)(?:\. ?| )(?=\p{L})/gu, 'sankt ')
		.replace(/\s+\d+\s*$/, '')
		.replace(/\s*[-–—]\s*/g, '-')
		.replace(/\./g, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(FORERUNNERS, '')
	const opener = new RegExp(`[(/,;]| (?:${OPENERS}) `).exec(`${clean} `)
	const head = clean.slice(0, opener?.index)
	const tail = words(clean.slice(head.length)).split(' ')
	const parts = head.split('-').map(words)
	return {
		full: words(clean),
		base: words(head),
		qualifier: tail.filter((word) => word !== '' && !LITTLE_WORDS.has(word)),
		parts: parts.length > 1 ? parts.filter((part) => part.length > 2 && !NO_NAMES.has(part)) : [],
	}
}

/** The spelling of someone whose keyboard has no umlauts and who does not write ae, oe, ue either: "Tubingen". */
export const withoutUmlauts = (text: string): string => text.replace(/([aou])e/g, '$1')

/** Whether one word may stand for another: its beginning or some of its letters in order, as "brsg" for "breisgau". */
export function abbreviates(short: string, long: string): boolean {
	if (short[0] !== long[0]) return false
	let at = 0
	for (const letter of long) if (letter === short[at]) at += 1
	return at === short.length
}

/** Whether two qualifiers say the same, contradict each other, or (when one is missing) neither. */
export function compared(a: readonly string[], b: readonly string[]): 'same' | 'different' | 'open' {
	if (a.length === 0 || b.length === 0) return 'open'
	const length = Math.min(a.length, b.length)
	const pairs = a.slice(0, length).map((word, index) => [word, b[index] ?? ''] as const)
	return pairs.every(([x, y]) => abbreviates(x, y) || abbreviates(y, x)) ? 'same' : 'different'
}
