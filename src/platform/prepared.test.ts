import { sql } from 'kysely'
import { expect, it } from 'vitest'
import type { Database } from './database.server.ts'
import { runPrepared } from './prepared.ts'
import { testDatabase } from './testing/test-database.ts'

const prepared = async (db: Database): Promise<string[]> => {
	const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db)
	return rows.map(({ statement }) => statement)
}

it('prepares what wants it once on the connection of a transaction, and nothing else', async () => {
	const { db } = await testDatabase()
	await db.transaction().execute(async (tx) => {
		const before = (await prepared(tx)).length
		const ask = (numbers: number[], text: string) =>
			runPrepared(
				tx,
				sql<{ sum: number; text: string }>`
				select (select sum(n)::int from unnest(${numbers}::int[]) n) as sum, ${text}::text as text`,
			)
		expect((await ask([1, 2], `it's "quoted"`)).rows).toEqual([{ sum: 3, text: `it's "quoted"` }])
		expect((await ask([], 'x')).rows).toEqual([{ sum: null, text: 'x' }])
		await sql`select ${1}::int`.execute(tx)
		const after = await prepared(tx)
		expect(after).toHaveLength(before + 1)
		expect(after.filter((statement) => statement.includes('unnest($1::int[])'))).toHaveLength(1)
	})
})

it('sees what the transaction has written, and says how many rows were changed', async () => {
	const { db } = await testDatabase()
	const fact = (name: string) => sql<never>`insert into instance_fact (name, value) values (${name}::text, '1'::jsonb)`
	await db.transaction().execute(async (tx) => {
		expect((await runPrepared(tx, fact('prepared'))).numAffectedRows).toBe(1n)
		const { rows } = await runPrepared(
			tx,
			sql<{ name: string }>`select name from instance_fact where name = 'prepared'`,
		)
		expect(rows).toEqual([{ name: 'prepared' }])
	})
})
