/** How two names of persons fit each other. Pure and symmetric. */
import { editsBetween, slipped, soundOf } from './letters.ts'
import type { PersonTraits } from './traits.ts'

/**
 * `same`; `middle` one leaves out a further given name; `swapped` given and family name changed places; `slip` typing errors or
 * another spelling; `called` a pet form; `initial` only the first letter of a given name; `double` one family name is part of the
 * other; `married` same given name, other family name; `family` the other way round; `other`.
 */
export type PersonFit =
	'same' | 'middle' | 'swapped' | 'slip' | 'called' | 'initial' | 'double' | 'married' | 'family' | 'other'

export function comparePersons(a: PersonTraits, b: PersonTraits): PersonFit {
	const [family, given] = [familyFit(a.family, b.family), givenFit(a, b)]
	if (family === 'same' && (given === 'same' || given === 'middle')) return given
	if (swapped(a, b) || swapped(b, a)) return 'swapped'
	if (family === 'same' || family === 'slip') {
		if (given === 'same' || given === 'slip' || given === 'middle') return 'slip'
		if (given === 'called' || given === 'initial') return given
		return 'family'
	}
	if (given === 'other' || given === 'initial') return 'other'
	if (family === 'double') return 'double'
	return given === 'same' || given === 'middle' || given === 'called' ? 'married' : 'other'
}

type Fit = 'same' | 'slip' | 'double' | 'middle' | 'called' | 'initial' | 'other'

function familyFit(a: readonly string[], b: readonly string[]): Fit {
	const [one, other] = [a.join(''), b.join('')]
	if (one === other) return 'same'
	if (near(one, other)) return 'slip'
	if (a.length !== b.length && (a.length > 1 || b.length > 1)) {
		const [fewer, more] = a.length < b.length ? [a, b] : [b, a]
		if (fewer.every((part) => part.length > 2 && more.some((candidate) => candidate === part || near(candidate, part))))
			return 'double'
	}
	return 'other'
}

function givenFit(a: PersonTraits, b: PersonTraits): Fit {
	const [one, other] = [a.given, b.given]
	if (one.length === 0 || other.length === 0) return 'initial'
	if (one.join('') === other.join('')) return 'same'
	const [first, second] = [one[0]!, other[0]!]
	if (first === second)
		return one.length === 1 || other.length === 1 ? 'middle' : one[1]![0] === other[1]![0] ? 'middle' : 'slip'
	if (first.length === 1 || second.length === 1) return first[0] === second[0] ? 'initial' : 'other'
	if (near(one.join(''), other.join('')) || near(first, second)) return oppositeEnds(first, second) ? 'other' : 'slip'
	if (a.called === b.called) return 'called'
	// "Karl Heinz" and "Heinz"; "Hans Peter" and "Peter".
	if (one.length !== other.length && (one.includes(second) || other.includes(first))) return 'called'
	return 'other'
}

/** "Christian" and "Christiane", "Martin" and "Martina" are no slips. */
const oppositeEnds = (a: string, b: string): boolean => {
	const [short, long] = a.length < b.length ? [a, b] : [b, a]
	return long === `${short}a` || long === `${short}e` || (long.length === short.length && long.slice(0, -1) === short.slice(0, -1) && /[ao]$/.test(long) && /[ao]$/.test(short))
} // prettier-ignore

const near = (a: string, b: string): boolean =>
	slipped(a, b) ||
	(Math.min(a.length, b.length) > 2 && soundOf(a) === soundOf(b) && soundOf(a).length > 1 && editsBetween(a, b, 2) <= 2)

const swapped = (a: PersonTraits, b: PersonTraits): boolean => {
	const [given, family] = [a.given.join(''), a.family.join('')]
	const [first, last] = [b.given.join(''), b.family.join('')]
	return given.length > 1 && family.length > 1 && ((given === last && (family === first || near(family, first))) || (family === first && near(given, last)))
} // prettier-ignore
