/**
 * From a label to what it is compared by: pieces of three and four letters, and stems of its words, German compounds taken
 * apart. Done here and not by the database, since thousands of labels are compared in memory.
 */
import { fold, spellOut } from '#platform/search-text.ts'

/** A label as it is compared: lower-case, without accents and punctuation, at most 200 characters. */
export function foldLabel(label: string): string {
	return fold(spellOut(label.slice(0, 200)))
}

/** Pieces of three and four letters, word borders included: what typing errors and inflections leave alone. */
export function piecesOf(folded: string): string[] {
	const bordered = ` ${folded} `
	const pieces: string[] = []
	for (const length of [3, 4])
		for (let at = 0; at + length <= bordered.length; at++) pieces.push(bordered.slice(at, at + length))
	return pieces
}

/** Endings of German and English inflection, the longest first. */
const endings = ['ungen', 'ern', 'ing', 'en', 'em', 'er', 'es', 's', 'e', 'n'] as const

/** A word without its ending. Rough on purpose: what is compared was cut the same way. */
export function stemOf(word: string): string {
	if (word.length < 5) return word
	const ending = endings.find((known) => word.endsWith(known) && word.length - known.length >= 4)
	if (!ending) return word
	return word.slice(0, -ending.length) + (ending === 'ungen' ? 'ung' : '')
}

/** Linking elements between the parts of German compounds (Fugenelemente). */
const links = ['', 's', 'es', 'n', 'en'] as const
const shortestCompound = 8
const shortestPart = 3
const mostParts = 4

/** The words of all labels, and how often they occur: what compounds are made of. */
export class Vocabulary {
	readonly #words = new Map<string, number>()
	readonly #stems = new Map<string, number>()
	readonly #split = new Map<string, readonly string[]>()

	/** Learns the words of a folded label. */
	learn(folded: string): void {
		for (const word of new Set(folded.split(' '))) {
			this.#words.set(word, (this.#words.get(word) ?? 0) + 1)
			const stem = stemOf(word)
			this.#stems.set(stem, (this.#stems.get(stem) ?? 0) + 1)
		}
	}

	/** Stems of the words of a folded label; of a compound also those of its parts. */
	stemsOf(folded: string): string[] {
		if (folded === '') return []
		return folded.split(' ').flatMap((word) => [stemOf(word), ...this.partsOf(word)])
	}

	/** The stems of the known words of which a compound is made, frequent and long ones preferred; empty when it is none. */
	partsOf(word: string): readonly string[] {
		if (word.length < shortestCompound) return []
		const known = this.#split.get(word)
		if (known) return known
		const parts = this.#bestSplit(word)
		this.#split.set(word, parts)
		return parts
	}

	#bestSplit(word: string): readonly string[] {
		let best: readonly string[] = []
		let bestScore = -Infinity
		const goOn = (start: number, parts: readonly string[], score: number) => {
			if (start === word.length && parts.length > 1 && score / parts.length > bestScore) {
				best = parts
				bestScore = score / parts.length
			}
			if (start === word.length || parts.length === mostParts) return
			for (let end = word.length; end >= start + shortestPart; end--) {
				if (start === 0 && end === word.length) continue
				for (const link of links) {
					const part = this.#partAt(word, start, end, link)
					if (part) goOn(end, [...parts, part.stem], score + part.score)
				}
			}
		}
		goOn(0, [], 0)
		return best
	}

	/** A part and how likely it is one: by how often it stands alone, and its length. */
	#partAt(word: string, start: number, end: number, link: string): { stem: string; score: number } | null {
		if (!word.startsWith(link, end - link.length) || (link !== '' && end === word.length)) return null
		const part = word.slice(start, end - link.length)
		if (part.length < shortestPart) return null
		const stem = stemOf(part)
		const count = this.#words.get(part) ?? this.#stems.get(stem) ?? 0
		if (count === 0 || (part.length === shortestPart && count < 3)) return null
		return { stem, score: Math.log(count) + 1.2 * part.length }
	}
}
