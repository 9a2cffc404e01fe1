/**
 * How good answers are, by the hidden truth of the demonstration alliance: what each organisation can really do, and how well,
 * apart from what its claims and texts say. Who can do it but shows it nowhere cannot be found and is not expected.
 */
import type { Instance } from '#boot.ts'
import { noFilters, searchOrganisations } from '#domain/atlas/search/search-organisations.ts'
import { generateAlliance, truthFor } from '../../src/demonstration/generate-alliance.ts'
import { concepts } from '../../src/demonstration/load/load-alliance.ts'
import type { JudgedQuestion } from './judged-questions.ts'
import { verdictOf, type Verdict } from './verdict.ts'

/** Answers a question, twenty at most. */
export type Search = (q: string) => Promise<{ hits: readonly { slug: string }[] }>

type Abilities = Map<string, { strength: number; findable: boolean }>

/**
 * Judges answers, given by their slugs in order, with the truth of one alliance; the gain is the true strength, 0 to 1. `request` is
 * what it was generated from. Null for a question that nobody in it could answer: then there is nothing to find.
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
	return ({ means }: JudgedQuestion, slugs: readonly string[]): Verdict | null => {
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
		if (possible.length === 0) return null
		const gainsOf = (onlyFindable: boolean) => slugs.map((slug) => best(truths.get(slug) ?? new Map(), onlyFindable))
		return verdictOf(gainsOf(true), gainsOf(false).map((gain) => gain > 0), possible) // prettier-ignore
	}
}

/** The public search of an instance. */
export const publicSearch =
	({ searchPool }: Instance, today: string): Search =>
	(q) =>
		searchOrganisations(searchPool, { q, filters: noFilters, audiences: [], today, page: 1, pageSize: 20 })

/** Slugs of competences and of all that is narrower. */
function subtree(all: ReturnType<typeof concepts>, slugs: readonly string[]): Set<string> {
	const wanted = new Set(slugs)
	for (let before = 0; before !== wanted.size;) {
		before = wanted.size
		for (const { slug, broaderSlug } of all) if (broaderSlug && wanted.has(broaderSlug)) wanted.add(slug)
	}
	return wanted
}
