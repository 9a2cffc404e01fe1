import { describe, expect, it } from 'vitest'
import { archetypes } from './archetypes/all.ts'
import { generateAlliance } from './generate-alliance.ts'
import { type Line, render, sentencesOf, speakerOf, spelled, written } from './phrases/line.ts'
import { taxonomyForTests } from './taxonomy-for-tests.ts'

const all = [...generateAlliance({ seed: 1, concepts: taxonomyForTests() }).organisations()]

const sequences = (text: string, names: readonly string[], length: number): Set<string> => {
	let plain = text
	for (const name of names) plain = plain.replaceAll(name, '·')
	const words = plain
		.toLowerCase()
		.split(/[^\p{L}\p{N}·-]+/u)
		.filter(Boolean)
	return new Set(words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' ')))
}

const mostShared = (language: 'de' | 'en'): { share: number; words: string } => {
	const counts = new Map<string, number>()
	const told = all.filter((one) => one.description[language])
	for (const one of told) {
		const short = one.name.replace(/ (GmbH|AG|eG|KG|SE|GbR|OHG|e\. .*|UG .*|PartG .*|GmbH & Co\. KG)$/, '')
		const names = [one.name, short, one.address.town]
		for (const words of sequences(one.description[language] ?? '', names, 6))
			counts.set(words, (counts.get(words) ?? 0) + 1)
	}
	const [words = '', count = 0] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), ['', 0])
	return { share: count / told.length, words }
}

describe('texts', () => {
	it('say everything once: no summary comes twice', () => {
		expect(new Set(all.map((one) => one.summary.de)).size).toBe(all.length)
	})

	it.each(['de', 'en'] as const)('share no six words in more than three of a hundred descriptions (%s)', (language) => {
		const { share, words } = mostShared(language)
		expect(share, words).toBeLessThan(0.03)
	})

	it('never repeat a description', () => {
		expect(new Set(all.map((one) => one.description.de)).size).toBe(all.length)
	})

	it('have two to six sentences, one in a summary', () => {
		for (const one of all) {
			const ends = (one.description.de.match(/[.?](?=\s+[\p{Lu}„0-9]|$)/gu) ?? []).length
			expect(ends, one.description.de).toBeGreaterThanOrEqual(2)
			expect(ends, one.description.de).toBeLessThanOrEqual(6)
		}
	})

	it('leave no notation behind', () => {
		for (const one of all) {
			const notes = one.claims.flatMap((claim) => [claim.note?.de, claim.note?.en])
			for (const text of [one.summary.de, one.summary.en, one.description.de, one.description.en, ...notes]) {
				if (text) expect(text).not.toMatch(/[[\]{}|]|undefined| {2}|\s[,;]|\s\.(?!\p{Lu})/u)
			}
		}
	})
})

describe('material', () => {
	const lines: Line[] = archetypes.flatMap((one) => [
		...one.summaries,
		...one.openings,
		...one.extras,
		...one.notes,
		...one.skills.flatMap((skill) => skill.tells ?? []),
	])

	it('is written in both languages and balanced', () => {
		for (const [de, en] of lines) {
			expect(de.length, de).toBeGreaterThan(4)
			expect(en.length, de).toBeGreaterThan(4)
			for (const text of [de, en]) {
				expect(text.split('[').length, text).toBe(text.split(']').length)
				expect(text.split('{').length, text).toBe(text.split('}').length)
			}
		}
	})

	it('promises the same numbers in both languages', () => {
		const numbers = (text: string) =>
			[...new Set(text.match(/\{[#=~]\w:[^}]+\}/g) ?? [])].map((one) => one.slice(2)).sort()
		for (const [de, en] of lines) expect(numbers(en), de).toEqual(numbers(de))
	})

	it('does not use a name of an archetype twice', () => {
		expect(new Set(archetypes.map(({ key }) => key)).size).toBe(archetypes.length)
	})

	it('lets every narrator find a summary and an opening', () => {
		for (const { key, summaries, openings, kind, voices } of archetypes) {
			const alone = voices.length === 1 && voices[0] === 'solo'
			const narrators = alone ? ['one'] : kind === 'company' ? ['we', 'they'] : ['they']
			for (const narrator of narrators) {
				for (const pool of [summaries, openings]) {
					const fitting = pool.filter((line) => [narrator, 'nobody'].includes(speakerOf(line)))
					expect(fitting.length, `${key} ${narrator}`).toBeGreaterThan(0)
				}
			}
		}
	})
})

describe('the notation', () => {
	it('chooses, counts and names', () => {
		expect(render('[a|b] {name} {#n:1200-1200}', { name: 'X' }, 1, 'de')).toMatch(/^[ab] X 1\.200$/)
		expect(render('{~n:3-3} of {=y:2019-2019}', {}, 1, 'en')).toBe('three of 2019')
		expect(written(1_234_567, 'en')).toBe('1,234,567')
		expect(spelled(13, 'de')).toBe('13')
	})

	it('says the same number in both languages', () => {
		for (let seed = 0; seed < 50; seed++) {
			expect(render('{=a:1-99}', {}, seed, 'de')).toBe(render('{=a:1-99}', {}, seed, 'en'))
		}
	})

	it('tells who speaks', () => {
		expect(speakerOf(['Wir prüfen.', ''])).toBe('we')
		expect(speakerOf(['Ich prüfe.', ''])).toBe('one')
		expect(speakerOf(['{name} prüft.', ''])).toBe('they')
		expect(speakerOf(['Geprüft wird nachts.', ''])).toBe('nobody')
		expect(sentencesOf(['Eins. Zwei. Drei.', ''])).toBe(3)
	})
})
