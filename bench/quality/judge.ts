/**
 * How good answers are, by the hidden truth of the demonstration alliance: what each organisation can really do, and how well,
 * apart from what its claims and texts say. Who can do it but shows it nowhere cannot be found and is not expected.
 */
import type { Instance } from '#boot.ts'
import { noFilters, searchOrganisations } from '#domain/atlas/search/search-organisations.ts'
import { generateAlliance, truthFor } from '../../src/demonstration/generate-alliance.ts'
import { concepts } from '../../src/demonstration/load/load-alliance.ts'
import type { JudgedQuestion } from './judged-questions.ts'

export type Verdict = {
	/** Discounted gain of the first ten against the best possible (Järvelin and Kekäläinen 2002); the gain is the true strength, 0 to 1. */
	ndcg10: number
	/** 1 over the place of the first one who can really do it; 0 when nobody is found. */
	mrr: number
	/** How many of those who can be found are among the first twenty, of at most twenty. */
	recall20: number
	/** 1 when the first answer can really do it. */
	first: number
}

type Abilities = Map<string, { strength: number; findable: boolean }>

/**
 * Judges with the truth of one alliance. `request` is what it was generated from. Null for a question that nobody in it could
 * answer: then there is nothing to find.
 */
export async function judgeOf(instance: Instance, request: { seed: number; organisations: number; today: string }) {
	const known = { ...request, concepts: concepts() }
	const truthOf = truthFor(known)
	const truths = new Map<string, Abilities>(
		[...generateAlliance(known).organisations()].map((organisation) => [
			organisation.slug,
			new Map(
				truthOf(organisation).really.map(({ competence, strength, shown }) => [
					competence,
					{ strength, findable: shown !== 'nowhere' },
				]),
			),
		]),
	)
	const shown = new Set(
		(
			await instance.pool.query<{ slug: string }>(
				'select i.slug from search_document d join identity i on i.id = d.identity_id where d.audience = 0',
			)
		).rows.map(({ slug }) => slug),
	)
	return async ({ q, means }: JudgedQuestion): Promise<Verdict | null> => {
		const wanted = subtree(known.concepts, means)
		const best = (abilities: Abilities, onlyFindable: boolean) =>
			[...wanted].reduce((most, slug) => {
				const ability = abilities.get(slug)
				return ability && (ability.findable || !onlyFindable) ? Math.max(most, ability.strength) : most
			}, 0)
		const possible = [...truths]
			.filter(([slug]) => shown.has(slug))
			.map(([, abilities]) => best(abilities, true))
			.filter((gain) => gain > 0)
			.toSorted((a, b) => b - a)
		if (possible.length === 0) return null
		const found = await searchOrganisations(instance.searchPool, {
			q,
			filters: noFilters,
			audiences: [],
			today: request.today,
			page: 1,
			pageSize: 20,
		})
		const gainsOf = (onlyFindable: boolean) =>
			found.hits.map(({ slug }) => best(truths.get(slug) ?? new Map(), onlyFindable))
		const gains = gainsOf(true)
		const right = gainsOf(false).map((gain) => gain > 0)
		const firstRight = right.indexOf(true)
		return {
			ndcg10: discounted(gains.slice(0, 10)) / discounted(possible.slice(0, 10)),
			mrr: firstRight < 0 ? 0 : 1 / (firstRight + 1),
			recall20: gains.filter((gain) => gain > 0).length / Math.min(20, possible.length),
			first: right[0] ? 1 : 0,
		}
	}
}

function discounted(gains: readonly number[]): number {
	return gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0)
}

/** Slugs of competences and of all that is narrower. */
function subtree(all: ReturnType<typeof concepts>, slugs: readonly string[]): Set<string> {
	const wanted = new Set(slugs)
	for (let before = 0; before !== wanted.size;) {
		before = wanted.size
		for (const { slug, broaderSlug } of all) if (broaderSlug && wanted.has(broaderSlug)) wanted.add(slug)
	}
	return wanted
}
