import { districtBy } from './districts.ts'
import { reachOf } from './landscapes.ts'
import { compared, spellingOf, withoutUmlauts, type Spelling } from './place-spelling.ts'
import { PLACES, type Place } from './places.ts'
import { postcodeReaches } from './postcode-regions.ts'

/** What else is known of an address: its postcode, and the districts where it most likely lies (the network's region). */
export type PlaceHint = { readonly postcode?: string | undefined; readonly districts?: readonly string[] | undefined }
export type FoundPlace = {
	readonly place: string
	readonly district: string
	readonly lat: number
	readonly lon: number
}
/** Places that share the name, one per district; a single one when the postcode speaks against it. */
export type AmbiguousPlace = { readonly ambiguous: readonly Place[] }

type Known = { readonly place: Place; readonly spelling: Spelling }
type Index = ReadonlyMap<string, readonly Known[]>

const MOST_LETTERS = 120
const MOST_NAMESAKES = 5
/** Names of other languages, and short forms that are no place of their own. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
	brunswick: 'Braunschweig',
	cologne: 'Köln',
	constance: 'Konstanz',
	hanover: 'Hannover',
	munich: 'München',
	nuremberg: 'Nürnberg',
	vs: 'Villingen-Schwenningen',
}

function indexed(known: readonly Known[], keysOf: (spelling: Spelling) => readonly string[]): Index {
	const index = new Map<string, Known[]>()
	for (const one of known)
		for (const key of keysOf(one.spelling)) {
			const list = index.get(key)
			if (list) list.push(one)
			else index.set(key, [one])
		}
	return index
}

function made() {
	const known = PLACES.map((place): Known => ({ place, spelling: spellingOf(place.name) }))
	return {
		full: indexed(known, ({ full }) => [full]),
		base: indexed(known, ({ base }) => [base]),
		part: indexed(known, ({ parts }) => parts),
		plain: indexed(known, ({ full, base }) => [...new Set([withoutUmlauts(full), withoutUmlauts(base)])]),
	}
}
let indexes: ReturnType<typeof made> | undefined

/** Places that a name may mean, in tiers: the most literal reading first. */
function* readings(asked: Spelling): Generator<readonly Known[]> {
	const { full, base, part, plain } = (indexes ??= made())
	const fits = ({ spelling }: Known): boolean => compared(asked.qualifier, spelling.qualifier) !== 'different'
	if (asked.qualifier.length > 0) yield full.get(asked.full) ?? []
	yield (base.get(asked.base) ?? []).filter(fits)
	yield part.get(asked.base) ?? []
	yield (plain.get(withoutUmlauts(asked.base)) ?? []).filter(fits)
}

/** "Stuttgart-Vaihingen", "Ulm Donautal": the name in front of a part of town that is no place of its own. */
function heads({ base }: Spelling): Spelling[] {
	const words = base.split(' ')
	return words.slice(1).map((_, dropped) => {
		const head = words.slice(0, words.length - 1 - dropped).join(' ')
		return spellingOf(OTHER_NAMES[head] ?? head)
	})
}

/** Keeps those that pass; all of them when none does. */
function preferring<T>(all: readonly T[], passes: (one: T) => boolean): readonly T[] {
	const passing = all.filter(passes)
	return passing.length > 0 ? passing : all
}

/** Narrows places of one name by what is written behind it: its own words, or a landscape or district. */
function byQualifier(places: readonly Known[], { qualifier }: Spelling): readonly Known[] {
	const literal = preferring(places, ({ spelling }) => compared(qualifier, spelling.qualifier) === 'same')
	const reach = qualifier.flatMap(reachOf)
	return preferring(literal, ({ place }) => reach.some((prefix) => place.district.startsWith(prefix)))
}

/**
 * Prefers the city or town that its district is called after: "Mülheim an der Ruhr" in full, and without any word behind it
 * also "Freiburg" and "Biberach", unless the name is so common that this would be a guess ("Neustadt").
 */
function bySeat(places: readonly Known[], { full, qualifier }: Spelling): readonly Known[] {
	const guess = new Set(places.map(({ place }) => place.district)).size > MOST_NAMESAKES
	if (qualifier.length === 0 && guess) return places
	return preferring(places, ({ place, spelling }) => {
		const seat = spellingOf(districtBy(place.district)?.name ?? '')
		return qualifier.length > 0 ? seat.full === full : seat.base === spelling.base
	})
}

const onePerDistrict = (places: readonly Known[]): Place[] => [
	...new Map(places.toReversed().map(({ place }) => [place.district, place])).values(),
]
const listed = (places: readonly Place[]): AmbiguousPlace => ({
	ambiguous: places.toSorted((a, b) => (a.district < b.district ? -1 : 1)),
})

/** The one place of a tier, all of a tier's when the hints leave several, or undefined when the postcode rules all out. */
function settled(tier: readonly Known[], asked: Spelling, hint: PlaceHint) {
	const named = byQualifier(tier, asked)
	const reached = named.map(({ place }) => postcodeReaches(hint.postcode ?? '', place.district))
	const possible = named.filter((_, index) => reached[index] !== false)
	if (possible.length === 0) return undefined
	const likely = preferring(possible, ({ place }) => hint.districts?.includes(place.district) ?? false)
	const places = onePerDistrict(likely.length > 1 ? bySeat(likely, asked) : likely)
	const [first] = places
	const confirmed =
		reached.includes(true) || (first !== undefined && (hint.districts?.includes(first.district) ?? false))
	return { places, confirmed }
}

function among(
	tiers: Iterable<readonly Known[]>,
	asked: Spelling,
	hint: PlaceHint,
): FoundPlace | AmbiguousPlace | null {
	let open: AmbiguousPlace | null = null
	for (const tier of tiers) {
		if (tier.length === 0) continue
		const result = settled(tier, asked, hint)
		const [only, ...others] = result?.places ?? []
		if (result && only && others.length === 0 && (result.confirmed || !open))
			return { place: only.name, district: only.district, lat: only.lat, lon: only.lon }
		open ??= listed(result?.places ?? onePerDistrict(tier))
	}
	return open
}

/**
 * Finds the place of Germany that a name means as people write it ("Freiburg i. Br.", "SINGEN (Hohentwiel)",
 * "Stuttgart-Vaihingen", "78462 Konstanz"). A postcode rules out places far from its region; the districts of the network
 * decide between those that are left. Gives the candidates when several remain, and null for a name that no place has.
 */
export function findPlace(name: string, hint: PlaceHint = {}): FoundPlace | AmbiguousPlace | null {
	if (name.length > MOST_LETTERS) return null
	const [, postcode, rest] = /^\s*(?:DE?[-\s]?)?(\d{5})\s+(.*)$/i.exec(name) ?? []
	const written = spellingOf(rest ?? name)
	const asked = spellingOf(OTHER_NAMES[written.base] ?? rest ?? name)
	if (asked.base === '') return null
	const hints = { ...hint, postcode: hint.postcode || postcode }
	const found = among(readings(asked), asked, hints)
	if (found) return found
	for (const head of heads(asked)) {
		const [exact = []] = readings(head)
		const inFront = among([exact], head, hints)
		if (inFront) return inFront
	}
	return null
}
