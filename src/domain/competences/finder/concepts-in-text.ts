/**
 * Which concepts a longer text speaks of, each with the passage that does: a label stands there, its words inflected or not, close
 * together; a long one also as the beginning of a German compound. What is only similar is left to people who ask.
 */
import { fold, spellOut } from '#platform/search-text.ts'
import type { Catalogue, FindableConcept, Label } from './catalogue.ts'
import { stemOf } from './label-words.ts'

export type ConceptInText<Concept> = {
	concept: Concept
	/** The first passage that speaks for it, as it was written. */
	passage: string
	label: string
	/** In how many passages it stands. */
	count: number
}

const longestPassage = 400
/** So many passages of a text are read. */
const mostPassages = 3_000
/** So many words may stand between those of a label. */
const between = 1
/** Beginnings of compounds are at least so long. */
const shortestBeginning = 8

type Known = { label: Label; stems: string[] }
type Labels = { byStem: ReadonlyMap<string, Known[]>; beginnings: ReadonlyMap<string, Known> }

const prepared = new WeakMap<object, Labels>()

/** Those that are spoken of most often first. */
export function conceptsInText<Concept extends FindableConcept>(
	catalogue: Catalogue<Concept>,
	text: string,
): ConceptInText<Concept>[] {
	const labels = labelsOf(catalogue)
	const found = new Map<number, { passage: string; label: string; count: number }>()
	for (const passage of passagesOf(text))
		for (const [owner, label] of spokenOf(labels, passage)) {
			const known = found.get(owner)
			if (known) known.count++
			else found.set(owner, { passage, label, count: 1 })
		}
	return [...found]
		.toSorted((a, b) => b[1].count - a[1].count || a[0] - b[0])
		.map(([owner, spoken]) => ({ concept: catalogue.concepts[owner]!, ...spoken }))
}

/** Sentences and lines, those that are very long in pieces. */
function passagesOf(text: string): string[] {
	return text
		.split(/(?<=[.!?])\s+|[\n\r;•·|]+/)
		.map((passage) => passage.replace(/\s+/g, ' ').trim())
		.flatMap((passage) => passage.match(new RegExp(`.{1,${longestPassage}}(?:\\s|$)`, 'g')) ?? [])
		.map((passage) => passage.trim())
		.filter((passage) => passage.length > 2)
		.slice(0, mostPassages)
}

function spokenOf({ byStem, beginnings }: Labels, passage: string): Map<number, string> {
	const words = fold(spellOut(passage)).split(' ')
	const stems = words.map(stemOf)
	const spoken = new Map<number, string>()
	for (const [at, stem] of stems.entries()) {
		for (const { label, stems: wanted } of byStem.get(stem) ?? [])
			if (standsAt(stems, at, wanted) && isMeant(label, passage)) spoken.set(label.owner, label.text)
		const word = words[at]!
		for (let end = shortestBeginning; end < word.length; end++) {
			const known = beginnings.get(word.slice(0, end))
			if (known && !spoken.has(known.label.owner)) spoken.set(known.label.owner, known.label.text)
		}
	}
	return spoken
}

/** All words of a label in their order, with little between them. */
function standsAt(stems: readonly string[], start: number, wanted: readonly string[]): boolean {
	let at = start
	for (const stem of wanted.slice(1)) {
		const next = stems.slice(at + 1, at + 2 + between).indexOf(stem)
		if (next === -1) return false
		at += 1 + next
	}
	return true
}

/** Short names are also words of every day ("Go", "R"): they count as they are written, and in capitals alone. */
function isMeant({ text: whole, folded }: Label, passage: string): boolean {
	if (folded.length > 3) return true
	const text = whole.replace(/\s*\([^)]*\)/g, '')
	if (/^\p{Lu}{2,3}$/u.test(text)) return new RegExp(`(?<![\\p{L}\\d])${text}(?![\\p{L}\\d])`, 'u').test(passage)
	return /[^\p{L}]/u.test(text) && passage.toLowerCase().includes(text.toLowerCase())
}

function labelsOf(catalogue: Catalogue): Labels {
	const made = prepared.get(catalogue)
	if (made) return made
	const byStem = new Map<string, Known[]>()
	const beginnings = new Map<string, Known>()
	for (const label of catalogue.labels) {
		const stems = label.folded.split(' ').map(stemOf)
		const known = { label, stems }
		const [first] = stems
		if (!first) continue
		byStem.set(first, [...(byStem.get(first) ?? []), known])
		if (stems.length === 1 && label.folded.length >= shortestBeginning && !beginnings.has(label.folded))
			beginnings.set(label.folded, known)
	}
	const labels = { byStem, beginnings }
	prepared.set(catalogue, labels)
	return labels
}
