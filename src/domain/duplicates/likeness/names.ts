/** How two names of organisations fit each other. Pure and symmetric. */
import { editsBetween, slipped, soundOf } from './letters.ts'
import type { OrganisationTraits } from './traits.ts'
import { branchWords, commonWords, sisterWords } from './words.ts'

/**
 * From the same to another: `same` letters; `slip` a typing error; `order` same words; `cut` words cut short; `initials` one is
 * made of the initials of the other; `place` one adds where it is; `common` one adds words of any firm; `more` one adds telling words;
 * `branch` one adds a trade that may be a firm of its own; `sister` one adds, or both have, words that tell the firms of a family apart; `trade` they differ in words of a trade;
 * `half` and `part` share telling words, `other` shares nothing.
 */
export type NameFit =
	| 'same' | 'slip' | 'order' | 'cut' | 'initials' | 'place' | 'common' | 'more' | 'branch' | 'sister' | 'trade' | 'half' | 'part' | 'other' // prettier-ignore

/** `telling`: bits of the shared words, few when many have them. */
export type NameComparison = { fit: NameFit; telling: number }

/** Bits of a word: how surprising it is that two names share it. */
export type Telling = (word: string) => number

export function compareNames(a: OrganisationTraits, b: OrganisationTraits, telling: Telling): NameComparison {
	const [one, other] = a.words.length < b.words.length || (a.words.length === b.words.length && a.words.join() <= b.words.join()) ? [a, b] : [b, a] // prettier-ignore
	const [short, long] = [one.words.join(''), other.words.join('')]
	const all = (words: readonly string[]) => words.reduce((sum, word) => sum + telling(word), 0)
	if (short === long) return { fit: 'same', telling: all(one.words) }
	const { shared, left, right, cut } = align(one, other)
	const matched = shared.reduce((sum, [a, b]) => sum + Math.min(telling(a), telling(b)), 0)
	if (left.length === 0 && right.length === 0) return { fit: cut ? 'cut' : short.length === long.length && sorted(one.words) === sorted(other.words) ? 'order' : 'slip', telling: matched } // prettier-ignore
	if (one.words.length === 1 && initials(other.words).has(short) && short.length > 2)
		return { fit: 'initials', telling: 4 }
	const rest = [...left, ...right]
	if (rest.some((word) => /\d/.test(word)) && shared.length > 0) return { fit: 'sister', telling: matched }
	if (matched === 0 || shared.length === 0) {
		return short.length > 4 && close(short, long) ? { fit: 'slip', telling: Math.min(all(one.words), all(other.words)) } : { fit: 'other', telling: 0 } // prettier-ignore
	}
	if (left.length === 0 || right.length === 0) {
		const places = [...a.places, ...b.places].map((place) => place.place)
		if (rest.every((word) => places.some((place) => slipped(word, place)))) return { fit: 'place', telling: matched }
		if (rest.some((word) => sisterWords.has(word))) return { fit: 'sister', telling: matched }
		if (rest.some((word) => branchWords.has(word))) return { fit: 'branch', telling: matched }
		return { fit: rest.every((word) => commonWords.has(word)) ? 'common' : 'more', telling: matched }
	}
	if (rest.some((word) => sisterWords.has(word)) && !rest.every((word) => commonWords.has(word))) return { fit: 'sister', telling: matched } // prettier-ignore
	if (Math.min(short.length, long.length) > 9 && close(short, long)) return { fit: 'slip', telling: matched }
	if (rest.every((word) => commonWords.has(word))) return { fit: 'trade', telling: matched }
	const share = matched / (matched + Math.min(all(left), all(right)) + 0.001)
	return { fit: share > 0.6 ? 'half' : share > 0.35 ? 'part' : 'other', telling: matched }
}

/** The whole names are a few slips apart, more in long ones. */
function close(a: string, b: string): boolean {
	const shorter = Math.min(a.length, b.length)
	const most = shorter < 8 ? 1 : shorter < 14 ? 2 : shorter < 20 ? 3 : 4
	return editsBetween(a, b, most) <= most
}

const sorted = (words: readonly string[]): string => words.toSorted().join(' ')

/** Initials of all words, and of the telling ones. */
const initials = (words: readonly string[]): ReadonlySet<string> =>
	new Set([words, words.filter((word) => !commonWords.has(word))].map((some) => some.map((word) => word[0]).join('')))

type Aligned = { shared: [string, string][]; left: string[]; right: string[]; cut: boolean }

/** Pairs words off: the same first, then joined or parted ones, then cut short ones, then slips. */
function align(one: OrganisationTraits, other: OrganisationTraits): Aligned {
	let [left, right] = [[...one.words], [...other.words]]
	const shared: [string, string][] = []
	let cut = false
	const pair = (fits: (a: string, b: string) => boolean) => {
		for (const word of [...left]) {
			const found = right.find((candidate) => fits(word, candidate))
			if (found === undefined) continue
			shared.push([word, found])
			left.splice(left.indexOf(word), 1)
			right.splice(right.indexOf(found), 1)
		}
	}
	pair((a, b) => a === b)
	;[left, right] = part(left, right, shared)
	;[right, left] = part(right, left, shared)
	const cutShort = new Set([...one.cut, ...other.cut])
	const before = shared.length
	pair((a, b) => begins(a, b, cutShort) || begins(b, a, cutShort))
	cut = shared.length > before
	pair(alike)
	return { shared, left, right, cut }
}

/** "Hohen Urach" and "Hohenurach": two neighbouring words of one side that make one of the other. */
function part(parted: string[], whole: string[], shared: [string, string][]): [string[], string[]] {
	for (let at = 0; at + 1 < parted.length; at++) {
		const joined = parted[at]! + parted[at + 1]!
		const found = whole.find((word) => word === joined || (joined.length > 6 && slipped(word, joined)))
		if (found === undefined) continue
		shared.push([found, found])
		return [parted.filter((_, index) => index !== at && index !== at + 1), whole.filter((word) => word !== found)]
	}
	return [parted, whole]
}

/** Whether `a` is `b` cut short. */
const begins = (a: string, b: string, cutShort: ReadonlySet<string>): boolean =>
	a.length < b.length &&
	b.startsWith(a) &&
	(cutShort.has(a) ? a.length > 1 : a.length > 3 && b.length - a.length > 3 && commonWords.has(b))

const alike = (a: string, b: string): boolean =>
	slipped(a, b) ||
	(a.length > 4 && b.length > 4 && soundOf(a) === soundOf(b) && soundOf(a).length > 2 && editsBetween(a, b, 2) <= 2)
