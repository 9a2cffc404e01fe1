import { describe, expect, it } from 'vitest'
import { generateAlliance } from '../generate-alliance.ts'
import { taxonomyForTests } from '../taxonomy-for-tests.ts'
import { drawEntries } from './draw-entries.ts'

const today = '2026-03-12'
const concepts = taxonomyForTests()
const labelOf = (slug: string) => ({ de: `${slug} (de)`, en: `${slug} (en)` })
const told = [...generateAlliance({ seed: 1, concepts, organisations: 400 }).organisations()].flatMap((org) =>
	drawEntries(org, labelOf, today)
		.filter(({ kind }) => kind === 'announcement')
		.map((entry) => ({ ...entry, slug: org.slug })),
)

describe('what organisations announce', () => {
	it('comes from about a quarter of them, in every state', () => {
		const share = new Set(told.map(({ slug }) => slug)).size / 400
		expect(share).toBeGreaterThan(0.15)
		expect(share).toBeLessThan(0.35)
		const states = new Set(
			told.map(({ postedOn, validUntil }) => (postedOn! > today ? 'to come' : validUntil! < today ? 'over' : 'shown')),
		)
		expect(states).toEqual(new Set(['to come', 'shown', 'over']))
	})

	it('is varied: the newest say different things, and no title comes from many', () => {
		const counts = new Map<string, number>()
		for (const title of told.map((one) => one.title.de!)) counts.set(title, (counts.get(title) ?? 0) + 1)
		expect(Math.max(...counts.values()) / told.length).toBeLessThan(0.08)
	})

	it('leaves no notation behind', () => {
		for (const { title, body } of told)
			for (const text of [title.de, title.en, body?.de, body?.en])
				if (text !== undefined) expect(text).not.toMatch(/[{}]|undefined| {2}|: *$/)
	})
})
