/** What the atlas says of a question: what it took it to mean. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { AtlasAnswer } from '#domain/atlas/atlas.queries.ts'
import { formatList } from '#ui/format.ts'
import { asWritten } from './as-written.ts'
import { labelOf } from './label-of.ts'

/** What was understood: competences by name, corrections, plain words. */
export function understood(answer: Pick<AtlasAnswer, 'understanding' | 'narrower' | 'relaxed' | 'hits'>): {
	terms: string[]
	narrower: string[]
	notes: string[]
} {
	// The vocabulary holds stems: a name, or the word as somebody writes it, reads better.
	const units = answer.understanding.units.map(({ corrected, ...unit }) => ({
		...unit,
		corrected: corrected && (unit.competences[0] ? labelOf(unit.competences[0]) : asWritten(corrected, answer.hits)),
	}))
	const terms = units.flatMap((unit) => unit.competences.slice(0, 2).map(labelOf))
	const plain = units
		.filter((unit) => unit.competences.length === 0)
		.map((unit) => m.atlas_quoted({ word: unit.corrected ?? unit.text }))
	return {
		terms: [...new Set(terms)],
		narrower: answer.narrower.slice(0, 4).map(labelOf),
		notes: [
			...units.flatMap(({ corrected, text: typed }) => (corrected ? [m.atlas_corrected({ corrected, typed })] : [])),
			...(plain.length > 0 ? [m.atlas_words({ words: formatList(plain, getLocale()) })] : []),
			...(answer.relaxed ? [m.atlas_relaxed()] : []),
			...(answer.understanding.nearest ? [m.atlas_nearest()] : []),
		],
	}
}
