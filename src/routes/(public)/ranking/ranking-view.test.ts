import { describe, expect, it } from 'vitest'
import * as ranking from '#domain/atlas/search/ranking.ts'
import { formatNumber } from '#ui/format.ts'
import { rankingView } from './ranking-view.ts'

const { claimStrength, nearestAbove, nearestMeant, partlyMeeting, qualityParts, rankedByWords, wordWeights } = ranking
const textOf = (locale: 'de' | 'en') =>
	rankingView(locale)
		.flatMap(({ title, text, facts, more }) => [title, ...text, ...facts.map((fact) => fact.join(': ')), ...more])
		.join('\n')

describe.each(['de', 'en'] as const)('the page of the ranking (%s)', (locale) => {
	const said = textOf(locale)
	const number = (value: number) => formatNumber(value, locale)
	const percent = (value: number) => `${number(Math.round(value * 100))} %`
	/** Where a number stands, as a line of the page holds it in one piece. */
	const says = (value: string, ...words: string[]) =>
		expect(
			said
				.split('\n')
				.filter(
					(line) =>
						line.split(/[^\d.,%]+/).some((piece) => piece.replace(/[.,]$/, '') === value.replace(' %', '')) &&
						words.every((word) => line.includes(word)),
				),
			`${value} ${words.join(' ')}`,
		).not.toEqual([])
	const of = (de: string, en: string) => ({ de, en })[locale]

	it('says each weight of a word, and what signs and quality add', () => {
		says(number(wordWeights.name), of('im Namen', 'in the name'))
		says(number(wordWeights.competences), of('bei den Kompetenzen', 'among the competences'))
		says(number(wordWeights.summary), of('in der Kurzfassung oder im Ort', 'in the summary or the place'))
		says(number(wordWeights.description), of('in der Beschreibung', 'in the description'))
		says(number(ranking.signWeight), of('einmal', 'once'))
		says(number(ranking.qualityWeight), of('Güte des Profils', 'quality of the profile'))
	})

	it('says how strong a claim is, and as what it counts', () => {
		says(number(claimStrength.proven), of('kommt', 'adds'))
		says(number(claimStrength.fresh), of('noch einmal', 'another'))
		says(number(claimStrength.narrower), of('engeren', 'narrower'))
		says(number(claimStrength.strongFrom), of('ab Stufe', 'from level'))
		for (const [place, strength] of Object.entries(claimStrength.like)) {
			const like = of('ab Stärke', 'from strength')
			says(number(strength), like)
			says(number(wordWeights[place as keyof typeof claimStrength.like]), like)
		}
	})

	it('says each part of the quality', () => {
		const { mostClaims, mostProven, confirmedDays, claim, proven, ...parts } = qualityParts
		for (const part of Object.values(parts)) says(percent(part))
		for (const [each, most] of [
			[claim, mostClaims],
			[proven, mostProven],
		] as const) {
			says(percent(each), of('je', 'each'))
			says(number(most), percent(each * most))
		}
		says(number(confirmedDays), percent(parts.confirmed))
	})

	it('says how many are put in order by their words, and what happens where words find nothing', () => {
		says(number(rankedByWords.inAll), of('geordnet werden', 'put in order'))
		says(number(rankedByWords.bySigns), of('im Namen', 'in the name'))
		says(number(rankedByWords.inAll), of('geschätzt', 'estimated'))
		says(number(nearestAbove.insteadOfNone), of('mindestens', 'at least'))
		says(number(nearestAbove.insteadOfHits), of('mindestens', 'at least'))
		says(number(nearestMeant.most), of('Mitgemeint', 'meant together'))
		says(percent(nearestMeant.share), of('Ähnlichkeit', 'likeness'))
		expect(said).toContain(of('Stück für Stück kürzer', 'shorter bit by bit'))
		says(number(partlyMeeting.whereFewerThan), of('wichtigsten Teile', 'most important parts'))
		says(number(partlyMeeting.shown), of('stehen unter ihnen', 'stand below them'))
	})

	it('says how equals are put in order', () => {
		expect(said).toContain(of('Los des Tages', 'lot drawn each day'))
		expect(said).toContain(of('für jeden Platz und jede Seite', 'for every place and every page'))
	})

	it('leaves out no constant of the ranking', () => {
		expect(Object.keys(ranking).toSorted()).toEqual([
			'claimStrength',
			'nearestAbove',
			'nearestMeant',
			'partlyMeeting',
			'qualityParts',
			'qualityWeight',
			'rankedByWords',
			'signWeight',
			'wordWeights',
		])
		expect(Object.keys(claimStrength)).toEqual(['proven', 'fresh', 'narrower', 'strongFrom', 'like'])
	})
})
