import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '#platform/testing/test-database.ts'
import { readSchema, type Schema } from './catalogue.ts'
import { breaches, schemaRules } from './rules.ts'

let schema: Schema
let worse: Schema

beforeAll(async () => {
	const { owner } = await testDatabase()
	schema = await readSchema(owner)
	await sql`create table bad_parent (id bigint primary key, network_id bigint not null)`.execute(owner)
	await sql`create table bad_child (
		id bigint primary key, network_id bigint not null, parent_id bigint references bad_parent,
		during daterange, at timestamp, fee real, keys int[], done boolean
	)`.execute(owner)
	await sql`create index bad_child_by_key on bad_child using gin (keys)`.execute(owner)
	await sql`create policy own_rows on bad_child using (network_id = 1)`.execute(owner)
	worse = await readSchema(owner)
})

describe.each(schemaRules)('$name', (rule) => {
	it('is kept by every table', () => {
		expect(breaches(rule, schema), `${rule.says}\nWhy: ${rule.why}\nDo:  ${rule.instead}`).toEqual([])
	})

	it('finds a table that breaks it', () => {
		expect(breaches(rule, worse).filter((name) => name.startsWith('bad_child'))).not.toEqual([])
	})
})
