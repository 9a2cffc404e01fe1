/** What is known of a word of a question: its stems, its parts, and what it was meant to be. */
import type { Pool } from 'pg'
import { shortestStem, splitCompound } from './compounds.ts'
import type { Lexicon } from './lexicon.ts'
import { prepared } from '#platform/prepared.ts'
import type { Eyes } from './search-statement.ts'
import { distance, type Term } from './terms.ts'
import { isPlain } from './words.ts'

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

/** Shorter stems are neither compounds nor corrected: "Bosch" is not "Busch". */
const shortest = { compound: 8, correctable: 5 } as const

/**
 * $1 words as typed, $2 the same folded, $3 whether members ask. Of a word that no document holds which they may know of, also what of it is known,
 * and which words are like it: it may be a compound, or a typing error. (Only letters beyond a to z need folding.)
 */
const lookUpText = `
with term as (
	select position, raw, coalesce((ts_lexize('german_stem', raw))[1], '') as de, coalesce((ts_lexize('english_stem', raw))[1], '') as en,
		coalesce((ts_lexize('german_stem', folded))[1], folded) as label
	from unnest($1::text[], $2::text[]) with ordinality given (raw, folded, position)
), looked_up as materialized (
	select t.*, coalesce(occurring.found, '[]') as found, occurring.known is not true as unknown from term t, lateral (
		select json_agg(json_build_object('word', word, 'documents', documents, 'parts', parts)) filter (where word <> part) as found,
			bool_or(documents > 0 or $3::boolean or word = part) as known
		from search_word, (select 'p:' || t.de) inside (part) where word in (t.de, t.en, t.raw, part) and word <> ''
	) occurring
)
select t.de, t.en, t.label, t.found,
	case when unknown and length(t.de) >= ${shortest.compound} then (select array_agg(word) from search_word where word = any(array(
		select substr(t.de, first, length) from generate_series(1, length(t.de)) first, generate_series(${shortestStem}, length(t.de) - first + 1) length))) end as pieces,
	case when unknown and length(t.de) >= ${shortest.correctable} then (select json_agg(near) from (
		select w.word, w.documents, w.parts, coalesce((ts_lexize('german_stem', w.folded))[1], w.folded) as label from (
			select word, documents, parts, case when word ~ '^[a-z0-9]+$' then word else fold_text(word) end as folded from search_word
				where word % t.de and position(':' in word) = 0
				order by similarity(word, t.de) desc, documents desc limit 12
		) w
	) near) end as similar
from looked_up t order by t.position`

type Found = Occurring & { parts: string[] }
type Similar = Found & { label: string }
type LookedUp = Pick<KnownWord, 'de' | 'en' | 'label'> & {
	found: Found[]
	pieces: string[] | null
	similar: Similar[] | null
}

/** What is known of each term, from memory where it was asked for lately. */
export async function knownWords(
	pool: Pool,
	lexicon: Lexicon,
	eyes: Eyes,
	terms: readonly Term[],
): Promise<KnownWord[]> {
	const { words } = lexicon
	const kept = ({ raw }: Term) => words.get(raw) ?? words.get(`${eyes} ${raw}`)
	const missing = new Map(terms.filter((term) => !kept(term)).map((term) => [term.raw, term]))
	const read = missing.size === 0 ? new Map<string, KnownWord>() : await readWords(pool, lexicon, eyes, missing)
	return terms.map((term) => {
		const word = read.get(term.raw) ?? kept(term)!
		// What the public knows as it is typed means the same for everybody.
		const isShared = word.corrected === null && isKnown(word, lexicon, 'public')
		words.keep(isShared ? term.raw : `${eyes} ${term.raw}`, word)
		return word
	})
}

async function readWords(
	pool: Pool,
	lexicon: Lexicon,
	eyes: Eyes,
	terms: ReadonlyMap<string, Term>,
): Promise<Map<string, KnownWord>> {
	const folded = [...terms.values()].map((term) => term.folded)
	const { rows } = await prepared<LookedUp>(pool, lookUpText, [[...terms.keys()], folded, eyes === 'members'])
	return new Map([...terms.keys()].map((raw, index) => [raw, meantBy(rows[index]!, lexicon, eyes)]))
}

/** A word that nothing knows may be a compound of known words; else it is taken for a typing error when a known word is close. */
function meantBy({ pieces, similar, ...row }: LookedUp, lexicon: Lexicon, eyes: Eyes): KnownWord {
	const parts = row.found.find(({ word }) => word === row.de)?.parts ?? []
	const word: KnownWord = { ...row, parts, corrected: null }
	if (isKnown(word, lexicon, eyes)) return word
	if (isPlain(word.de)) word.parts = splitCompound(word.de, new Set(pieces))
	const shown = (similar ?? []).filter((near) => isShown(near, lexicon, eyes))
	return corrected(word, shown)
}

const isKnown = ({ found, de, label }: KnownWord, lexicon: Lexicon, eyes: Eyes): boolean =>
	found.some((row) => isShown(row, lexicon, eyes)) || lexicon.counts.has(`p:${de}`) || lexicon.labelWords.has(label)

/**
 * The known word that is one edit away, two for long words; else the word itself. "Langerverwaltung" could be a compound, but a
 * long word with one wrong letter is more likely.
 */
function corrected(word: KnownWord, similar: readonly Similar[]): KnownWord {
	const meant = nearest(word.de, similar, mostEdits(word.de, word.parts.length > 0))
	if (!meant) return word
	const { word: stem, documents, parts, label } = meant
	return { de: stem, en: stem, label, found: [{ word: stem, documents }], parts, corrected: stem }
}

/** What only narrower documents say must not be told to the public as a correction. */
function isShown({ word, documents }: Occurring, { labelWords }: Lexicon, eyes: Eyes): boolean {
	return documents > 0 || eyes === 'members' || labelWords.has(word)
}

/** Short words have too many neighbours. */
function mostEdits(stem: string, isCompound: boolean): number {
	if (isCompound) return stem.length >= 10 ? 1 : 0
	return stem.length >= 8 ? 2 : stem.length >= shortest.correctable ? 1 : 0
}

function nearest(typed: string, candidates: readonly Similar[], most: number): Similar | undefined {
	return candidates
		.filter(({ word }) => typed.length >= 8 || word[0] === typed[0])
		.map((candidate) => ({ candidate, edits: distance(candidate.word, typed, most) }))
		.filter(({ edits }) => edits <= most)
		.toSorted((a, b) => a.edits - b.edits || b.candidate.documents - a.candidate.documents)[0]?.candidate
}
