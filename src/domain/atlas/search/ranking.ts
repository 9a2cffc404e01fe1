/**
 * In which order organisations stand: all weights of it. The public page of the ranking tells them in words, out of these numbers.
 * Nobody can pay for a place.
 */

/** How much a word counts by where it stands, as `ts_rank` takes it (classes A to D). */
export const wordWeights = { name: 1, competences: 0.5, summary: 0.2, description: 0.05 } as const

/** What quality, from 0 to 1, adds to the fit. */
export const qualityWeight = 0.15

/**
 * How strong a claim is: its level, from 1 to 3, and what is added. What has gone stale, or whose certificate has run out, stays in
 * the answer and only stands lower.
 */
export const claimStrength = {
	/** For evidence beyond one's own word. */
	proven: 1,
	/** As long as it counts as fresh. */
	fresh: 1,
	/** Taken off where a wider concept was asked for. */
	narrower: 2,
	/** With evidence, and fresh, it is strong from this level on. */
	strongFrom: 2,
	/** From this strength on a claim counts like a word there (`wordWeights`); a weaker one like a word of the description. */
	like: { name: 5, competences: 3, summary: 1 },
} as const

/** What is added once for the word in the name, or strong evidence for the competence. */
export const signWeight = 0.3

/** A profile's quality is the sum of what it has, at most 1. It decides alone when no words are asked. */
export const qualityParts = {
	summaryDe: 0.25,
	descriptionDe: 0.15,
	summaryEn: 0.1,
	/** For each claim, up to so many. */
	claim: 0.03,
	mostClaims: 8,
	/** For each claim with evidence beyond one's own word, up to so many. */
	proven: 0.06,
	mostProven: 4,
	/** Confirmed by the organisation within so many days. */
	confirmed: 0.1,
	confirmedDays: 365,
} as const

/**
 * So many candidates are put in order by how well their words fit: first the best of those with strong signs, then the best of
 * all others. The rest follows by quality. (Judged with 100,000 organisations, twice as many order no better, and 40 do worse.)
 */
export const rankedByWords = { inAll: 60, bySigns: 50 } as const

/**
 * Competences that come near what was asked stand in for its words when the finder is at least so sure of them: less is enough
 * where the words find nothing. `bench/quality` says what these bring.
 */
export const nearestAbove = { insteadOfHits: 1.2, insteadOfNone: 0.5 } as const

/** Of the nearest competences at most so many are meant: the best, and others that come as near but for a tenth. */
export const nearestMeant = { most: 3, share: 0.9 } as const

/**
 * Where fewer than so many meet all parts of a question that names a competence, so many others are shown below them that meet
 * its most telling parts: somebody looks for a partner, and one that can do the half of it may be the one to call.
 */
export const partlyMeeting = { whereFewerThan: 5, shown: 5 } as const
