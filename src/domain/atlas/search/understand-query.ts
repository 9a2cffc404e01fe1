/**
 * What a question means: which of its words name competences, which are plain words, which are typing errors.
 * Two short look-ups in the vocabulary; the result becomes one tsquery and the line "Gesucht wird …".
 */
import type { Pool } from 'pg'
import type { Localized } from '#platform/localized.ts'
import { prepared } from './prepared.ts'
import { splitCompound } from './compounds.ts'
import { distance, termsOf, type Term } from './terms.ts'

export type NamedCompetence = { id: number; slug: string; labels: Localized; documents: number }

/** A part of the question that must be met, in one of several ways. */
export type Unit = {
	/** As typed, for the explanation. */
	text: string
	/** Set when a typing error was corrected. */
	corrected: string | null
	competences: NamedCompetence[]
	/** Stems, any of which will do. */
	words: string[]
	/** Sets of stems, all of one set together will do: parts of a compound. */
	together: string[][]
	/** An upper estimate of the hits of this unit alone. */
	documents: number
}

export type Understanding = { units: Unit[]; estimate: number; total: number }

type WordRow = {
	position: number
	de: string
	en: string
	label: string
	found: { word: string; documents: number }[]
	inside: { word: string; documents: number }[]
	pieces: string[]
}
type LabelRow = { first: number; last: number; id: number; slug: string; labels: Localized; documents: number }
type Plan = { words: WordRow[]; labels: LabelRow[]; total: number }

const planText = `
with term as (
	select position::int, raw, coalesce((ts_lexize('german_stem', raw))[1], '') as de, coalesce((ts_lexize('english_stem', raw))[1], '') as en,
		coalesce((ts_lexize('german_stem', folded))[1], folded) as label
	from unnest($1::text[], $2::text[]) with ordinality given (raw, folded, position)
), phrase as (
	select a.position as first, b.position as last,
		(select string_agg(t.label, ' ' order by t.position) from term t where t.position between a.position and b.position) as label
	from term a join term b on b.position between a.position and a.position + 4
), named as (
	select p.first, p.last, k.id, k.slug, k.labels, coalesce((select documents from search_word w where w.word = 'c:' || k.id), 0) as documents
	from phrase p join search_label l on l.label = p.label join competence k on k.id = l.competence_id
)
select json_build_object(
	'total', (select coalesce(max(reltuples), 0)::int from pg_class where oid = 'search_document'::regclass),
	'labels', (select coalesce(json_agg(named), '[]') from named),
	'words', (select coalesce(json_agg(json_build_object('position', t.position, 'de', t.de, 'en', t.en, 'label', t.label,
		'found', (select coalesce(json_agg(json_build_object('word', w.word, 'documents', w.documents)), '[]') from search_word w where w.word in (t.de, t.en, t.raw) and w.word <> ''),
		'inside', (select coalesce(json_agg(json_build_object('word', i.word, 'documents', i.documents)), '[]') from (
			select w.word, w.documents from search_word w where w.parts @> array[t.de] and t.de <> '' order by w.documents desc limit 24) i),
		'pieces', case when length(t.de) < 8 then '[]' else (select coalesce(json_agg(w.word), '[]') from search_word w where w.word in (
			select substr(t.de, start, size) from generate_series(1, length(t.de) - 3) start, generate_series(4, 24) size where start + size - 1 <= length(t.de))) end
	)), '[]') from term t)) as plan`

/** How many documents there are, as the planner knows it: good enough to choose a way of counting. */
const totalText = `select greatest(reltuples, 0)::int as total from pg_class where oid = 'search_document'::regclass`

const similarText = `
select given.word as typed, w.word, w.documents
from unnest($1::text[]) given (word), lateral (
	select word, documents from search_word where word % given.word and position(':' in word) = 0 order by similarity(word, given.word) desc, documents desc limit 12
) w`

/** Reads a question. An empty one has no units and matches everything. */
export async function understandQuery(pool: Pool, question: string): Promise<Understanding> {
	const terms = termsOf(question)
	if (terms.length === 0) {
		const { rows } = await prepared<{ total: number }>(pool, totalText, [])
		return { units: [], estimate: rows[0]!.total, total: rows[0]!.total }
	}
	let plan = await readPlan(pool, terms)
	const corrections = await correct(pool, plan)
	if (corrections.size > 0) {
		for (const [index, word] of corrections) terms[index] = { raw: word, folded: word }
		plan = await readPlan(pool, terms)
	}
	const units = unitsOf(terms, plan, corrections, termsOf(question))
	return { units, estimate: Math.min(...units.map((unit) => unit.documents)), total: plan.total }
}

async function readPlan(pool: Pool, terms: Term[]): Promise<Plan> {
	const { rows } = await prepared<{ plan: Plan }>(pool, planText, [
		terms.map((term) => term.raw),
		terms.map((term) => term.folded),
	])
	return rows[0]!.plan
}

/** Words that nothing knows are taken for typing errors when a known word is close: one edit, two for long words. */
async function correct(pool: Pool, plan: Plan): Promise<Map<number, string>> {
	const known = (word: WordRow) =>
		word.found.length > 0 ||
		word.inside.length > 0 ||
		plan.labels.some((label) => label.first <= word.position && word.position <= label.last) ||
		partsOf(word).length > 0
	const unknown = plan.words.filter((word) => word.de.length >= 4 && !known(word))
	if (unknown.length === 0) return new Map()
	const { rows } = await prepared<{ typed: string; word: string; documents: number }>(pool, similarText, [
		unknown.map((word) => word.de),
	])
	const corrections = new Map<number, string>()
	for (const word of unknown) {
		const most = word.de.length >= 8 ? 2 : 1
		const near = rows
			.filter((row) => row.typed === word.de)
			.map((row) => ({ ...row, edits: distance(row.word, word.de, most) }))
			.filter((row) => row.edits <= most)
			.toSorted((a, b) => a.edits - b.edits || b.documents - a.documents)
		if (near[0]) corrections.set(word.position - 1, near[0].word)
	}
	return corrections
}

function partsOf(word: WordRow): string[] {
	return splitCompound(word.de, new Set(word.pieces.filter((piece) => piece !== word.de)))
}

/** The longest labels first, from left to right; what is left are plain words. */
function unitsOf(terms: Term[], plan: Plan, corrections: Map<number, string>, typed: Term[]): Unit[] {
	const units: Unit[] = []
	for (let position = 1; position <= terms.length;) {
		const last = Math.max(
			position,
			...plan.labels.filter((label) => label.first === position).map((label) => label.last),
		)
		const competences = plan.labels.filter((label) => label.first === position && label.last === last)
		const words = plan.words.filter((word) => word.position >= position && word.position <= last)
		const unit = unitOf(words, competences)
		unit.text = typed
			.slice(position - 1, last)
			.map((term) => term.raw)
			.join(' ')
		const fixed = words.map((word) => corrections.get(word.position - 1) ?? null)
		if (fixed.some(Boolean))
			unit.corrected = words.map((word, index) => fixed[index] ?? terms[word.position - 1]!.raw).join(' ')
		// A word that is a stop word and names nothing asks for nothing.
		if (competences.length > 0 || words.some((word) => word.de !== '')) units.push(unit)
		position = last + 1
	}
	return units
}

function unitOf(words: WordRow[], competences: LabelRow[]): Unit {
	const unique = new Map(
		competences.map((row) => [row.id, { id: row.id, slug: row.slug, labels: row.labels, documents: row.documents }]),
	)
	const telling = words.filter((word) => word.de !== '' || word.en !== '')
	const single = telling.length === 1 ? telling[0]! : null
	const alternatives = single
		? [...new Set([single.de, single.en, ...single.inside.map((row) => row.word)].filter(Boolean))]
		: []
	const parts = single ? partsOf(single) : []
	const known = single ? [...single.found, ...single.inside] : []
	const together = single
		? parts.length > 1
			? [parts]
			: []
		: telling.length > 1
			? [telling.map((word) => word.de || word.en)]
			: []
	const wordDocuments = single
		? known.reduce((sum, row) => sum + row.documents, 0)
		: Math.min(...telling.map((word) => word.found.reduce((sum, row) => sum + row.documents, 0)))
	return {
		text: '',
		corrected: null,
		competences: [...unique.values()],
		words: alternatives,
		together,
		documents:
			[...unique.values()].reduce((sum, row) => sum + row.documents, 0) +
			(Number.isFinite(wordDocuments) ? wordDocuments : 0) +
			(parts.length > 1 ? 50 : 0),
	}
}
