import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#platform/database.server.ts'
import { testDatabase } from '#platform/testing/test-database.ts'
import { importTaxonomy } from '../import-taxonomy.ts'
import { shippedTaxonomy } from '../shipped-taxonomy.ts'
import { findReferenceConcepts } from '../find-competences.ts'
import { importReference } from './import-reference.ts'

let db: Database
beforeAll(async () => {
	db = (await testDatabase()).db
	await importTaxonomy(db, shippedTaxonomy())
})

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
const table = (...lines: string[]) =>
	file('words.tsv', ['uri\tlabel_de\tlabel_en\taltLabels_de\taltLabels_en\tbroader', ...lines].join('\n'))
const refused = (...files: ReturnType<typeof file>[]) =>
	importReference(db, 'broken', files).then(
		() => null,
		(problem: { code: string; facts: object }) => ({ code: problem.code, ...problem.facts }),
	)

async function conceptsOf(scheme: string) {
	const rows = await db
		.selectFrom('reference_concept as c')
		.innerJoin('reference_scheme as s', 's.id', 'c.scheme_id')
		.select(['c.id', 'c.uri', 'c.labels', 'c.alternatives', 'c.retired_at'])
		.where('s.name', '=', scheme)
		.orderBy('c.id')
		.execute()
	return new Map(rows.map((row) => [row.uri, row]))
}

describe('a scheme of others', () => {
	it('is read from a table, with several broader concepts and labels in one language', async () => {
		const rows = [
			'urn:e:ict\tIKT\tICT\t\t\t',
			'urn:e:web\t\tweb\t\tWWW | world wide web\t',
			'urn:e:services\tWebdienste\t\t\t\turn:e:ict urn:e:web urn:elsewhere',
		]
		expect(await importReference(db, 'words', [table(...rows)])).toEqual({
			scheme: 'words',
			concepts: 3,
			retired: 0,
			mappings: 0,
			betweenOthers: 0,
			foreign: 0,
			unknownBroader: 1,
			unchanged: false,
		})
		const concepts = await conceptsOf('words')
		expect(concepts.get('urn:e:web')).toMatchObject({
			labels: { en: 'web' },
			alternatives: { de: [], en: ['WWW', 'world wide web'] },
		})
		const broader = await db.selectFrom('reference_broader').selectAll().execute()
		expect(broader).toHaveLength(2)
		expect(await importReference(db, 'words', [table(...rows)])).toMatchObject({ unchanged: true, concepts: 3 })
		expect(await importReference(db, 'words', [table(rows[0]!)])).toMatchObject({ concepts: 1, retired: 2 })
		expect((await conceptsOf('words')).get('urn:e:web')!.retired_at).not.toBeNull()
	})

	it('is put together from the files of ESCO', async () => {
		const header = 'conceptType,conceptUri,skillType,preferredLabel,altLabels,hiddenLabels,definition'
		const done = await importReference(db, 'esco', [
			file(
				'skills_de.csv',
				`${header}\nKnowledgeSkillCompetence,http://e/1,knowledge,Firewall,"Brandmauer\nSchutzwall",,\n`,
			),
			file(
				'skills_en.csv',
				`${header}\nKnowledgeSkillCompetence,http://e/1,knowledge,firewall,,,A wall.\nKnowledgeSkillCompetence,http://e/2,,security,,,\n`,
			),
			file(
				'broaderRelationsSkillPillar.csv',
				'conceptType,conceptUri,broaderType,broaderUri\nX,http://e/1,X,http://e/2\n',
			),
		])
		expect(done).toMatchObject({ concepts: 2 })
		expect((await conceptsOf('esco')).get('http://e/1')).toMatchObject({
			labels: { de: 'Firewall', en: 'firewall' },
			alternatives: { de: ['Brandmauer', 'Schutzwall'], en: [] },
		})
		expect(await findReferenceConcepts(db, 'esco', { text: 'Schutzwall', limit: 1 })).toMatchObject([
			{ concept: { uri: 'http://e/1' }, reason: { by: 'alternative', label: 'Schutzwall', locale: 'de' } },
		])
	})

	it('is read from the digital skills of ESCO, whose broader concepts stand in the same file', async () => {
		const name = 'digitalSkillsCollection_de.csv'
		const bytes = readFileSync(join(import.meta.dirname, 'fixtures', name))
		expect(await importReference(db, 'digital', [{ name, bytes }])).toEqual({
			...{ scheme: 'digital', concepts: 4, retired: 0, mappings: 0, betweenOthers: 0, foreign: 0, unchanged: false },
			// The groups of skills stand in another file of ESCO.
			unknownBroader: 2,
		})
		const concepts = await conceptsOf('digital')
		expect(concepts.get('http://esco.example/skill/netzwerksicherheit')).toMatchObject({
			labels: { de: 'Netzwerksicherheit umsetzen' },
			alternatives: { de: ['Netze absichern', 'Firewall-Regeln pflegen, prüfen'], en: [] },
		})
		const { rows: broader } = await sql<{ below: string; above: string }>`
			select c.uri as below, b.uri as above from reference_broader r join reference_concept c on c.id = r.concept_id
			join reference_concept b on b.id = r.broader_id where c.uri like 'http://esco.example/%' order by 1, 2`.execute(db)
		expect(broader).toEqual([
			{ below: 'http://esco.example/skill/cloudsicherheit', above: 'http://esco.example/skill/netzwerksicherheit' },
			{ below: 'http://esco.example/skill/cloudsicherheit', above: 'http://esco.example/skill/verschluesselung' },
		])
		expect(await findReferenceConcepts(db, 'digital', { text: 'Netze absichern', limit: 1 })).toMatchObject([
			{ concept: { uri: 'http://esco.example/skill/netzwerksicherheit' } },
		])
	})

	it('is mapped to our competences from either side', async () => {
		const turtle = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
			<urn:o:k> a skos:Concept ; skos:prefLabel "container orchestration"@en ; skos:narrowMatch <urn:flechtwerk:it:kubernetes> .
			<urn:o:c> a skos:Concept ; skos:prefLabel "cloud"@en .
			<urn:flechtwerk:it:cloud-computing> skos:exactMatch <urn:o:c> .`
		expect(await importReference(db, 'others', [file('others.ttl', turtle)])).toMatchObject({
			concepts: 2,
			mappings: 2,
		})
		const mappings = await db
			.selectFrom('competence_mapping as m')
			.innerJoin('competence as c', 'c.id', 'm.competence_id')
			.innerJoin('reference_concept as r', 'r.id', 'm.concept_id')
			.select(['c.slug', 'r.uri', 'm.relation'])
			.orderBy('c.slug')
			.execute()
		expect(mappings).toEqual([
			{ slug: 'cloud-computing', uri: 'urn:o:c', relation: 'exact' },
			{ slug: 'kubernetes', uri: 'urn:o:k', relation: 'broad' },
		])
	})

	it('is read from JSON-LD with its mappings, ours passed over, foreign languages counted', async () => {
		const context = {
			skos: 'http://www.w3.org/2004/02/skos/core#',
			label: { '@id': 'skos:prefLabel', '@container': '@language' },
			broader: { '@id': 'skos:broader', '@type': '@id' },
		}
		const concept = (id: string, label: object, more = {}) => ({ '@id': id, '@type': 'skos:Concept', label, ...more })
		const words = {
			'@context': context,
			'@graph': [
				concept('urn:j:ops', { en: 'operations', fr: 'exploitation' }),
				concept(
					'urn:j:k',
					{ en: 'orchestration' },
					{ broader: 'urn:j:ops', 'skos:closeMatch': { '@id': 'urn:flechtwerk:it:kubernetes' } },
				),
				concept('urn:j:fr', { fr: 'nuage' }),
				concept('urn:flechtwerk:it:kubernetes', { de: 'Kubernetes' }),
			],
		}
		expect(await importReference(db, 'json', [file('words.jsonld', JSON.stringify(words))])).toMatchObject({
			concepts: 2,
			mappings: 1,
			foreign: 1,
		})
		expect([...(await conceptsOf('json')).keys()]).toEqual(['urn:j:ops', 'urn:j:k'])
	})

	it('is never looked for on the web, and refused when it is broken, too deep or too large', async () => {
		const remote = { '@context': 'https://contexts.example/skos', '@id': 'urn:a' }
		expect(await refused(file('x.jsonld', JSON.stringify(remote)))).toEqual({
			code: 'common.json-ld-remote-context',
			address: 'https://contexts.example/skos',
		})
		const imported = { '@context': { '@import': 'https://contexts.example/skos' }, '@id': 'urn:a' }
		expect(await refused(file('x.jsonld', JSON.stringify(imported)))).toMatchObject({
			code: 'common.json-ld-remote-context',
		})
		expect(await refused(file('x.jsonld', '{"@id": '))).toEqual({ code: 'common.json-ld-syntax' })
		expect(await refused(file('x.jsonld', '['.repeat(10_000)))).toMatchObject({ code: 'common.json-ld-too-deep' })
		expect(await refused(file('x.jsonld', '{"@id": "urn:a"}'))).toEqual({ code: 'competences.scheme-empty' })
		expect(await refused({ name: 'x.ttl', bytes: new Uint8Array(100_000_001) })).toMatchObject({
			code: 'competences.scheme-too-large',
		})
		const circle = (a: string, b: string) => ({
			'@id': a,
			'@type': 'k:Concept',
			'k:prefLabel': a,
			'k:broader': { '@id': b },
		})
		const cyclic = {
			'@context': { k: 'http://www.w3.org/2004/02/skos/core#' },
			'@graph': [circle('urn:a', 'urn:b'), circle('urn:b', 'urn:a')],
		}
		expect(await refused(file('x.jsonld', JSON.stringify(cyclic)))).toMatchObject({
			code: 'competences.scheme-broader-cycle',
		})
	})

	it('is refused as a whole, with the reason, when anything is wrong', async () => {
		expect(await refused(table('urn:a\tA\t\t\t\turn:b', 'urn:b\tB\t\t\t\turn:a'))).toMatchObject({
			code: 'competences.scheme-broader-cycle',
		})
		expect(await refused(table('urn:a\tA\t\t\t\t', 'urn:a\tB\t\t\t\t'))).toEqual({
			code: 'competences.scheme-label-twice',
			concept: 'urn:a',
			line: 3,
		})
		expect(await refused(table('\tA\t\t\t\t'))).toEqual({ code: 'competences.scheme-uri', file: 'words.tsv', line: 2 })
		expect(await refused(table('urn:a\t\t\t\t\t'))).toEqual({ code: 'competences.scheme-empty' })
		expect(await refused(file('x.ttl', 'Guten Tag'))).toMatchObject({ code: 'competences.scheme-unknown-format' })
		expect(await refused({ name: 'x.tsv', bytes: Uint8Array.of(117, 114, 105, 9, 228) })).toMatchObject({
			code: 'competences.scheme-encoding',
		})
		expect(await refused(file('skills.csv', 'conceptUri,preferredLabel\nhttp://e/1,X\n'))).toMatchObject({
			code: 'competences.scheme-language',
		})
		await expect(importReference(db, 'Not A Name', [table('urn:a\tA\t\t\t\t')])).rejects.toMatchObject({
			code: 'competences.scheme-name',
		})
		expect(await conceptsOf('broken')).toEqual(new Map())
	})

	it('is asked by its name only', async () => {
		await expect(findReferenceConcepts(db, 'unheard-of', { text: 'x', limit: 5 })).rejects.toMatchObject({
			kind: 'not-found',
			code: 'competences.scheme-not-found',
		})
	})
})
