/** What is known of a word of a question: its stems, its parts, and what it was meant to be. */
import type { Pool } from 'pg'
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

/** $1 words as typed, $2 the same folded. */
const lookUpText = `
with term as (
	select position, raw, coalesce((ts_lexize('german_stem', raw))[1], '') as de, coalesce((ts_lexize('english_stem', raw))[1], '') as en,
		coalesce((ts_lexize('german_stem', folded))[1], folded) as label
	from unnest($1::text[], $2::text[]) with ordinality given (raw, folded, position)
)
select t.de, t.en, t.label,
	(select coalesce(json_agg(json_build_object('word', w.word, 'documents', w.documents, 'parts', w.parts)), '[]') from search_word w
		where w.word in (t.de, t.en, t.raw) and w.word <> '') as found
from term t order by t.position`

type Found = Occurring & { parts: string[] }
type LookedUp = Pick<KnownWord, 'de' | 'en' | 'label'> & { found: Found[] }

/** $1 stems that nothing knows, $2 what may be parts of them: which parts are known, and which words are like each stem. Only letters beyond a to z need folding. */
const nearText = `
select (select coalesce(array_agg(word), '{}') from search_word where word = any($2::text[])) as pieces,
	(select coalesce(json_agg(near), '[]') from (
		select given.word as typed, w.word, w.documents, w.parts,
			coalesce((ts_lexize('german_stem', w.folded))[1], w.folded) as label
		from unnest($1::text[]) given (word), lateral (
			select word, documents, parts, case when word ~ '^[a-z0-9]+$' then word else fold_text(word) end as folded from search_word
				where word % given.word and position(':' in word) = 0
				order by similarity(word, given.word) desc, documents desc limit 12
		) w
	) near) as similar`

type Similar = Found & { typed: string; label: string }
type Near = { pieces: string[]; similar: Similar[] }

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
	const words = await lookUp(pool, terms)
	const isKnown = ({ found, de, label }: KnownWord) =>
		found.some((row) => isShown(row, lexicon, eyes)) || lexicon.counts.has(`p:${de}`) || lexicon.labelWords.has(label)
	const unknown = words.filter((word) => word.de.length >= 4 && !isKnown(word))
	if (unknown.length === 0) return words
	const { pieces, similar } = await nearTo(
		pool,
		unknown.map(({ de }) => de),
	)
	const known = new Set(pieces)
	for (const word of unknown) word.parts = splitCompound(word.de, known)
	const shown = similar.filter((row) => isShown(row, lexicon, eyes))
	return words.map((word) => (unknown.includes(word) ? corrected(word, shown) : word))
}

async function lookUp(pool: Pool, terms: readonly Term[]): Promise<KnownWord[]> {
	const { rows } = await prepared<LookedUp>(pool, lookUpText, [
		terms.map((term) => term.raw),
		terms.map((term) => term.folded),
	])
	return rows.map((row) => ({
		...row,
		parts: row.found.find(({ word }) => word === row.de)?.parts ?? [],
		corrected: null,
	}))
}

async function nearTo(pool: Pool, stems: readonly string[]): Promise<Near> {
	const correctable = stems.filter((stem) => mostEdits(stem, false) > 0)
	const { rows } = await prepared<Near>(pool, nearText, [correctable, stems.flatMap(piecesOf)])
	return rows[0]!
}

/**
 * The known word that is one edit away, two for long words; else the word itself. "Langerverwaltung" could be a compound, but a
 * long word with one wrong letter is more likely.
 */
function corrected(word: KnownWord, similar: readonly Similar[]): KnownWord {
	const near = similar.filter(({ typed }) => typed === word.de)
	const meant = nearest(word.de, near, mostEdits(word.de, word.parts.length > 0))
	if (!meant) return word
	const { word: stem, documents, parts, label } = meant
	return { de: stem, en: stem, label, found: [{ word: stem, documents }], parts, corrected: stem }
}

/** What only narrower documents say must not be told to the public as a correction. */
function isShown({ word, documents }: Occurring, { labelWords }: Lexicon, eyes: Eyes): boolean {
	return documents > 0 || eyes === 'members' || labelWords.has(word)
}

/** Short words have too many neighbours: "Bosch" is not "Busch". */
function mostEdits(stem: string, isCompound: boolean): number {
	if (isCompound) return stem.length >= 10 ? 1 : 0
	return stem.length >= 8 ? 2 : stem.length >= 5 ? 1 : 0
}

function nearest(typed: string, candidates: readonly Similar[], most: number): Similar | undefined {
	return candidates
		.filter(({ word }) => typed.length >= 8 || word[0] === typed[0])
		.map((candidate) => ({ candidate, edits: distance(candidate.word, typed, most) }))
		.filter(({ edits }) => edits <= most)
		.toSorted((a, b) => a.edits - b.edits || b.candidate.documents - a.candidate.documents)[0]?.candidate
}
