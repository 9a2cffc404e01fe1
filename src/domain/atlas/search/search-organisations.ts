/** Who can do it: the search behind every list of organisations that is not the office's own. */
import type { Pool } from 'pg'
import { fold } from '#platform/search-text.ts'
import type { Card } from './card.ts'
import { countMatches, findBest, type Candidates } from './count-matches.ts'
import type { Facets } from './count-facets.ts'
import { knownCardsOf, type KnownCard } from './known-cards.ts'
import { withLexicon, type Lexicon } from './lexicon.ts'
import { inOrderOfLots, numberOfDay } from './lots.ts'
import { asOneUnit, nearestCompetences } from './nearest-competences.ts'
import { prepared } from '#platform/prepared.ts'
import { nearestAbove, partlyMeeting } from './ranking.ts'
import { searchQuery, together, type Filters, type SearchQuery } from './search-query.ts'
import { eyesOf, rankedText } from './search-statement.ts'
import { understandQuery, type Understanding, type Unit } from './understand-query.ts'

export type { Counted } from './count-facets.ts'
export { noFilters, type Filters } from './search-query.ts'

export type Hit = { identity: number; party: number; slug: string; score: number | null; card: Card }

export type Found = Facets & {
	/** False when the total was counted in a sample: it is shown with "ca.". */
	exact: boolean
	/** False when any facet was counted in a sample. */
	exactFacets: boolean
	hits: Hit[]
	/** Where few meet all parts of a question that names a competence: others that meet the most telling parts. In no count. */
	partly: Hit[]
	understanding: Understanding
	/** True when nothing met all parts of the question, and hits meet only some of them. */
	relaxed: boolean
	/** The `search_version` it was answered with. */
	version: number
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
	const { filters, audiences, q, page, pageSize } = question
	const understanding = await understandQuery(pool, lexicon, eyesOf(audiences), q)
	const askFor = (units: readonly Unit[]) =>
		ask(pool, lexicon, question, searchQuery(lexicon, units, filters, audiences))
	const { units } = understanding
	const strict = await askFor(units)
	const isNamed = units.some(({ competences, documents }) => competences.length > 0 && documents > 0)
	const found = { ...strict, partly: [], understanding, relaxed: false }
	if (units.length > 0 && strict.total < pageSize && !(strict.total > 0 && isNamed)) {
		const nearest = await nearestCompetences(lexicon, q)
		if (nearest && nearest.score >= (strict.total > 0 ? nearestAbove.insteadOfHits : nearestAbove.insteadOfNone)) {
			const unit = asOneUnit(q, units, nearest)
			const meant = await askFor([unit])
			if (meant.total > 0)
				return { ...found, ...meant, understanding: { ...understanding, units: [unit], nearest: true } }
		}
	}
	if (units.length === 0 || (page > 1 && strict.total > 0) || strict.total >= partlyMeeting.whereFewerThan) return found
	// Whoever asks for one organisation by its name wants no other with a word of it.
	if (strict.total > 0 && (!isNamed || strict.hits.some(({ card }) => fold(card.name).includes(fold(q))))) return found
	if (strict.total > 0) return { ...found, partly: await meetingAPart(pool, lexicon, question, units, strict.hits) }
	for (const kept of shorterQuestions(units)) {
		const relaxed = await askFor(kept)
		if (relaxed.total > 0) return { ...found, ...relaxed, relaxed: true }
	}
	return found
}

/** The best of those that meet the most telling parts of a question, without the ones that meet all of it. */
async function meetingAPart(
	pool: Pool,
	lexicon: Lexicon,
	question: Question,
	units: readonly Unit[],
	hits: readonly Hit[],
): Promise<Hit[]> {
	const { filters, audiences, pageSize } = question
	const day = numberOfDay(question.today)
	const known = new Set(hits.map(({ identity }) => identity))
	for (const kept of shorterQuestions(units)) {
		const query = searchQuery(lexicon, kept, filters, audiences)
		const candidates = await findBest(pool, lexicon, { query, audiences, needed: pageSize, day })
		const others = (await pageOf(pool, question, query, candidates)).filter(({ identity }) => !known.has(identity))
		if (others.length > 0) return others.slice(0, partlyMeeting.shown)
	}
	return []
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

/** Card and slug are left out where they are known. */
type RankedRow = Omit<Hit, keyof KnownCard> & { document: number } & (KnownCard | Record<keyof KnownCard, null>)

type Answer = Omit<Found, 'understanding' | 'relaxed' | 'partly'>

async function ask(pool: Pool, lexicon: Lexicon, question: Question, query: SearchQuery): Promise<Answer> {
	const needed = question.page * question.pageSize
	const day = numberOfDay(question.today)
	const counting = { query, audiences: question.audiences, needed, day }
	const sampled = await countMatches(pool, lexicon, { ...counting, sampling: true })
	// Among the best of a common question there may be too few for a strict filter or a far page: then all are looked at.
	const { candidates, ...answer } =
		sampled.exact || sampled.candidates.best.length >= needed
			? sampled
			: await countMatches(pool, lexicon, { ...counting, sampling: false })
	return { ...answer, hits: await pageOf(pool, question, query, candidates) }
}

/** The ranked ones in the order of their fit, then the rest in the order of quality; equal ones stay as they are given. */
async function pageOf(
	pool: Pool,
	{ page, pageSize, audiences, today }: Question,
	{ words, signs }: SearchQuery,
	{ ranked, best, strong }: Candidates,
): Promise<Hit[]> {
	const first = (page - 1) * pageSize
	const cards = knownCardsOf(pool)
	const inOrder = async (identities: readonly number[], offset: number): Promise<Hit[]> => {
		if (identities.length === 0) return []
		const known = cards.of(identities)
		const values = [identities, audiences, together(words), strong, signs, offset, pageSize, [...known.keys()]]
		const { rows } = await prepared<RankedRow>(pool, rankedText(eyesOf(audiences)), values)
		return rows.map(({ document, identity, party, score, slug, card }) => {
			const shown = card === null ? known.get(document)! : { slug, card }
			cards.keep(identity, document, shown)
			return { identity, party, score, ...shown }
		})
	}
	const hits = first < ranked.length ? await inOrder(inOrderOfLots(ranked, numberOfDay(today)), first) : []
	if (hits.length === pageSize || best.length <= ranked.length) return hits
	const known = new Set(ranked)
	const rest = best.filter((identity) => !known.has(identity))
	const from = Math.max(0, first - ranked.length)
	return [...hits, ...(await inOrder(rest.slice(from, first + pageSize - ranked.length), 0))]
}
