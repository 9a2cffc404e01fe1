/** From what somebody typed to words. */
import { fold, spellOut } from '#platform/search-text.ts'

/** Longer questions are cut; nobody reads further, and the planner need not either. */
export const longestQuery = 300
const mostTerms = 12

/** Words of a question that say nothing about a competence, in both languages, beyond the stop words of the database. */
const fillers = new Set(
	(
		'wer kann können könnte macht machen bietet bieten hilft helfen hilfe jemand jemanden suche suchen sucht gesucht brauche braucht brauchen kennt lassen gibt es firma firmen unternehmen ' +
		'dienstleister anbieter partner experte experten spezialist spezialisten bitte gern region raum nähe neu neue neuen neues neuer unser unsere unserem unseren unserer unseres ' +
		'who can could does do make makes offer offers help helps need needs looking for find company companies provider providers partner expert experts someone anyone knows new our please'
	).split(' '),
)

/** A label or name in the form in which labels are compared. */
export function foldTerm(text: string): string {
	return fold(spellOut(text))
}

/** "2.0" and "27.001" are one word each, as they are for the database. */
const wordPattern = /\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}]+/gu

export type Term = { raw: string; folded: string }

/** The words of a question: at most twelve, without fillers unless nothing else is left. */
export function termsOf(question: string): Term[] {
	const text = spellOut(question.slice(0, longestQuery).normalize('NFC'))
	const words = [...text.toLowerCase().matchAll(wordPattern)]
		.map(([raw]) => ({ raw: raw.slice(0, 60), folded: fold(raw).slice(0, 60) }))
		.filter((term) => term.folded !== '')
	const telling = words.filter((term) => !fillers.has(term.raw))
	return (telling.length > 0 ? telling : words).slice(0, mostTerms)
}

/** The edit distance of Damerau and Levenshtein (optimal string alignment), capped: returns `most + 1` when it is larger. */
export function distance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1
	let beforeLast: number[] = []
	let last = Array.from({ length: b.length + 1 }, (_, index) => index)
	for (let i = 1; i <= a.length; i++) {
		const row = [i]
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1
			let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost)
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				best = Math.min(best, beforeLast[j - 2]! + 1)
			row.push(best)
		}
		if (Math.min(...row) > most) return most + 1
		beforeLast = last
		last = row
	}
	return last[b.length]!
}
