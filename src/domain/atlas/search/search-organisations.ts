/** Who can do it: the search behind every list of organisations that is not the office's own. */
import type { Pool } from 'pg'
import { fold } from '#platform/search-text.ts'
import { candidatesAmong, type Wanted } from './candidates.ts'
import { countFacets, type Facets } from './count-facets.ts'
import { withDocuments, type HoldingOf } from './held/with-documents.ts'
import { withLexicon, type Lexicon } from './lexicon.ts'
import { numberOfDay } from './lots.ts'
import { matchingDocuments, neededFor, type Matching } from './matching.ts'
import { asOneUnit, nearestCompetences } from './nearest-competences.ts'
import { pageOf, type Hit } from './page-of-hits.ts'
import { nearestAbove, partlyMeeting } from './ranking.ts'
import { searchQuery, type Filters } from './search-query.ts'
import { eyesOf, type State } from './search-statement.ts'
import { understandQuery, type Understanding, type Unit } from './understand-query.ts'

export type { Counted } from './count-facets.ts'
export type { Hit } from './page-of-hits.ts'
export { noFilters, type Filters } from './search-query.ts'

export type Found = Facets &
	State & {
		total: number
		hits: Hit[]
		/** Where few meet all parts of a question that names a competence: others that meet the most telling parts. In no count. */
		partly: Hit[]
		understanding: Understanding
		/** True when nothing met all parts of the question, and hits meet only some of them. */
		relaxed: boolean
	}

export type Question = {
	q: string
	filters: Filters
	audiences: readonly number[]
	today: string
	page: number
	pageSize: number
}

/** Searches. Pages are numbered from 1; the same question on the same day gives the same order. */
export async function searchOrganisations(pool: Pool, question: Question): Promise<Found> {
	return withLexicon(pool, (lexicon) => searchKnowing(pool, lexicon, question))
}

/** The same with what is known already; the caller looks at the version of the answer. */
export async function searchKnowing(pool: Pool, lexicon: Lexicon, question: Question): Promise<Found> {
	const { audiences, q } = question
	const understanding = await understandQuery(pool, lexicon, eyesOf(audiences), q)
	return withDocuments(pool, audiences, (holdingOf) => answer({ pool, lexicon, question, holdingOf }, understanding))
}

type Asking = { pool: Pool; lexicon: Lexicon; question: Question; holdingOf: HoldingOf }

async function answer(asking: Asking, understanding: Understanding): Promise<Found> {
	const { lexicon, question } = asking
	const { q, page, pageSize } = question
	const { units } = understanding
	const strict = await matching(asking, units)
	const found = async (matches: Matching, understood = understanding) => ({
		...(await hitsOf(asking, matches)),
		partly: [],
		understanding: understood,
		relaxed: false,
	})
	const isNamed = units.some(({ competences, documents }) => competences.length > 0 && documents > 0)
	if (units.length > 0 && strict.total < pageSize && !(strict.total > 0 && isNamed)) {
		const nearest = await nearestCompetences(lexicon, q)
		if (nearest && nearest.score >= (strict.total > 0 ? nearestAbove.insteadOfHits : nearestAbove.insteadOfNone)) {
			const unit = asOneUnit(q, units, nearest)
			const meant = await matching(asking, [unit])
			if (meant.total > 0) return found(meant, { ...understanding, units: [unit], nearest: true })
		}
	}
	if (units.length === 0 || (page > 1 && strict.total > 0) || strict.total >= partlyMeeting.whereFewerThan)
		return found(strict)
	if (strict.total > 0) {
		const answered = await found(strict)
		// Whoever asks for one organisation by its name wants no other with a word of it.
		if (!isNamed || answered.hits.some(({ card }) => fold(card.name).includes(fold(q)))) return answered
		const part = await meetingAPart(asking, units, answered.hits)
		return { ...answered, partly: part.hits, changed: answered.changed || part.changed }
	}
	for (const kept of shorterQuestions(units)) {
		const relaxed = await matching(asking, kept)
		if (relaxed.total > 0) return { ...(await found(relaxed)), relaxed: true }
	}
	return found(strict)
}

/** The best of those that meet the most telling parts of a question, without the ones that meet all of it. */
async function meetingAPart(
	asking: Asking,
	units: readonly Unit[],
	hits: readonly Hit[],
): Promise<{ hits: Hit[]; changed: boolean }> {
	const known = new Set(hits.map(({ identity }) => identity))
	let changed = false
	for (const kept of shorterQuestions(units)) {
		const matches = await matching(asking, kept)
		if (matches.total <= hits.length) continue
		const first = { ...asking.question, page: 1 }
		const found = await pageOf(asking.pool, first, matches, candidatesAmong(matches, wantedFor(first)))
		const others = found.hits.filter(({ identity }) => !known.has(identity))
		changed ||= found.changed
		if (others.length > 0) return { hits: others.slice(0, partlyMeeting.shown), changed }
	}
	return { hits: [], changed }
}

/** The question without its least telling part, without the two least telling ones, and so on. */
function shorterQuestions(units: readonly Unit[]): Unit[][] {
	const byWeight = units.toSorted(mostTelling)
	return byWeight.slice(1).map((_, left) => byWeight.slice(0, byWeight.length - 1 - left))
}

/** Competences before plain words, rare ones before frequent ones, what nobody has last. */
function mostTelling(a: Unit, b: Unit): number {
	const weight = (unit: Unit) => (unit.documents === 0 ? 0 : unit.competences.length > 0 ? 2 : 1)
	return weight(b) - weight(a) || a.documents - b.documents
}

const wantedFor = ({ page, pageSize, today }: Question): Wanted => ({
	needed: page * pageSize,
	day: numberOfDay(today),
})

async function matching({ lexicon, question, holdingOf }: Asking, units: readonly Unit[]): Promise<Matching> {
	const query = searchQuery(lexicon, units, question.filters)
	return matchingDocuments(await holdingOf(neededFor(query)), query)
}

/** The counts of what matches, and its hits on the page that is asked for. */
async function hitsOf(
	{ pool, question }: Asking,
	matches: Matching,
): Promise<Facets & State & Pick<Found, 'total' | 'hits'>> {
	const counted = countFacets(matches)
	const page = await pageOf(pool, question, matches, candidatesAmong(matches, wantedFor(question)))
	return { total: matches.total, ...counted, ...page }
}
