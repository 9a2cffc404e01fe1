/** A migrated database of its own for a test file, copied from the template of the run. */
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { afterAll, inject } from 'vitest'
import { actFor } from '../command.ts'
import { openPool, queryBuilder, type Database, type DatabaseTransaction } from '../database.server.ts'
import { allocateJournalId } from '../journal.ts'
import { administer, databaseOn, dropDatabase } from './database-server.ts'

export type TestDatabase = {
	/** As the application's role, like in production. */
	db: Database
	/** As the owner: to look behind the second lock. */
	owner: Database
	url: string
}

/** Makes the database and drops it after the tests of the file. */
export async function testDatabase(): Promise<TestDatabase> {
	const serverUrl = inject('serverUrl')
	const name = `flechtwerk_test_${randomUUID().replaceAll('-', '')}`
	await administer(serverUrl, `create database ${name} template ${inject('templateName')}`)
	const url = databaseOn(serverUrl, name)
	const pools: pg.Pool[] = [openPool(url, 'application', 4), openPool(url, 'owner', 2)]
	afterAll(async () => {
		await Promise.all(pools.map((pool) => pool.end()))
		await dropDatabase(serverUrl, name)
	})
	return { db: queryBuilder(pools[0]!), owner: queryBuilder(pools[1]!), url }
}

/** Runs `work` in a transaction that may write rows of the network, under a journal entry named `test`. */
export async function writeAs<Result>(
	db: Database,
	networkId: number,
	work: (tx: DatabaseTransaction) => Promise<Result>,
): Promise<Result> {
	return db.transaction().execute(async (tx) => {
		const journalId = await allocateJournalId(tx)
		await actFor(tx, networkId, journalId)
		const result = await work(tx)
		await tx
			.insertInto('journal')
			.values({ id: journalId, network_id: networkId, action: 'test', actor_kind: 'job' })
			.execute()
		return result
	})
}
