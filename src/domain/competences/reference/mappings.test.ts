import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#platform/database.server.ts'
import { testDatabase } from '#platform/testing/test-database.ts'
import { readVocabulary } from '../../imports/vocabulary.queries.ts'
import { exportedReference } from '../export/exported-scheme.ts'
import { writeScheme } from '../export/write-scheme.ts'
import { findCompetences, findReferenceConcepts } from '../find-competences.ts'
import { importTaxonomy } from '../import-taxonomy.ts'
import { shippedTaxonomy } from '../shipped-taxonomy.ts'
import { exactMatches } from './exact-matches.ts'
import { importReference } from './import-reference.ts'

let db: Database
beforeAll(async () => {
	db = (await testDatabase()).db
	await importTaxonomy(db, shippedTaxonomy())
})

const read = (scheme: string, turtle: string) => {
	const text = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n${turtle}`
	return importReference(db, scheme, [{ name: `${scheme}.ttl`, bytes: new TextEncoder().encode(text) }])
}
const concept = (uri: string, label: string, more = '') => `<${uri}> a skos:Concept ; skos:prefLabel ${label} ${more} .`
const kept = () =>
	db
		.selectFrom('reference_mapping')
		.select(['concept', 'other', 'relation'])
		.orderBy('concept')
		.orderBy('other')
		.execute()

describe('mappings between two schemes of others', () => {
	it('are kept whichever scheme is read first, and replaced when theirs is read anew', async () => {
		const said = `skos:exactMatch <urn:b:forge>, <urn:b:forge> ; skos:closeMatch <urn:b:forge>, <urn:b:anvil> ;
			skos:broadMatch <urn:b:works> ; skos:narrowMatch <urn:c:nail>, <urn:a:forge>`
		const first = await read('a', concept('urn:a:forge', '"Esse"@de', `; ${said}`))
		expect(first).toMatchObject({ concepts: 1, mappings: 0, betweenOthers: 4 })
		expect(await kept()).toEqual([
			{ concept: 'urn:a:forge', other: 'urn:b:anvil', relation: 'close' },
			{ concept: 'urn:a:forge', other: 'urn:b:forge', relation: 'exact' },
			{ concept: 'urn:a:forge', other: 'urn:b:works', relation: 'broad' },
			{ concept: 'urn:a:forge', other: 'urn:c:nail', relation: 'narrow' },
		])
		await read('b', concept('urn:b:forge', '"smithy"@en'))
		expect(await kept()).toHaveLength(4)
		const again = await read('a', concept('urn:a:forge', '"Esse"@de', '; skos:exactMatch <urn:b:forge>'))
		expect(again).toMatchObject({ betweenOthers: 1 })
		expect(await kept()).toEqual([{ concept: 'urn:a:forge', other: 'urn:b:forge', relation: 'exact' }])
	})

	it('leave with either scheme, told from its side, and come back', async () => {
		await read(
			'a',
			concept('urn:a:forge', '"Esse"@de', '; skos:exactMatch <urn:b:forge> ; skos:broadMatch <urn:b:works>'),
		)
		await read('b', `${concept('urn:b:forge', '"smithy"@en')} ${concept('urn:b:works', '"works"@en')}`)
		const matches = async (scheme: string) =>
			(await exportedReference(db, scheme)).concepts.map(({ uri, matches }) => ({ uri, matches }))
		expect(await matches('b')).toEqual([
			{ uri: 'urn:b:forge', matches: [{ to: 'urn:a:forge', relation: 'exact' }] },
			{ uri: 'urn:b:works', matches: [{ to: 'urn:a:forge', relation: 'narrow' }] },
		])
		const turtle = await writeScheme(await exportedReference(db, 'b'), 'turtle', (slug) => slug)
		await importReference(db, 'b', [{ name: 'b.ttl', bytes: new TextEncoder().encode(turtle) }])
		expect(await matches('b')).toMatchObject([
			{ matches: [{ relation: 'exact' }] },
			{ matches: [{ relation: 'narrow' }] },
		])
	})
})

describe('what is mapped exactly', () => {
	beforeAll(async () => {
		const own = '; skos:exactMatch <urn:flechtwerk:it:kubernetes>'
		await read(
			'a',
			concept('urn:a:forge', '"Esse"@de ; skos:altLabel "Feuerstelle"@de', '; skos:exactMatch <urn:b:forge>'),
		)
		await read(
			'b',
			`${concept('urn:b:forge', '"smithy"@en', own)} ${concept('urn:b:near', '"ember"@en', '; skos:closeMatch <urn:flechtwerk:it:docker>')}`,
		)
	})

	it('is reached over several schemes, both ways, and never by a looser mapping', async () => {
		const found = await exactMatches(db)
		const urisOf = (uri: string) => found.get(uri)?.map((match) => match.uri)
		expect(urisOf('urn:a:forge')).toEqual(['urn:b:forge', 'urn:flechtwerk:it:kubernetes'])
		expect(urisOf('urn:flechtwerk:it:kubernetes')).toEqual(['urn:a:forge', 'urn:b:forge'])
		expect(urisOf('urn:b:near')).toBeUndefined()
	})

	it('is found in one scheme by the words of another', async () => {
		const [ours] = await findCompetences(db, { text: 'Feuerstelle', limit: 1 })
		expect(ours).toMatchObject({ concept: { slug: 'kubernetes' }, reason: { by: 'alternative', label: 'Feuerstelle' } })
		const [theirs] = await findReferenceConcepts(db, 'b', { text: 'K8s', limit: 1 })
		expect(theirs).toMatchObject({ concept: { uri: 'urn:b:forge', labels: { en: 'smithy' } } })
	})

	it('is meant in a list of claims, by its address or its name, unless that is a word of our own', async () => {
		const { match } = await readVocabulary(db)
		const kubernetes = match('Kubernetes')
		expect(kubernetes).toEqual(expect.any(Number))
		for (const name of ['urn:a:forge', 'urn:b:forge', 'urn:flechtwerk:it:kubernetes', 'smithy', 'FEUERSTELLE'])
			expect(match(name), name).toBe(kubernetes)
		expect(match('ember')).toBeNull()
		await read('c', concept('urn:c:docker', '"Docker"@de', '; skos:exactMatch <urn:flechtwerk:it:kubernetes>'))
		expect((await readVocabulary(db)).match('Docker')).toBe(match('urn:flechtwerk:it:docker'))
	})

	it('is no more when the mapping is no longer said', async () => {
		await read('b', concept('urn:b:forge', '"smithy"@en', '; skos:closeMatch <urn:flechtwerk:it:kubernetes>'))
		expect((await exactMatches(db)).get('urn:a:forge')?.map(({ uri }) => uri)).toEqual(['urn:b:forge'])
		expect((await findCompetences(db, { text: 'Feuerstelle', limit: 1 }))[0]?.reason.label).not.toBe('Feuerstelle')
	})

	it('comes to an end in a circle', async () => {
		await read(
			'd',
			`${concept('urn:d:one', '"one"@en', '; skos:exactMatch <urn:d:two>')} ${concept('urn:d:two', '"two"@en', '; skos:exactMatch <urn:d:one>')}`,
		)
		expect((await exactMatches(db)).get('urn:d:one')?.map(({ uri }) => uri)).toEqual(['urn:d:two'])
	})
})
