import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { testDatabase } from '#platform/testing/test-database.ts'
import { shippedTaxonomy } from '../../competences/shipped-taxonomy.ts'
import { keepShippedTaxonomy } from './keep-shipped-taxonomy.ts'
import { renewTaxonomy } from './renew-taxonomy.ts'

it('brings in the shipped taxonomy once, renews an old one and leaves an own one alone', async () => {
	const { db } = await testDatabase()
	const atOnce = await Promise.all([keepShippedTaxonomy(db), keepShippedTaxonomy(db), keepShippedTaxonomy(db)])
	expect(atOnce.filter(Boolean)).toHaveLength(1)
	expect(await keepShippedTaxonomy(db)).toBe(false)

	// As if an earlier version of the program had brought in an earlier taxonomy.
	await sql`update competence_scheme set digest = 'earlier'`.execute(db)
	await sql`update instance_fact set value = '"earlier"' where name = 'taxonomy.shipped-digest'`.execute(db)
	expect(await keepShippedTaxonomy(db)).toBe(true)

	await renewTaxonomy(db, `${shippedTaxonomy()}\n# our own\n`)
	await sql`update instance_fact set value = '"earlier"' where name = 'taxonomy.shipped-digest'`.execute(db)
	expect(await keepShippedTaxonomy(db)).toBe(false)
})
