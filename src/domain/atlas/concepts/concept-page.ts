/** A concept with those who claim it, and what of it nobody claims: each number is what the viewer may see. */
import type { Pool } from 'pg'
import type { Context } from '#platform/context.ts'
import type { Network } from '../../networks/network.queries.ts'
import { wholeAtlas } from '../atlas-question.ts'
import { searchAtlas, type AtlasAnswer } from '../atlas.queries.ts'
import { audiencesOf } from '../search/audiences.ts'
import { countClaiming } from '../search/count-documents.ts'
import type { Counted } from '../search/search-organisations.ts'
import { conceptBySlug, type Concept, type ConceptName, type NarrowerConcept } from './concept.queries.ts'

export type ConceptPage = {
	concept: Concept
	/** The organisations, in the order of every search. */
	answer: AtlasAnswer
	/** The concepts next below it that somebody claims, with how many do. */
	narrower: Counted<ConceptName>[]
	/** Concepts below it that nobody claims; what is narrower still is not named. */
	gaps: ConceptName[]
}

/**
 * The page of a concept, or of what took its place; `within` limits it to one network.
 * @throws Refusal `competences.not-found`
 */
export async function conceptPage(
	ctx: Context,
	searchPool: Pool,
	{ slug, page }: { slug: string; page: number },
	within: Network | null,
): Promise<ConceptPage | { movedTo: string }> {
	const concept = await conceptBySlug(ctx.db, slug)
	if (concept.replacement) return { movedTo: concept.replacement.slug }
	const [answer, counts] = await Promise.all([
		searchAtlas(ctx, searchPool, { ...wholeAtlas, competences: [slug], page }, within),
		countsOf(ctx, searchPool, concept.narrower, within),
	])
	return { concept, answer, ...sorted(concept, counts) }
}

async function countsOf(
	ctx: Context,
	searchPool: Pool,
	concepts: readonly ConceptName[],
	within: Network | null,
): Promise<ReadonlyMap<number, number>> {
	const network = within?.id ?? null
	const audiences = await audiencesOf(ctx.db, ctx.viewer, ctx.today, network)
	const ids = concepts.map(({ id }) => id)
	const counts = await countClaiming(searchPool, ids, audiences, network)
	return new Map(ids.map((id, at) => [id, counts[at]!]))
}

function sorted(
	{ id, narrower }: Concept,
	counts: ReadonlyMap<number, number>,
): Pick<ConceptPage, 'narrower' | 'gaps'> {
	const isClaimed = (concept: number) => concept === id || (counts.get(concept) ?? 0) > 0
	const isGap = (concept: NarrowerConcept) => !isClaimed(concept.id) && isClaimed(concept.broaderId)
	return {
		narrower: narrower
			.filter((concept) => concept.broaderId === id && isClaimed(concept.id))
			.map((value) => ({ value, count: counts.get(value.id)! }))
			.toSorted((a, b) => b.count - a.count),
		gaps: narrower.filter(isGap),
	}
}
