import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#platform/errors.ts'
import { readTurtle } from './read-turtle.ts'
import { longestText } from './statements.ts'

const prefixes = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix : <https://words.example/it/> .
`
const scheme = '<https://words.example/it> a skos:ConceptScheme ; skos:prefLabel "Wörter"@de .\n'
const read = (concepts: string) => readTurtle(`${prefixes}${scheme}${concepts}`)

function refusal(attempt: () => unknown) {
	try {
		attempt()
	} catch (problem) {
		if (problem instanceof Refusal) return { kind: problem.kind, code: problem.code, ...problem.facts }
		throw problem
	}
	return null
}

const refused = (code: string, facts = {}) => ({ kind: 'invalid', code: `competences.turtle-${code}`, ...facts })
const at = (name: string, line: number) => ({ concept: `https://words.example/it/${name}`, line })

describe('a scheme', () => {
	test('is read with its labels, parents before children', () => {
		const { uri, label, concepts } = read(`
			:helm a skos:Concept ; skos:broader :kubernetes ; skos:prefLabel "Helm"@de .
			:kubernetes a skos:Concept ; skos:broader :cloud ; skos:prefLabel "Kubernetes"@en ; skos:altLabel "K8s"@de, "k8s"@de .
			:cloud a skos:Concept ; skos:prefLabel "Wolke"@de-AT, "Cloud"@en ; skos:definition "Rechner anderer Leute"@de .`)
		expect({ uri, label }).toEqual({ uri: 'https://words.example/it', label: { de: 'Wörter' } })
		expect(concepts.map(({ slug, depth }) => [slug, depth])).toEqual([
			['cloud', 1],
			['kubernetes', 2],
			['helm', 3],
		])
		expect(concepts[1]).toEqual({
			uri: 'https://words.example/it/kubernetes',
			slug: 'kubernetes',
			broader: 'https://words.example/it/cloud',
			related: [],
			labels: { de: 'Kubernetes', en: 'Kubernetes' },
			alternatives: { de: ['K8s'], en: [] },
			depth: 2,
		})
		expect(concepts[0]?.labels).toEqual({ de: 'Wolke', en: 'Cloud' })
		expect(concepts[0]?.definition).toEqual({ de: 'Rechner anderer Leute' })
	})

	test('understands narrower as the other side of broader, and related both ways', () => {
		const { concepts } = read(`
			:cloud a skos:Concept ; skos:prefLabel "Cloud"@de ; skos:narrower :docker ; skos:related :linux .
			:docker a skos:Concept ; skos:prefLabel "Docker"@de ; skos:broader :cloud .
			:linux a skos:Concept ; skos:prefLabel "Linux"@de .`)
		const bySlug = new Map(concepts.map((concept) => [concept.slug, concept]))
		expect(bySlug.get('docker')?.broader).toBe('https://words.example/it/cloud')
		expect(bySlug.get('linux')?.related).toEqual(['https://words.example/it/cloud'])
		expect(bySlug.get('cloud')?.related).toEqual(['https://words.example/it/linux'])
	})

	test('takes labels without a language for both, cleans spaces, and does not repeat the preferred label', () => {
		const { concepts } = read(
			':a a skos:Concept ; skos:prefLabel "  Test\\n stand " ; skos:altLabel "test stand"@de, "Prüfstand"@de, "rig", "banc"@fr .',
		)
		expect(concepts[0]?.labels).toEqual({ de: 'Test stand', en: 'Test stand' })
		expect(concepts[0]?.alternatives).toEqual({ de: ['Prüfstand', 'rig'], en: ['rig'] })
	})

	test('makes slugs that can stand in an address', () => {
		const { concepts } = read('<urn:words:Größe%20(neu)> a skos:Concept ; skos:prefLabel "Größe"@de .')
		expect(concepts[0]?.slug).toBe('groesse-20-neu')
	})
})

describe('refused', () => {
	test('text that is no Turtle, with its line', () => {
		expect(refusal(() => readTurtle(`${prefixes}:a skos:prefLabel "offen`))).toEqual(refused('syntax', { line: 3 }))
		expect(refusal(() => readTurtle(`${prefixes}\n:a b:c :d .`))).toEqual(refused('syntax', { line: 4 }))
		expect(refusal(() => readTurtle('name;city\nMuster;Ulm'))).toEqual(refused('syntax', { line: 1 }))
	})

	test('text beyond every sensible size', () => {
		expect(refusal(() => readTurtle(' '.repeat(longestText + 1)))).toEqual(
			refused('too-large', { longest: longestText }),
		)
	})

	test('documents that are no scheme, two schemes, or a scheme without concepts', () => {
		expect(refusal(() => readTurtle(''))).toEqual(refused('scheme-missing'))
		expect(refusal(() => read('<urn:other> a skos:ConceptScheme .'))).toEqual(refused('scheme-twice'))
		expect(refusal(() => read(''))).toEqual(refused('empty'))
	})

	test('concepts without an address of their own', () => {
		expect(refusal(() => read('[] a skos:Concept ; skos:prefLabel "a"@de .'))).toEqual(refused('uri-missing'))
		expect(refusal(() => read('<urn:words:%%> a skos:Concept ; skos:prefLabel "a"@de .'))).toMatchObject(
			refused('slug-missing'),
		)
		expect(
			refusal(() =>
				read(':a a skos:Concept ; skos:prefLabel "a"@de .\n<urn:a> a skos:Concept ; skos:prefLabel "b"@de .'),
			),
		).toEqual(refused('slug-twice', { concept: 'urn:a', line: 5 }))
	})

	test('concepts without a German or English label, or with two in one language', () => {
		const none = ':a a skos:Concept ; skos:prefLabel "  "@de, "rien"@fr ; skos:altLabel "nur daneben"@de .'
		expect(refusal(() => read(none))).toEqual(refused('label-missing', at('a', 4)))
		expect(refusal(() => read(':a a skos:Concept ; skos:prefLabel "eins"@de, "zwei"@de .'))).toEqual(
			refused('label-twice', at('a', 4)),
		)
	})

	test('broader concepts that are missing, double or in a circle', () => {
		const concept = (name: string, more: string) => `:${name} a skos:Concept ; skos:prefLabel "${name}"@de ${more} .\n`
		expect(refusal(() => read(concept('a', '; skos:broader :nowhere')))).toEqual(refused('broader-unknown', at('a', 4)))
		expect(refusal(() => read(concept('a', '; skos:narrower :nowhere')))).toEqual(
			refused('broader-unknown', at('a', 4)),
		)
		expect(refusal(() => read(concept('a', '') + concept('b', '') + concept('c', '; skos:broader :a, :b')))).toEqual(
			refused('broader-twice', at('c', 6)),
		)
		expect(refusal(() => read(concept('a', '; skos:broader :a')))).toEqual(refused('broader-cycle', at('a', 4)))
		const circle =
			concept('below', '; skos:broader :a') + concept('a', '; skos:broader :b') + concept('b', '; skos:broader :a')
		expect(refusal(() => read(concept('top', '') + circle))).toMatchObject({ code: 'competences.turtle-broader-cycle' })
		expect(refusal(() => read(circle))).toMatchObject({ concept: expect.stringMatching(/\/[ab]$/) })
	})

	test('related concepts that are missing', () => {
		expect(refusal(() => read(':a a skos:Concept ; skos:prefLabel "a"@de ; skos:related :nowhere .'))).toEqual(
			refused('related-unknown', at('a', 4)),
		)
	})

	test('a fifth level, and a chain of any length', () => {
		const chain = (length: number) =>
			Array.from(
				{ length },
				(_, n) => `:c${n} a skos:Concept ; skos:prefLabel "c${n}"@de ${n ? `; skos:broader :c${n - 1}` : ''} .`,
			)
		expect(read(chain(4).join('\n')).concepts.map((concept) => concept.depth)).toEqual([1, 2, 3, 4])
		expect(refusal(() => read(chain(5).join('\n')))).toEqual(refused('too-deep', at('c4', 8)))
		expect(refusal(() => read(chain(20_000).join('\n')))).toEqual(refused('too-deep', at('c4', 8)))
	})

	test('nothing else than a refusal leaves the reader, whatever the text', () => {
		const pieces = fc.constantFrom(
			prefixes,
			scheme,
			':a',
			':b',
			'a',
			'skos:Concept',
			'skos:broader',
			'skos:prefLabel',
			'"x"@de',
			';',
			'.',
			'[',
			']',
			'<<',
			'\0',
		)
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'binary' }),
					fc.array(pieces, { maxLength: 30 }).map((all) => all.join(' ')),
				),
				(text) => {
					expect(refusal(() => readTurtle(text)) ?? { kind: 'invalid' }).toMatchObject({ kind: 'invalid' })
				},
			),
			{ numRuns: 2000 },
		)
	})
})
