import { describe, expect, test } from 'vitest'
import { Refusal } from '#platform/errors.ts'
import { readScheme } from './read-scheme.ts'

const context = {
	skos: 'http://www.w3.org/2004/02/skos/core#',
	owl: 'http://www.w3.org/2002/07/owl#',
	dct: 'http://purl.org/dc/terms/',
	it: 'https://words.example/it/',
	label: { '@id': 'skos:prefLabel', '@container': '@language' },
	broader: { '@id': 'skos:broader', '@type': '@id' },
}
const concept = (id: string, more: object = {}) => ({ '@id': id, '@type': 'skos:Concept', label: { de: id }, ...more })
const text = (...concepts: object[]) =>
	JSON.stringify(
		{ '@context': context, '@graph': [{ '@id': 'it:', '@type': 'skos:ConceptScheme' }, ...concepts] },
		null,
		1,
	)
const refusal = (...concepts: object[]) =>
	readScheme(text(...concepts)).then(
		() => null,
		(problem: unknown) => (problem instanceof Refusal ? { code: problem.code, ...problem.facts } : problem),
	)

describe('a scheme in JSON-LD', () => {
	test('is read like one in Turtle, in the order of the document', async () => {
		const { concepts, retired, matches } = await readScheme(
			text(
				concept('it:web', { 'skos:exactMatch': { '@id': 'urn:e:web' } }),
				concept('it:cloud'),
				concept('it:docker', { broader: 'it:cloud' }),
				concept('it:vagrant', { 'owl:deprecated': true, 'dct:isReplacedBy': { '@id': 'it:docker' } }),
			),
		)
		expect(concepts.map(({ slug, depth }) => [slug, depth])).toEqual([
			['web', 1],
			['cloud', 1],
			['docker', 2],
		])
		expect(retired).toMatchObject([{ slug: 'vagrant', replacedBy: 'https://words.example/it/docker' }])
		expect(matches).toEqual([{ from: 'https://words.example/it/web', to: 'urn:e:web', relation: 'exact' }])
	})

	test('is refused with the concept and its line when it is in a circle, below nothing, foreign or replaced by nothing', async () => {
		const at = (name: string) => ({ concept: `https://words.example/it/${name}`, line: expect.any(Number) })
		expect(await refusal(concept('it:a', { broader: 'it:b' }), concept('it:b', { broader: 'it:a' }))).toMatchObject({
			code: 'competences.turtle-broader-cycle',
		})
		expect(await refusal(concept('it:orphan', { broader: 'it:nowhere' }))).toEqual({
			code: 'competences.turtle-broader-unknown',
			...at('orphan'),
		})
		expect(await refusal(concept('it:foreign', { label: { fr: 'nuage' } }))).toEqual({
			code: 'competences.turtle-label-missing',
			...at('foreign'),
		})
		expect(
			await refusal(
				concept('it:here'),
				concept('it:gone', { 'owl:deprecated': true, 'dct:isReplacedBy': { '@id': 'it:lost' } }),
			),
		).toEqual({ code: 'competences.turtle-replacement-unknown', ...at('gone') })
		expect(
			await refusal(concept('it:below', { broader: 'it:gone' }), concept('it:gone', { 'owl:deprecated': true })),
		).toEqual({
			code: 'competences.turtle-broader-unknown',
			...at('below'),
		})
	})

	test('needs an address for each concept', async () => {
		expect(await refusal({ '@type': 'skos:Concept', label: { de: 'ohne' } })).toEqual({
			code: 'competences.turtle-uri-missing',
		})
		await expect(readScheme('{}')).rejects.toMatchObject({ code: 'competences.turtle-scheme-missing' })
	})
})
