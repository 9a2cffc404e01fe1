/** What is known of a word of a question: its stems, its parts, and what it was meant to be. */
import type { Pool } from 'pg'
import { splitCompound } from './compounds.ts'
import type { Lexicon } from './lexicon.ts'
import type { Eyes } from './search-statement.ts'
import { stemsOf, type Stems } from './stems.ts'
import { distance, type Term } from './terms.ts'
import type { SimilarWord, Word } from './vocabulary.ts'
import { isPlain } from './words.ts'

export type Occurring = Pick<Word, 'word' | 'documents'>

export type KnownWord = Stems & {
	found: readonly Occurring[]
	/** The parts of which it is made itself, if it is a compound of known words. */
	parts: readonly string[]
	/** The word that was meant, when this one is a typing error; the other facts are then those of that word. */
	corrected: string | null
}

/** Shorter stems are neither compounds nor corrected: "Bosch" is not "Busch". */
const shortest = { compound: 8, correctable: 5 } as const

/** What is known of each term, for who may know of it. */
export async function knownWords(
	pool: Pool,
	lexicon: Lexicon,
	eyes: Eyes,
	terms: readonly Term[],
): Promise<KnownWord[]> {
	const stems = await stemsOf(pool, terms)
	return terms.map(({ raw }, index) => meantBy(raw, stems[index]!, lexicon, eyes))
}

/** A word that nothing knows may be a compound of known words; else it is taken for a typing error when a known word is close. */
function meantBy(raw: string, stems: Stems, lexicon: Lexicon, eyes: Eyes): KnownWord {
	const { vocabulary } = lexicon
	const { de, en } = stems
	const found = [...new Set([de, en, raw])].flatMap((word) => vocabulary.get(word) ?? [])
	const word: KnownWord = { ...stems, found, parts: vocabulary.get(de)?.parts ?? [], corrected: null }
	if (isKnown(word, lexicon, eyes)) return word
	// What they may not know of is no part of a word and takes no other's place.
	const shown = (known: Word) => isShown(known, lexicon, eyes)
	if (de.length >= shortest.compound && isPlain(de)) word.parts = splitCompound(de, vocabulary.those(shown))
	return de.length < shortest.correctable ? word : corrected(word, vocabulary.similarTo(de, shown))
}

const isKnown = ({ found, de, label }: KnownWord, lexicon: Lexicon, eyes: Eyes): boolean =>
	found.some((row) => isShown(row, lexicon, eyes)) || lexicon.counts.has(`p:${de}`) || lexicon.labelWords.has(label)

/**
 * The known word that is one edit away, two for long words; else the word itself. "Langerverwaltung" could be a compound, but a
 * long word with one wrong letter is more likely.
 */
function corrected(word: KnownWord, similar: readonly SimilarWord[]): KnownWord {
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

/** The nearest one, of equals the frequent one, then the more like one. Of two that are equal in all of it neither is meant: rather none than the wrong one. */
function nearest(typed: string, similar: readonly SimilarWord[], most: number): Word | undefined {
	const near = similar
		.filter(({ word }) => typed.length >= 8 || word[0] === typed[0])
		.map((candidate) => ({ candidate, edits: distance(candidate.word, typed, most) }))
		.filter(({ edits }) => edits <= most)
	const inOrder = (a: (typeof near)[number], b: (typeof near)[number]) =>
		a.edits - b.edits || b.candidate.documents - a.candidate.documents || b.candidate.likeness - a.candidate.likeness
	const [first, second] = near.toSorted(inOrder)
	return first && second && inOrder(first, second) === 0 ? undefined : first?.candidate
}
