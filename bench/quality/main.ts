/**
 * Whether search finds who can do it, by the hidden truth of the demonstration alliance: `bench/quality/main.ts`.
 *
 * Precision: how many of the first ten can really do what was asked. Recall: how many of those who can do it, and say so in
 * claims or texts, are among all hits.
 */
import type { Instance } from '#boot.ts'
import { noFilters, searchOrganisations } from '#domain/atlas/search/search-organisations.ts'
import { dayIn } from '#platform/context.ts'
import { generateAlliance, truthFor } from '../../src/demonstration/generate-alliance.ts'
import { concepts } from '../../src/demonstration/load/load-alliance.ts'
import { seed, withAlliance } from '../data/alliance-database.ts'
import { rounded } from '../measure.ts'
import { judgedQuestions, type Judged } from './judged-questions.ts'

const organisations = 3_000
const request = { seed, organisations, concepts: concepts(), today: dayIn() }

type Verdict = { precision: number; recall: number; hits: number }

/** Slugs of a competence and of all that is narrower. */
function subtree(slugs: readonly string[]): Set<string> {
	const all = new Set(slugs)
	for (let before = 0; before !== all.size;) {
		before = all.size
		for (const { slug, broaderSlug } of request.concepts) if (broaderSlug && all.has(broaderSlug)) all.add(slug)
	}
	return all
}

/** Who can do what, of those that the public may see. */
async function truths(instance: Instance) {
	const { rows } = await instance.pool.query<{ slug: string; identity: number }>(
		'select i.slug, i.id as identity from search_document d join identity i on i.id = d.identity_id where d.audience = 0',
	)
	const identities = new Map(rows.map(({ slug, identity }) => [slug, identity]))
	const truthOf = truthFor(request)
	return [...generateAlliance(request).organisations()].flatMap((organisation) => {
		const identity = identities.get(organisation.slug)
		return identity === undefined ? [] : [{ identity, really: truthOf(organisation).really }]
	})
}

const instanceTruths = new WeakMap<Instance, Awaited<ReturnType<typeof truths>>>()

async function judge(instance: Instance, { q, means }: Judged): Promise<Verdict> {
	const wanted = subtree(means)
	const known = instanceTruths.get(instance) ?? (await truths(instance))
	instanceTruths.set(instance, known)
	const can = new Set<number>()
	const findable = new Set<number>()
	for (const { identity, really } of known)
		for (const { competence, shown } of really) {
			if (!wanted.has(competence)) continue
			can.add(identity)
			if (shown !== 'nowhere') findable.add(identity)
		}
	const found = await searchOrganisations(instance.searchPool, {
		q,
		filters: noFilters,
		audiences: [],
		today: request.today,
		page: 1,
		pageSize: organisations,
	})
	const identities = found.hits.map((hit) => hit.identity)
	const first = identities.slice(0, 10)
	const right = first.filter((identity) => can.has(identity)).length
	const recalled = identities.filter((identity) => findable.has(identity)).length
	return {
		precision: right / Math.max(1, Math.min(10, first.length, can.size)),
		recall: findable.size === 0 ? 1 : recalled / findable.size,
		hits: found.total,
	}
}

await withAlliance(organisations, async (instance) => {
	const everything: Verdict[] = []
	for (const [sort, questions] of Object.entries(judgedQuestions)) {
		const verdicts: Verdict[] = []
		for (const question of questions) {
			const verdict = await judge(instance, question)
			verdicts.push(verdict)
			const { precision, recall, hits } = verdict
			console.log(
				`  ${question.q.padEnd(52)} precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  hits ${hits}`,
			)
		}
		everything.push(...verdicts)
		report(sort, verdicts)
	}
	report('all', everything)
})
process.exit(0)

function report(name: string, verdicts: readonly Verdict[]): void {
	const mean = (of: (verdict: Verdict) => number) =>
		rounded(verdicts.reduce((sum, one) => sum + of(one), 0) / verdicts.length)
	console.log(
		`${name}: precision of the first ten ${mean((one) => one.precision)}, recall ${mean((one) => one.recall)}`,
	)
}
