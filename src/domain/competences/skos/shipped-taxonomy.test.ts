/** The rules that the taxonomy in `taxonomy/it-competences.ttl` keeps, so that it stays usable as it grows. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTurtle, type Concept } from './read-turtle.ts'
import { instancesOf, linksOf, parseTurtle, terms } from './statements.ts'

const turtle = readFileSync(join(import.meta.dirname, '../../../../taxonomy/it-competences.ttl'), 'utf8')
const statements = parseTurtle(turtle)
const { uri, label, concepts } = readTurtle(turtle)
const byUri = new Map(concepts.map((concept) => [concept.uri, concept]))
const languages = ['de', 'en'] as const

/** Abbreviations that really mean two things; an importer has to ask which one is meant. */
const ambiguous = ['eam', 'mdm', 'mdr', 'soc']

function ancestors(concept: Concept): string[] {
	const parent = concept.broader === null ? undefined : byUri.get(concept.broader)
	return parent ? [parent.uri, ...ancestors(parent)] : []
}

/** Labels that differ only in case, spaces or hyphens are the same; `C`, `C++` and `C#` are not. */
const comparable = (text: string) => text.toLowerCase().replace(/[\s\u002d\u2013/]+/gu, ' ')

function shared(labelsOf: (concept: Concept) => string[]): string[] {
	const owner = new Map<string, string>()
	const twice = concepts.flatMap((concept) =>
		labelsOf(concept).flatMap((text) => {
			const key = comparable(text)
			const before = owner.get(key)
			owner.set(key, concept.slug)
			return before === undefined || before === concept.slug ? [] : [`${key}: ${before}, ${concept.slug}`]
		}),
	)
	return twice
}

describe('the shipped taxonomy', () => {
	test('has its size, its fields and its depth', () => {
		expect(uri).toBe('urn:flechtwerk:it')
		expect(Object.keys(label)).toEqual(['de', 'en'])
		expect(concepts.length).toBeGreaterThanOrEqual(450)
		const fields = concepts.filter((concept) => concept.broader === null)
		expect(fields.length).toBeGreaterThanOrEqual(12)
		expect(fields.length).toBeLessThanOrEqual(16)
		expect(Math.max(...concepts.map((concept) => concept.depth))).toBe(4)
	})

	test('names every top field in the scheme, and explains it', () => {
		const fields = concepts.filter((concept) => concept.broader === null)
		const skos = 'http://www.w3.org/2004/02/skos/core#'
		expect(linksOf(statements, uri, `${skos}hasTopConcept`)).toEqual(fields.map((field) => field.uri))
		for (const concept of concepts) {
			const isField = concept.broader === null
			expect(linksOf(statements, concept.uri, `${skos}topConceptOf`), concept.slug).toEqual(isField ? [uri] : [])
			expect(linksOf(statements, concept.uri, `${skos}inScheme`), concept.slug).toEqual([uri])
			if (isField) expect(Object.keys(concept.definition ?? {}), concept.slug).toEqual(['de', 'en'])
		}
	})

	test('keeps addresses plain, equal to their slugs, and each written once', () => {
		for (const concept of concepts) {
			expect(concept.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
			expect(concept.uri).toBe(`urn:flechtwerk:it:${concept.slug}`)
		}
		const subjects = [...turtle.matchAll(/^it:([a-z0-9-]+) a skos:Concept/gm)].map((match) => match[1])
		expect(new Set(subjects).size).toBe(subjects.length)
		expect(instancesOf(statements, terms.Concept)).toHaveLength(subjects.length)
	})

	test('has a German and an English label of its own for every concept', () => {
		for (const concept of concepts) {
			const written = statements.get(concept.uri)?.get(terms.prefLabel) ?? []
			const tongues = written.map((term) => (term.termType === 'Literal' ? term.language : ''))
			expect(tongues.toSorted(), concept.slug).toEqual(['de', 'en'])
		}
	})

	test('gives no label to two concepts, and no alternative to two but the ambiguous abbreviations', () => {
		for (const language of languages) {
			expect(shared((concept) => [concept.labels[language]])).toEqual([])
			const all = shared((concept) => [concept.labels[language], ...concept.alternatives[language]])
			expect(all.map((line) => line.split(':')[0]).toSorted()).toEqual(ambiguous)
		}
	})

	test('knows the words in which people ask: at least two alternatives on average, one each', () => {
		for (const language of languages) {
			const counts = concepts.map((concept) => concept.alternatives[language].length)
			expect(Math.min(...counts)).toBeGreaterThanOrEqual(1)
			expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeGreaterThanOrEqual(2)
		}
		const labels = concepts.flatMap((concept) => [
			...Object.values(concept.labels),
			...Object.values(concept.alternatives).flat(),
		])
		expect(labels.filter((text) => text.length > 60 || text !== text.trim())).toEqual([])
	})

	test('relates concepts that exist and are neither above nor below each other', () => {
		for (const concept of concepts) {
			for (const other of linksOf(statements, concept.uri, terms.related)) {
				const target = byUri.get(other)
				expect(target, `${concept.slug} → ${other}`).toBeDefined()
				if (target) expect([concept.uri, ...ancestors(concept)], concept.slug).not.toContain(target.uri)
				if (target) expect(ancestors(target), concept.slug).not.toContain(concept.uri)
			}
		}
	})

	test('ends in its top fields wherever one climbs', () => {
		for (const concept of concepts) expect(ancestors(concept)).toHaveLength(concept.depth - 1)
	})

	test.each([
		['K8s', 'kubernetes', 'cloud-computing'],
		['Maschinendaten auslesen', 'industrial-data-acquisition', 'industrial-automation'],
		['Webseite erstellen lassen', 'websites', 'software-development'],
		['SPS', 'plc-programming', 'industrial-automation'],
		['KI', 'artificial-intelligence', 'artificial-intelligence'],
		['ZUGFeRD', 'electronic-invoicing', 'business-software'],
		['externer Datenschutzbeauftragter', 'data-protection-officer', 'services'],
		['OZG', 'online-public-services', 'industry-solutions'],
	])('finds “%s” at %s, within %s', (asked, slug, above) => {
		const found = concepts.filter((concept) => concept.alternatives.de.includes(asked))
		expect(found.map((concept) => concept.slug)).toEqual([slug])
		const within = found.flatMap((concept) => [concept.uri, ...ancestors(concept)])
		expect(within).toContain(`urn:flechtwerk:it:${above}`)
	})
})
