import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#platform/database.server.ts'
import { testDatabase } from '#platform/testing/test-database.ts'
import { importTaxonomy } from './import-taxonomy.ts'
import { shippedTaxonomy } from './shipped-taxonomy.ts'

const turtle = (concepts: string) => `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<urn:t:s> a skos:ConceptScheme ; skos:prefLabel "Probe"@de ; skos:hasTopConcept <urn:t:s:it> .
<urn:t:s:it> a skos:Concept ; skos:inScheme <urn:t:s> ; skos:topConceptOf <urn:t:s> ; skos:prefLabel "IT"@de, "IT"@en .
${concepts}`
const concept = (slug: string, label: string, broader = 'it') =>
	`<urn:t:s:${slug}> a skos:Concept ; skos:inScheme <urn:t:s> ; skos:broader <urn:t:s:${broader}> ; skos:prefLabel "${label}"@de, "${label}"@en .`

let db: Database
beforeAll(async () => {
	db = (await testDatabase()).db
})
const bySlug = (slug: string) =>
	db.selectFrom('competence').selectAll().where('slug', '=', slug).executeTakeFirstOrThrow()

describe('importing a taxonomy', () => {
	it('writes concepts with the path from their field, and knows the file again', async () => {
		const file = turtle([concept('cloud', 'Cloud'), concept('k8s', 'Kubernetes', 'cloud')].join('\n'))
		expect(await importTaxonomy(db, file)).toMatchObject({ concepts: 3, retired: 0, unchanged: false })
		const [it, cloud, k8s] = await Promise.all(['it', 'cloud', 'k8s'].map(bySlug))
		expect(k8s!.path).toEqual([it!.id, cloud!.id, k8s!.id])
		expect(k8s!.field_id).toBe(it!.id)
		expect(await importTaxonomy(db, file)).toMatchObject({ concepts: 3, unchanged: true })
	})

	it('keeps numbers, renames, moves, retires what is missing and brings it back', async () => {
		const before = await bySlug('k8s')
		expect(await importTaxonomy(db, turtle(concept('k8s', 'K8s')))).toMatchObject({ concepts: 2, retired: 1 })
		const moved = await bySlug('k8s')
		expect({ id: moved.id, labels: moved.labels, path: moved.path.length }).toEqual({
			id: before.id,
			labels: { de: 'K8s', en: 'K8s' },
			path: 2,
		})
		expect((await bySlug('cloud')).retired_at).not.toBeNull()
		await importTaxonomy(db, turtle([concept('cloud', 'Wolke'), concept('k8s', 'K8s')].join('\n')))
		expect((await bySlug('cloud')).retired_at).toBeNull()
	})

	it('keeps what a retired concept is called and names the one in its place; claims stay with it', async () => {
		const { id } = await bySlug('cloud')
		const gone = `<urn:t:s:cloud> a skos:Concept ; <http://www.w3.org/2002/07/owl#deprecated> true ; skos:prefLabel "Wolke"@de ;
			<http://purl.org/dc/terms/isReplacedBy> <urn:t:s:k8s> .`
		expect(await importTaxonomy(db, turtle(`${concept('k8s', 'K8s')}\n${gone}`))).toMatchObject({
			concepts: 2,
			retired: 1,
		})
		expect(await bySlug('cloud')).toMatchObject({ id, replaced_by_id: (await bySlug('k8s')).id })
		await importTaxonomy(db, turtle([concept('cloud', 'Wolke'), concept('k8s', 'K8s')].join('\n')))
		expect(await bySlug('cloud')).toMatchObject({ id, retired_at: null, replaced_by_id: null })
	})

	it('changes nothing when the file is no valid scheme', async () => {
		await expect(importTaxonomy(db, turtle(concept('x', 'X', 'nowhere')))).rejects.toMatchObject({
			code: 'competences.turtle-broader-unknown',
		})
		expect(await db.selectFrom('competence').select('id').where('slug', '=', 'x').execute()).toEqual([])
	})

	it('takes the taxonomy that is shipped', async () => {
		const { concepts } = await importTaxonomy(db, shippedTaxonomy())
		expect(concepts).toBeGreaterThanOrEqual(400)
	})
})
