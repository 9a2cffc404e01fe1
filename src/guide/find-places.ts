/** Guides and sections by words, for those who type what they are looking for. */
import type { Locale } from '#platform/localized.ts'
import { fold } from '#platform/search-text.ts'
import { guideNames, type GuideName, type GuidePlace } from './guides.ts'
import { readGuide } from './read-guide.ts'

export type FoundPlace = { place: GuidePlace; title: string; guide: string }

/** Where a word stands says how much it counts: in the title, among what is written bold (the words of the pages), in the text. */
type Entry = FoundPlace & { fields: { words: readonly string[]; weight: number; from: number }[] }

/** Shorter beginnings stand nearly everywhere. */
const shortest = { title: 3, text: 5 }

const indexes = new Map<Locale, Entry[]>()

/** Places that have every word, or a word that begins so, the best ones first. Nothing for less than three letters. */
export function findPlaces(typed: string, locale: Locale, limit: number): FoundPlace[] {
	const asked = wordsOf(typed.slice(0, 200))
	if (asked.length === 0) return []
	return indexOf(locale)
		.map((entry) => ({ entry, weights: asked.map((word) => weightOf(word, entry)) }))
		.filter(({ weights }) => weights.every((weight) => weight > 0))
		.map(({ entry, weights }) => ({ entry, weight: weights.reduce((sum, weight) => sum + weight, 0) }))
		.toSorted((a, b) => b.weight - a.weight)
		.slice(0, limit)
		.map(({ entry: { place, title, guide } }) => ({ place, title, guide }))
}

const wordsOf = (text: string) => fold(text).split(' ').filter(Boolean)

const weightOf = (asked: string, { fields }: Entry): number =>
	Math.max(
		0,
		...fields
			.filter(({ words, from }) => asked.length >= from && words.some((word) => word.startsWith(asked)))
			.map(({ weight }) => weight),
	)

function indexOf(locale: Locale): Entry[] {
	const known = indexes.get(locale)
	if (known) return known
	const made = guideNames.flatMap((name) => entriesOf(name, locale))
	indexes.set(locale, made)
	return made
}

function entriesOf(name: GuideName, locale: Locale): Entry[] {
	const { title: guide, intro, sections } = readGuide(name, locale)
	const entry = (place: GuidePlace, title: string, text: string): Entry => ({
		place,
		title,
		guide,
		fields: [
			{ words: wordsOf(title), weight: 4, from: shortest.title },
			{
				words: [...text.matchAll(/\*\*(.+?)\*\*/gs)].flatMap(([, bold]) => wordsOf(bold!)),
				weight: 2,
				from: shortest.title,
			},
			{ words: wordsOf(text), weight: 1, from: shortest.text },
		],
	})
	return [
		entry(name, guide, intro),
		// The test of the guides holds that the ids are those of `guides`.
		...sections.map(({ id, title, text }) => entry(`${name}#${id}` as GuidePlace, title, text)),
	]
}
