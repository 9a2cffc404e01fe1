/**
 * What a question means: which of its words name competences, which are plain words, which are typing errors. The result
 * becomes one tsquery and the line "Gesucht wird …".
 */
import type { Pool } from 'pg'
import type { Localized } from '#platform/localized.ts'
import { knownWords, type KnownWord } from './known-words.ts'
import { bagOf, type Competence, type Lexicon } from './lexicon.ts'
import type { Eyes } from './search-statement.ts'
import { termsOf, type Term } from './terms.ts'

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

export type Understanding = {
	units: Unit[]
	total: number
	/** The competences were not named, but come nearest to what was asked. */
	nearest: boolean
}

/** No label is looked for in more words than this. */
const longestLabel = 6
/** For the parts of a compound standing together: nobody counts them beforehand. */
const fewDocuments = 50

/** Reads a question. An empty one has no units and matches everything. */
export async function understandQuery(
	pool: Pool,
	lexicon: Lexicon,
	eyes: Eyes,
	question: string,
): Promise<Understanding> {
	const terms = termsOf(question)
	const { total } = lexicon
	const words = await knownWords(pool, lexicon, eyes, terms)
	const telling = unitsOf(terms, words, lexicon, isTelling)
	// "IT" is an English stop word, but if it is all that was asked it is meant.
	const units = telling.length > 0 ? telling : unitsOf(terms, words, lexicon, (word) => word.de !== '')
	return { units, total, nearest: false }
}

/** The longest labels first, from left to right; what is left are plain words. */
function unitsOf(
	terms: readonly Term[],
	words: readonly KnownWord[],
	lexicon: Lexicon,
	tells: (word: KnownWord) => boolean,
): Unit[] {
	const units: Unit[] = []
	for (let first = 0; first < terms.length;) {
		const { end, competences } = longestLabelAt(first, words, lexicon)
		const own = words.slice(first, end)
		const typed = terms.slice(first, end).map((term) => term.raw)
		// A word that is a stop word and names nothing asks for nothing.
		if (competences.length > 0 || own.some(tells))
			units.push({
				text: typed.join(' '),
				corrected: own.some((word) => word.corrected)
					? own.map((word, index) => word.corrected ?? typed[index]!).join(' ')
					: null,
				...meaningOf(own.filter(tells), competences, lexicon),
			})
		first = end
	}
	return units
}

/** The competences that the most words from here on name together, and where these words end; at least one word. */
function longestLabelAt(
	first: number,
	words: readonly KnownWord[],
	{ labels, bags }: Lexicon,
): { end: number; competences: readonly Competence[] } {
	for (let end = Math.min(words.length, first + longestLabel); end > first; end--) {
		const own = words.slice(first, end)
		const competences = labels.get(own.map((word) => word.label).join(' ')) ?? bags.get(bagFor(own))
		if (competences) return { end, competences }
	}
	return { end: first + 1, competences: [] }
}

/** Only of several telling words, the first and the last among them; a single compound means what it says in its order. */
function bagFor(words: readonly KnownWord[]): string {
	if (words.length < 2 || !isTelling(words[0]!) || !isTelling(words.at(-1)!)) return ''
	return bagOf(words.filter(isTelling).flatMap((word) => (word.parts.length > 0 ? word.parts : [word.label])))
}

function meaningOf(
	telling: readonly KnownWord[],
	named: readonly Competence[],
	{ counts }: Lexicon,
): Pick<Unit, 'competences' | 'words' | 'together' | 'documents'> {
	const competences = named.map(({ id, slug, labels, documents }) => ({ id, slug, labels, documents }))
	const single = telling.length === 1 ? telling[0]! : null
	const together = single
		? [single.parts]
		: [telling.map((word) => word.de || word.en), telling.map((word) => word.en || word.de)]
	const occurring = telling.map(
		({ de, found }) => found.reduce((sum, row) => sum + row.documents, 0) + (counts.get(`p:${de}`) ?? 0),
	)
	return {
		competences,
		words: single ? waysOf(single) : [],
		together: distinct(together.filter((stems) => stems.length > 1)),
		documents:
			competences.reduce((sum, row) => sum + row.documents, 0) +
			(occurring.length > 0 ? Math.min(...occurring) : 0) +
			(single && single.parts.length > 1 ? fewDocuments : 0),
	}
}

/** The lexemes by which a word is found: its stems, and itself inside of a compound. */
function waysOf({ de, en }: KnownWord): string[] {
	return [...new Set([de, en, de && `p:${de}`].filter((way) => way !== ''))]
}

/** "we" is no German stop word and "wir" no English one: neither asks for anything. */
const isTelling = ({ de, en }: KnownWord): boolean => de !== '' && en !== ''

function distinct(lists: readonly (readonly string[])[]): string[][] {
	return [...new Map(lists.map((list) => [list.join(' '), [...list]])).values()]
}
