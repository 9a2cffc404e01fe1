import { beforeAll, describe, expect, it } from 'vitest'
import { shippedTaxonomy } from '../shipped-taxonomy.ts'
import { readTurtle, type Concept } from '../skos/read-turtle.ts'
import { makeCatalogue, type Catalogue } from './catalogue.ts'
import { conceptsInText } from './concepts-in-text.ts'

let ours: Catalogue<Concept>
beforeAll(async () => {
	ours = await makeCatalogue(readTurtle(shippedTaxonomy()).concepts, null)
})
const slugs = (text: string) => conceptsInText(ours, text).map(({ concept }) => concept.slug)

describe('concepts in a text', () => {
	it('come with the passage that speaks for them, those named most often first', () => {
		const found = conceptsInText(
			ours,
			'Wir sind ein Team aus Konstanz.\nUnsere Plattform läuft auf Kubernetes. Mit K8s betreiben wir auch die Lagerverwaltungssoftware unserer Kunden!',
		)
		expect(found[0]).toMatchObject({
			concept: { slug: 'kubernetes' },
			count: 2,
			passage: 'Unsere Plattform läuft auf Kubernetes.',
		})
		expect(found.map(({ concept }) => concept.slug)).toContain('warehouse-management')
	})

	it.each([
		['Wir setzen auf künstliche Intelligenz.', 'artificial-intelligence'],
		['Einführung von Lagerverwaltungen', 'warehouse-management'],
		['Embedded in C++ und Rust', 'cpp'],
		['We offer warehouse management.', 'warehouse-management'],
	])('%s', (text, slug) => {
		expect(slugs(text)).toContain(slug)
	})

	it('are not guessed from words of every day or from nothing', () => {
		expect(slugs('Let us go on with r and c, no rush.')).toEqual([])
		expect(slugs('Unsere Kantine hat mittags geöffnet. Rufen Sie uns an.')).toEqual([])
		expect(slugs('')).toEqual([])
		expect(slugs('a'.repeat(50_000))).toEqual([])
	})
})
