import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#platform/database.server.ts'
import { readJsonLd } from '#platform/json-ld.ts'
import { testDatabase } from '#platform/testing/test-database.ts'
import { importTaxonomy } from '../import-taxonomy.ts'
import { importReference } from '../reference/import-reference.ts'
import { parseTurtle } from '../skos/statements.ts'
import { exportedReference, exportedTaxonomy, type ExportedScheme } from './exported-scheme.ts'
import { schemeFormats, writeScheme, type SchemeFormat } from './write-scheme.ts'

const own = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix dct: <http://purl.org/dc/terms/> . @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix : <urn:words:> .
<urn:words> a skos:ConceptScheme ; skos:prefLabel "Wörter"@de, "Words"@en ; dct:description "Zum Prüfen"@de ; dct:license <https://creativecommons.org/publicdomain/zero/1.0/> ; owl:versionInfo "3" .
:cloud a skos:Concept ; skos:prefLabel "Wolke \\"neu\\""@de, "Cloud"@en ; skos:definition "Rechner anderer"@de ; skos:closeMatch <urn:e:cloud> .
:ci a skos:Concept ; skos:broader :cloud ; skos:prefLabel "CI | CD"@de, "CI"@en ; skos:altLabel "bauen | liefern"@de, "prüfen"@de, "pipeline"@en ; skos:related :git ; skos:exactMatch <urn:e:ci> ; skos:narrowMatch <urn:e:runner> .
:git a skos:Concept ; skos:broader :cloud ; skos:prefLabel "Git"@de, "Git"@en ; skos:broadMatch <urn:e:ci> .
:svn a skos:Concept ; owl:deprecated true ; dct:isReplacedBy :git ; skos:prefLabel "SVN"@de, "SVN"@en ; skos:altLabel "Subversion"@de .`
const others = [
	'uri\tlabel_de\tlabel_en\taltLabels_de\taltLabels_en\tbroader',
	'urn:e:cloud\tCloud\t\t\t\t',
	'urn:e:ci\t\tCI\t\t\turn:e:cloud',
	'urn:e:runner\t\trunner\t\tagent\turn:e:ci urn:e:cloud',
].join('\n')

const bytes = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
const page = (slug: string) => `https://atlas.example/competences/${slug}`
const facts = ({ importedAt: _, ...scheme }: ExportedScheme) => ({
	...scheme,
	concepts: scheme.concepts.toSorted((a, b) => (a.uri < b.uri ? -1 : 1)),
})

async function fresh(text: string): Promise<Database> {
	const { db } = await testDatabase()
	await importReference(db, 'others', [bytes('others.tsv', others)])
	await importTaxonomy(db, text)
	return db
}

let db: Database
beforeAll(async () => {
	db = await fresh(own)
})

describe('our own scheme', () => {
	it.each(['turtle', 'jsonld'] as const)('comes back from %s as it left', async (format) => {
		const before = await exportedTaxonomy(db)
		expect(before.concepts.find(({ slug }) => slug === 'ci')?.matches).toEqual([
			{ to: 'urn:e:ci', relation: 'exact' },
			{ to: 'urn:e:runner', relation: 'narrow' },
		])
		const elsewhere = await fresh(await writeScheme(before, format, page))
		expect(facts(await exportedTaxonomy(elsewhere))).toEqual(facts(before))
	})

	it('says the same in Turtle and in JSON-LD', async () => {
		const scheme = await exportedTaxonomy(db)
		const turtle = parseTurtle(await writeScheme(scheme, 'turtle', page))
		const quads = await readJsonLd(await writeScheme(scheme, 'jsonld', page))
		const inTurtle = [...turtle].flatMap(([subject, about]) =>
			[...about].flatMap(([predicate, objects]) => objects.map((object) => `${subject} ${predicate} ${object.value}`)),
		)
		const inJson = quads.map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`)
		expect(inTurtle.toSorted()).toEqual(inJson.toSorted())
		expect(inTurtle).toContain('urn:words:svn http://www.w3.org/2002/07/owl#deprecated true')
		expect(inTurtle).toContain('urn:words:ci http://xmlns.com/foaf/0.1/page https://atlas.example/competences/ci')
	})

	it('can be read elsewhere as a scheme of others, from each format', async () => {
		const before = await exportedTaxonomy(db)
		for (const format of schemeFormats) {
			const { db: elsewhere } = await testDatabase()
			const done = await importReference(elsewhere, 'theirs', [
				bytes(`words.${format}`, await writeScheme(before, format, page)),
			])
			expect(done).toMatchObject({ foreign: 0 })
			const there = await exportedReference(elsewhere, 'theirs')
			for (const { uri, labels, alternatives, broader } of before.concepts.filter(({ retired }) => !retired))
				expect(there.concepts.find((concept) => concept.uri === uri)).toMatchObject({ labels, alternatives, broader })
		}
	})

	it('tells one concept by its slug, and what nobody knows is not found', async () => {
		expect((await exportedTaxonomy(db, 'svn')).concepts).toMatchObject([{ retired: true, replacedBy: 'urn:words:git' }])
		await expect(exportedTaxonomy(db, 'nowhere')).rejects.toMatchObject({ kind: 'not-found' })
		await expect(exportedReference(db, 'nowhere')).rejects.toMatchObject({ code: 'competences.scheme-not-found' })
	})
})

describe('a scheme of others', () => {
	it.each(schemeFormats)('comes back from %s with its mappings', async (format: SchemeFormat) => {
		const before = await exportedReference(db, 'others')
		expect(before.concepts.map(({ matches }) => matches.length)).toEqual([1, 2, 1])
		const elsewhere = await fresh(own.replaceAll(/skos:\w+Match <[^>]+>/g, 'skos:note "ohne"'))
		expect((await exportedReference(elsewhere, 'others')).concepts.flatMap(({ matches }) => matches)).toEqual([])
		await importReference(elsewhere, 'others', [bytes(`others.${format}`, await writeScheme(before, format, page))])
		expect(facts(await exportedReference(elsewhere, 'others'))).toEqual(facts(before))
	})
})
