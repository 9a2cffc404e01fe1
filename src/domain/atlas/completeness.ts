/**
 * How complete a profile is, and what is missing. There is one notion of it: the quality by which search orders hits of equal fit
 * (`qualityParts` in search/ranking.ts). What helps people beyond it is named without points, since it moves nobody up.
 */
import { isOffer } from '../profiles/profile-entry.schema.ts'
import { qualityParts } from './search/ranking.ts'
import type { Profile } from './profile.queries.ts'

/** From this level on a claim with evidence counts as proven; search says the same, and a test holds both together. */
const strongFrom = 2

export type PartName = 'summary-de' | 'description-de' | 'summary-en' | 'claims' | 'proven' | 'confirmed'
/** Points are hundredths of the quality. `count` of `mostCount` is there, where it is counted. */
export type CompletenessPart = { part: PartName; points: number; most: number; count: number; mostCount: number }
export const hints = ['address', 'contact', 'web', 'logo', 'reference', 'offer', 'languages', 'markets'] as const
export type Hint = (typeof hints)[number]
export type Completeness = {
	/** 0 to 100. All parts together would be a little more, so that one may be missing. */
	points: number
	parts: CompletenessPart[]
	/** What helps people, but earns no points. */
	hints: Hint[]
}

type Seen = Pick<
	Profile,
	| 'summary'
	| 'description'
	| 'claims'
	| 'confirmedOn'
	| 'addresses'
	| 'people'
	| 'channels'
	| 'logo'
	| 'entries'
	| 'languages'
	| 'position'
>

/** Measures a profile as everybody sees it: what only some see, moves it up for nobody else. Pure; `today` is an ISO day. */
export function completenessOf(profile: Seen, today: string): Completeness {
	const { claim, mostClaims, proven, mostProven, confirmed, confirmedDays } = qualityParts
	const strong = profile.claims.filter(
		({ basis, level, freshUntil }) =>
			basis !== 'self-declared' && level >= strongFrom && (freshUntil ?? today) >= today,
	)
	const isConfirmed = profile.confirmedOn !== null && daysBetween(profile.confirmedOn, today) < confirmedDays
	const parts = [
		part('summary-de', qualityParts.summaryDe, profile.summary?.de ? 1 : 0, 1),
		part('description-de', qualityParts.descriptionDe, profile.description?.de ? 1 : 0, 1),
		part('summary-en', qualityParts.summaryEn, profile.summary?.en ? 1 : 0, 1),
		part('claims', claim, profile.claims.length, mostClaims),
		part('proven', proven, strong.length, mostProven),
		part('confirmed', confirmed, isConfirmed ? 1 : 0, 1),
	]
	const sum = parts.reduce((all, { points }) => all + points, 0)
	return { points: Math.min(100, sum), parts, hints: hints.filter((hint) => isMissing[hint](profile)) }
}

function part(name: PartName, weight: number, there: number, mostCount: number): CompletenessPart {
	const count = Math.min(there, mostCount)
	const inPoints = (times: number) => Math.round(100 * weight * times)
	return { part: name, points: inPoints(count), most: inPoints(mostCount), count, mostCount }
}

const isMissing: Record<Hint, (profile: Seen) => boolean> = {
	address: ({ addresses }) => addresses.length === 0,
	contact: ({ people }) => people.length === 0,
	web: ({ channels }) => !channels.some(({ kind }) => kind === 'web'),
	logo: ({ logo }) => logo === null,
	reference: ({ entries }) => !entries.some(({ kind }) => kind === 'reference'),
	offer: ({ entries }) => !entries.some(({ kind }) => isOffer(kind)),
	languages: ({ languages }) => !languages?.length,
	markets: ({ position }) => position === null,
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
