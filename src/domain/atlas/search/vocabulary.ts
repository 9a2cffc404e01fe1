/**
 * The vocabulary in memory (`search_word`): which words there are, in how many public documents, of what parts compounds are made, and which words are alike.
 * A hundred thousand organisations have 40,000 words, a million 90,000. Words that come are added; all is read anew with what else search knows by heart.
 */
import { setImmediate } from 'node:timers/promises'
import type { Pool } from 'pg'
import { prepared } from '#platform/prepared.ts'

export type Word = {
	word: string
	/** Public documents that hold it, as of the last rebuild; 0 where only narrower ones or labels do. */
	documents: number
	parts: readonly string[]
	/** As labels spell it. */
	label: string
}

/** The share of common pieces of all that both have (Jaccard). */
export type SimilarWord = Word & { likeness: number }

/** Words with a smaller one are not alike. */
const leastSimilar = 0.3
const mostSimilar = 12

export class Vocabulary {
	/** `search_version.words`, as of which it is true. */
	version: number
	readonly #numbers = new Map<string, number>()
	readonly #words: Word[] = []
	/** By word, how many pieces it has. */
	readonly #sizes: number[] = []
	/** By piece, the words that hold it. */
	readonly #holding = new Map<string, number[]>()
	/** By word, how many pieces it shares with what is asked; zeros between two questions. */
	#shared = new Uint8Array(1_024)

	constructor(version: number) {
		this.version = version
	}

	get(word: string): Word | undefined {
		return this.#words[this.#numbers.get(word) ?? -1]
	}

	/** Those of the words for which something is true. */
	those(isMeant: (word: Word) => boolean): Pick<ReadonlySet<string>, 'has'> {
		return {
			has: (word) => {
				const known = this.get(word)
				return known !== undefined && isMeant(known)
			},
		}
	}

	/** Adds words, or what is new of them. */
	add(words: readonly Word[]): void {
		for (const word of words) {
			const known = this.#numbers.get(word.word)
			if (known !== undefined) {
				this.#words[known] = word
				continue
			}
			const number = this.#words.push(word) - 1
			this.#numbers.set(word.word, number)
			const pieces = piecesOf(word.word)
			this.#sizes.push(pieces.size)
			for (const piece of pieces) {
				const holding = this.#holding.get(piece)
				if (holding) holding.push(number)
				else this.#holding.set(piece, [number])
			}
		}
	}

	/** Those words that are most like one, of equals the frequent ones first. */
	similarTo(asked: string, isMeant: (word: Word) => boolean): SimilarWord[] {
		const pieces = piecesOf(asked)
		if (this.#shared.length < this.#words.length) this.#shared = new Uint8Array(2 * this.#words.length)
		const shared = this.#shared
		const touched: number[] = []
		for (const piece of pieces)
			for (const number of this.#holding.get(piece) ?? []) if (shared[number]!++ === 0) touched.push(number)
		const similar: SimilarWord[] = []
		for (const number of touched) {
			const likeness = shared[number]! / (pieces.size + this.#sizes[number]! - shared[number]!)
			shared[number] = 0
			const word = this.#words[number]!
			if (likeness >= leastSimilar && isMeant(word)) similar.push({ ...word, likeness })
		}
		return similar.toSorted((a, b) => b.likeness - a.likeness || b.documents - a.documents).slice(0, mostSimilar)
	}
}

/** Three letters each, with two spaces before and one after what stands together, as in pg_trgm: how a word begins counts more than how it ends. */
function piecesOf(word: string): Set<string> {
	const pieces = new Set<string>()
	for (const [run] of word.matchAll(/[\p{L}\p{N}]+/gu)) {
		const padded = `  ${run} `
		for (let first = 0; first + 3 <= padded.length; first++) pieces.add(padded.slice(first, first + 3))
	}
	return pieces
}

/** Only letters beyond a to z need folding. Words with a colon are no words. */
const wordsWhere = (condition: string): string => `
	select word, documents, parts, coalesce((ts_lexize('german_stem', folded))[1], folded) as label from (
		select word, documents, parts, case when word ~ '^[a-z0-9]+$' then word else fold_text(word) end as folded
		from search_word where position(':' in word) = 0 and ${condition}
	) w`

const allText = wordsWhere('true')

/** $1 the number as of which words are known. */
const cameText = `
select v.words::int as version, coalesce((select json_agg(came) from (${wordsWhere('since > $1::bigint')}) came), '[]') as words from search_version v`

/** So many words are added at once: others are answered meanwhile. */
const portion = 4_000

/** Reads all words; `version` is the number that was read before. */
export async function readVocabulary(pool: Pool, version: number): Promise<Vocabulary> {
	const { rows } = await prepared<Word>(pool, allText, [])
	const vocabulary = new Vocabulary(version)
	for (let first = 0; first < rows.length; first += portion) {
		vocabulary.add(rows.slice(first, first + portion))
		await setImmediate()
	}
	return vocabulary
}

/** Reads the words that have come since. */
export async function learnWhatCame(pool: Pool, vocabulary: Vocabulary): Promise<void> {
	const { rows } = await prepared<{ version: number; words: Word[] }>(pool, cameText, [vocabulary.version])
	const { version, words } = rows[0]!
	// Another question may have learnt later ones meanwhile.
	if (version <= vocabulary.version) return
	vocabulary.add(words)
	vocabulary.version = version
}
