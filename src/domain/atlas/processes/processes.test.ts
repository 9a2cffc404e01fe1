import { expect, it } from 'vitest'
import { locales } from '#platform/localized.ts'
import { shippedTaxonomy } from '../../competences/shipped-taxonomy.ts'
import { readTurtle } from '../../competences/skos/read-turtle.ts'
import { processAreas, processBySlug } from './processes.ts'

const all = processAreas.flatMap(({ processes }) => processes)

it('names competences of the taxonomy alone, each once', () => {
	const known = new Set(readTurtle(shippedTaxonomy()).concepts.map(({ slug }) => slug))
	for (const { slug, competences } of all) {
		expect(competences.length, slug).toBeGreaterThan(1)
		expect(new Set(competences).size, slug).toBe(competences.length)
		expect(
			competences.filter((one) => !known.has(one)),
			slug,
		).toEqual([])
	}
})

it('has an address of its own for each process, and words in both languages', () => {
	expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length)
	for (const process of all) {
		expect(process.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
		expect(processBySlug(process.slug)).toBe(process)
		for (const locale of locales) {
			expect(process.labels[locale], process.slug).toMatch(/^\p{Lu}.+[^.?]$/u)
			expect(process.hint[locale], process.slug).toMatch(/[.?]$/)
		}
	}
	for (const { slug, labels } of processAreas)
		for (const locale of locales) expect(labels[locale], slug).toMatch(/^\p{Lu}.+[^.?]$/u)
})
