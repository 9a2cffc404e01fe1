import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { shippedTaxonomy } from '../shipped-taxonomy.ts'
import { readTurtle, type Concept } from '../skos/read-turtle.ts'
import { makeCatalogue, type Catalogue, type FindableConcept } from './catalogue.ts'
import { findConcepts } from './find-concepts.ts'

/** Some of them in English only, as in schemes that are translated in part. */
const english: FindableConcept[] = [
	['image recognition', 'visual recognition'],
	['speech recognition'],
	['test system accessibility'],
	['plan migration to cloud'],
	['GDPR', 'General Data Protection Regulation'],
	['maintain warehouse database'],
].map(([label, ...others]) => ({
	uri: `urn:other:${label!.replaceAll(' ', '-')}`,
	labels: { en: label! },
	alternatives: { de: [], en: others },
	broader: null,
}))

let ours: Catalogue<Concept>
let others: Catalogue
beforeAll(async () => {
	ours = await makeCatalogue(readTurtle(shippedTaxonomy()).concepts, null)
	others = await makeCatalogue(english, ours)
})

const first = (text: string) => findConcepts(ours, { text, limit: 5 })[0]?.concept.slug
const firstOther = (text: string) => findConcepts(others, { text, limit: 5 })[0]?.concept.labels.en

describe('our own competences', () => {
	it.each([
		['Kubernetes', 'kubernetes'],
		['K8s', 'kubernetes'],
		['Kuberntes', 'kubernetes'],
		['Lagerverwaltung', 'warehouse-management'],
		['Lagerverwaltungen', 'warehouse-management'],
		['warehouse management', 'warehouse-management'],
		['C++', 'cpp'],
	])('%s', (question, slug) => {
		expect(first(question)).toBe(slug)
	})

	it('are offered while a word is still being typed', () => {
		const offered = findConcepts(ours, { text: 'Kubern', limit: 5 }).map(({ concept }) => concept.slug)
		expect(offered).toContain('kubernetes')
	})

	it('come with the label that met the question', () => {
		const [found] = findConcepts(ours, { text: 'k8s', limit: 1 })
		expect(found).toMatchObject({ concept: { slug: 'kubernetes' }, reason: { by: 'alternative', label: 'K8s' } })
		expect(findConcepts(ours, { text: 'kubernetes', limit: 1 })[0]!.reason.by).toBe('label')
		expect(findConcepts(ours, { text: 'Kuberntes', limit: 1 })[0]!.reason.by).toBe('similar')
	})
})

describe('of several words', () => {
	it.each([
		['ERP für Kleinbetriebe', 'sme-erp'],
		['container platform OpenShift', 'openshift'],
	])('one may name what the other belongs to: %s', (question, slug) => {
		expect(first(question)).toBe(slug)
	})

	it('those that name the broader concept alone find the broader one', () => {
		expect(first('Logistik und Lieferkette')).toBe('supply-chain-logistics')
		expect(first('ERP-Systeme')).toBe('erp')
	})

	it('belong to any of several broader concepts, whatever the catalogue does not hold', async () => {
		const concept = (uri: string, en: string, broader: string[]): FindableConcept => ({
			...{ uri, labels: { en }, alternatives: { de: [], en: [] }, broader },
		})
		const catalogue = await makeCatalogue(
			[
				concept('urn:a', 'mercury', ['urn:elsewhere']),
				concept('urn:b', 'mercury', ['urn:metals', 'urn:elsewhere', 'urn:toxins']),
				concept('urn:metals', 'metals', []),
				concept('urn:toxins', 'toxins', ['urn:toxins']),
			],
			null,
		)
		const firstOf = (text: string) => findConcepts(catalogue, { text, limit: 1 })[0]!.concept.uri
		expect(['mercury', 'mercury metal', 'mercury toxins', 'toxins'].map(firstOf)).toEqual([
			...['urn:a', 'urn:b', 'urn:b', 'urn:toxins'],
		])
	})
})

describe('concepts in another language than the question', () => {
	it.each([
		['Spracherkennung', 'speech recognition'],
		['Cloud-Migration', 'plan migration to cloud'],
		['Lagerdatenbank', 'maintain warehouse database'],
		['DSGVO', 'GDPR'],
	])('%s', (question, label) => {
		expect(firstOther(question)).toBe(label)
	})

	it('say that they were found by meaning', () => {
		expect(findConcepts(others, { text: 'DSGVO', limit: 1 })[0]!.reason.by).toBe('meaning')
	})
})

it('answers nothing to nothing, and anything else without failing, the best first', () => {
	expect(findConcepts(ours, { text: ' ?! ', limit: 5 })).toEqual([])
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 1, max: 20 }), (text, limit) => {
			const found = findConcepts(ours, { text, limit })
			expect(found.length).toBeLessThanOrEqual(limit)
			expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a))
		}),
		{ numRuns: 60 },
	)
})
