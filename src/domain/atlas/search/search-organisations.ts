/** Who can do it: the search behind every list of organisations that is not the office's own. */
import type { Pool } from 'pg'
import { organisationKinds, sizeClasses, type OrganisationKind, type SizeClass } from '../../parties/party.schema.ts'
import { prepared } from './prepared.ts'
import { searchStatement, type Variant } from './search-statement.ts'
import { understandQuery, type Understanding, type Unit } from './understand-query.ts'

export type Filters = {
	networks: readonly number[]
	districts: readonly string[]
	kinds: readonly OrganisationKind[]
	sizes: readonly SizeClass[]
	/** Bits of competence fields. */
	fields: readonly number[]
	/** Competences by id, each with all narrower ones; all of them must be claimed. */
	competences: readonly number[]
}

export const noFilters: Filters = { networks: [], districts: [], kinds: [], sizes: [], fields: [], competences: [] }

export type Counted<Value> = { value: Value; count: number }
export type Hit = { identity: number; party: number; score: number | null }

export type Found = {
	total: number
	/** False when total and facets were counted in a sample: they are shown with "ca.". */
	exact: boolean
	hits: Hit[]
	networks: Counted<number>[]
	districts: Counted<string>[]
	kinds: Counted<OrganisationKind>[]
	sizes: Counted<SizeClass>[]
	fields: Counted<number>[]
	understanding: Understanding
	/** True when nothing met all parts of the question, and hits meet only some of them. */
	relaxed: boolean
}

type Answer = {
	total: number
	networks: [number, number][]
	districts: [string, number][]
	kinds: [number, number][]
	sizes: [number, number][]
	fields: [number, number][]
	page: Hit[]
	candidates: number
}

export type Question = {
	q: string
	filters: Filters
	audiences: readonly number[]
	today: string
	page: number
	pageSize: number
}

/** Below this many estimated hits everything is counted exactly; above, in every eighth, then in every 64th document. */
const exactUpTo = 4_000
const eighthUpTo = 40_000

/** Searches. Pages are numbered from 1; the same question on the same day gives the same order. */
export async function searchOrganisations(pool: Pool, question: Question): Promise<Found> {
	const understanding = await understandQuery(pool, question.q)
	const strict = await ask(pool, question, understanding, '&')
	if (strict.total > 0 || understanding.units.length < 2) return { ...strict, understanding, relaxed: false }
	const relaxed = await ask(pool, question, understanding, '|')
	return { ...relaxed, understanding, relaxed: relaxed.total > 0 }
}

async function ask(
	pool: Pool,
	question: Question,
	understanding: Understanding,
	joined: '&' | '|',
): Promise<Omit<Found, 'understanding' | 'relaxed'>> {
	const { filters } = question
	const must = [...filters.competences.map((id) => lexeme(`c:${id}`))]
	const asked = understanding.units.map(unitQuery).filter((unit) => unit !== '')
	const words = [...must, ...(asked.length > 0 ? [`(${asked.join(` ${joined} `)})`] : [])].join(' & ')
	const signs = strongSigns(understanding.units, filters.competences)
	const estimate =
		joined === '|' ? understanding.units.reduce((sum, unit) => sum + unit.documents, 0) : understanding.estimate
	const offset = (question.page - 1) * question.pageSize
	const variant: Variant = {
		words: words !== '',
		publicOnly: question.audiences.length === 0,
		sample: estimate <= exactUpTo ? 1 : estimate <= eighthUpTo ? 8 : 64,
	}
	const values = [
		words || null,
		[...question.audiences],
		orNull(filters.networks),
		orNull(filters.districts),
		orNull(filters.kinds.map((kind) => organisationKinds.indexOf(kind) + 1)),
		orNull(filters.sizes.map((size) => sizeClasses.indexOf(size) + 1)),
		filters.fields.length === 0 ? null : filters.fields.reduce((mask, bit) => mask | (1 << bit), 0),
		words && signs ? `(${words}) & (${signs})` : null,
		offset,
		question.pageSize,
		Math.floor(Date.parse(question.today) / 86_400_000),
	]
	let answer = await run(pool, variant, values)
	// A sample has no candidates beyond the best: strict filters and far pages are counted in full.
	if (variant.sample !== 1 && answer.candidates < offset + question.pageSize) {
		variant.sample = 1
		answer = await run(pool, variant, values)
	}
	const times = variant.sample
	const count = <Value>(pairs: [Value, number][]): Counted<Value>[] =>
		pairs.map(([value, number]) => ({ value, count: number * times })).toSorted((a, b) => b.count - a.count)
	return {
		total: answer.total * times,
		exact: times === 1,
		hits: answer.page,
		networks: count(answer.networks),
		districts: count(answer.districts),
		kinds: count(answer.kinds.map(([kind, number]) => [organisationKinds[kind - 1]!, number])),
		sizes: count(answer.sizes.map(([size, number]) => [sizeClasses[size - 1]!, number])),
		fields: count(bitsOf(answer.fields)),
	}
}

async function run(pool: Pool, variant: Variant, values: unknown[]): Promise<Answer> {
	const { rows } = await prepared<{ found: Answer }>(pool, searchStatement(variant), values)
	return rows[0]!.found
}

const orNull = <Value>(values: readonly Value[]): Value[] | null => (values.length === 0 ? null : [...values])

/** A lexeme as tsquery text: quoted, so that nothing in it can be an operator. */
function lexeme(word: string): string {
	return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}

function unitQuery(unit: Unit): string {
	const ways = [
		...unit.competences.map((competence) => lexeme(`c:${competence.id}`)),
		...unit.words.map(lexeme),
		...unit.together.map((parts) => `(${parts.map(lexeme).join(' & ')})`),
	]
	return ways.length === 0 ? '' : `(${ways.join(' | ')})`
}

/** What lifts a hit above others: the word in the name, strong evidence for the competence. */
function strongSigns(units: Unit[], competences: readonly number[]): string {
	return [
		...competences.map((id) => lexeme(`e:${id}`)),
		...units.flatMap((unit) => [
			...unit.competences.map((competence) => lexeme(`e:${competence.id}`)),
			...unit.words.map((word) => lexeme(`t:${word}`)),
		]),
	].join(' | ')
}

/** Counts per combination of fields become counts per field. */
function bitsOf(masks: [number, number][]): [number, number][] {
	const counts = new Map<number, number>()
	for (const [mask, count] of masks)
		for (let bit = 0; bit < 31; bit++) if (mask & (1 << bit)) counts.set(bit, (counts.get(bit) ?? 0) + count)
	return [...counts]
}
