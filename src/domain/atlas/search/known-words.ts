/** What is known of a word of a question: its stems, its parts, and what it was meant to be. */
import type { Pool } from 'pg'
import { fold } from '#platform/search-text.ts'
import { splitCompound } from './compounds.ts'
import type { Lexicon } from './lexicon.ts'
import { prepared } from '#platform/prepared.ts'
import type { Eyes } from './search-statement.ts'
import { distance, type Term } from './terms.ts'
import { piecesOf } from './words.ts'

export type Occurring = { word: string; documents: number }

export type KnownWord = {
	/** Stems, as documents hold them; empty for a stop word. */
	de: string
	en: string
	/** As labels spell it. */
	label: string
	found: Occurring[]
	/** The parts of which it is made itself, if it is a compound of known words. */
	parts: string[]
	/** The word that was meant, when this one is a typing error; the other facts are then those of that word. */
	corrected: string | null
}

/** $1 words as typed, $2 the same folded, $3 whether they are stems already. */
const lookUpText = `
with term as (
	select position, raw, case when is_stem then raw else coalesce((ts_lexize('german_stem', raw))[1], '') end as de,
		case when is_stem then raw else coalesce((ts_lexize('english_stem', raw))[1], '') end as en,
		case when is_stem then folded else coalesce((ts_lexize('german_stem', folded))[1], folded) end as label
	from unnest($1::text[], $2::text[], $3::boolean[]) with ordinality given (raw, folded, is_stem, position)
)
select t.de, t.en, t.label,
	(select coalesce(json_agg(json_build_object('word', w.word, 'documents', w.documents, 'parts', w.parts)), '[]') from search_word w
		where w.word in (t.de, t.en, t.raw) and w.word <> '') as found
from term t order by t.position`

type LookedUp = Pick<KnownWord, 'de' | 'en' | 'label'> & { found: (Occurring & { parts: string[] })[] }

const piecesText = `select word from search_word where word = any($1::text[])`

const similarText = `
select given.word as typed, w.word, w.documents
from unnest($1::text[]) given (word), lateral (
	select word, documents from search_word where word % given.word and position(':' in word) = 0 order by similarity(word, given.word) desc, documents desc limit 12
) w`

/** What is known of each term, from memory where it was asked for lately. */
export async function knownWords(
	pool: Pool,
	lexicon: Lexicon,
	eyes: Eyes,
	terms: readonly Term[],
): Promise<KnownWord[]> {
	const key = ({ raw }: Term) => `${eyes} ${raw}`
	const missing = new Map(terms.filter((term) => !lexicon.words.get(key(term))).map((term) => [key(term), term]))
	const read = missing.size === 0 ? [] : await readWords(pool, lexicon, eyes, [...missing.values()])
	const fresh = new Map([...missing.keys()].map((name, index) => [name, read[index]!]))
	return terms.map((term) => {
		const word = fresh.get(key(term)) ?? lexicon.words.get(key(term))!
		lexicon.words.keep(key(term), word)
		return word
	})
}

/** Words that nothing knows may be compounds of known words; else they are taken for typing errors when a known word is close. */
async function readWords(pool: Pool, lexicon: Lexicon, eyes: Eyes, terms: readonly Term[]): Promise<KnownWord[]> {
	const words = await lookUp(pool, terms, false)
	const isKnown = ({ found, de, label }: KnownWord) =>
		found.some((row) => isShown(row, lexicon, eyes)) || lexicon.counts.has(`p:${de}`) || lexicon.labelWords.has(label)
	const unknown = words.filter((word) => word.de.length >= 4 && !isKnown(word))
	if (unknown.length === 0) return words
	const { rows } = await prepared<{ word: string }>(pool, piecesText, [unknown.flatMap(({ de }) => piecesOf(de))])
	const pieces = new Set(rows.map((row) => row.word))
	for (const word of unknown) word.parts = splitCompound(word.de, pieces)
	const corrections = await correct(pool, lexicon, eyes, unknown)
	return words.map((word) => corrections.get(word) ?? word)
}

async function lookUp(pool: Pool, terms: readonly Term[], areStems: boolean): Promise<KnownWord[]> {
	const { rows } = await prepared<LookedUp>(pool, lookUpText, [
		terms.map((term) => term.raw),
		terms.map((term) => term.folded),
		terms.map(() => areStems),
	])
	return rows.map((row) => ({
		...row,
		parts: row.found.find(({ word }) => word === row.de)?.parts ?? [],
		corrected: null,
	}))
}

/**
 * Words that are one edit away from a known one, two for long words. "Langerverwaltung" could be a compound, but a long word
 * with one wrong letter is more likely.
 */
async function correct(
	pool: Pool,
	lexicon: Lexicon,
	eyes: Eyes,
	unknown: readonly KnownWord[],
): Promise<Map<KnownWord, KnownWord>> {
	const doubtful = unknown.filter((word) => mostEdits(word) > 0)
	if (doubtful.length === 0) return new Map()
	const { rows } = await prepared<Occurring & { typed: string }>(pool, similarText, [doubtful.map(({ de }) => de)])
	const shown = rows.filter((row) => isShown(row, lexicon, eyes))
	const meant = doubtful.flatMap((word) => {
		const near = shown.filter((row) => row.typed === word.de)
		const best = nearest(word.de, near, mostEdits(word))
		return best ? [{ word, term: { raw: best, folded: fold(best) } }] : []
	})
	if (meant.length === 0) return new Map()
	const terms = meant.map(({ term }) => term)
	const looked = await lookUp(pool, terms, true)
	return new Map(meant.map(({ word, term }, index) => [word, { ...looked[index]!, corrected: term.raw }]))
}

/** What only narrower documents say must not be told to the public as a correction. */
function isShown({ word, documents }: Occurring, { labelWords }: Lexicon, eyes: Eyes): boolean {
	return documents > 0 || eyes === 'members' || labelWords.has(word)
}

/** Short words have too many neighbours: "Bosch" is not "Busch". */
function mostEdits({ de, parts }: KnownWord): number {
	if (parts.length > 0) return de.length >= 10 ? 1 : 0
	return de.length >= 8 ? 2 : de.length >= 5 ? 1 : 0
}

function nearest(typed: string, candidates: readonly Occurring[], most: number): string | null {
	const near = candidates
		.filter(({ word }) => typed.length >= 8 || word[0] === typed[0])
		.map(({ word, documents }) => ({ word, documents, edits: distance(word, typed, most) }))
		.filter(({ edits }) => edits <= most)
		.toSorted((a, b) => a.edits - b.edits || b.documents - a.documents)
	return near[0]?.word ?? null
}
