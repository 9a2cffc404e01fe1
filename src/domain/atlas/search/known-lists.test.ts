import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPool, type Database } from '#platform/database.server.ts'
import { testDatabase } from '#platform/testing/test-database.ts'
import { forgetChanges, KnownLists } from './known-lists.ts'
import { matchingDocuments } from './matching-documents.ts'

let owner: Database
let pool: pg.Pool
let writer: pg.Client

beforeAll(async () => {
	const database = await testDatabase()
	owner = database.owner
	pool = openPool(database.url, 'search', 3)
	writer = new pg.Client(database.url)
	await writer.connect()
	for (const identity of [1, 2, 3, 4]) await writer.query(writing(identity, 'esse'))
})
afterAll(() => Promise.all([pool.end(), writer.end()]))

const writing = (identity: number, word: string, audience = 0) => `
	insert into search_document (identity_id, audience, quality, party_id, facts, card, digest, tsv)
	values (${identity}, ${audience}, 0.5, ${identity}, search_facts(${identity}, 0.5, 1, 1, 0, 'DE111', array[1]), '{}', ${identity}, '${word}')`

/** The list of "esse", and which identities are on it. */
async function found(audiences: number[] = [], ...others: string[]) {
	const { lists, facts } = await matchingDocuments(
		pool,
		[`'esse'`, ...others].map((query) => [query]),
		audiences,
		100,
	)
	const [list, ...further] = lists
	return { list, further, identities: Array.from(list!, (document) => facts.identityOf(document)).toSorted() }
}

describe('what was found before', () => {
	it('is given again as long as no document has changed', async () => {
		const first = await found()
		expect(first.identities).toEqual([1, 2, 3, 4])
		await sql`select count(*) from search_document`.execute(owner)
		await sql`insert into search_word (word) values ('werkbank')`.execute(owner)
		expect((await found()).list).toBe(first.list)
		const beside = await found([], `'amboss'`)
		expect(beside.list).toBe(first.list)
		expect(beside.further).toEqual([new Int32Array()])
	})

	it('is asked for anew with the next question after a change, alone and beside others', async () => {
		await found([], `'amboss'`)
		await writer.query(writing(5, 'esse'))
		expect((await found()).identities).toEqual([1, 2, 3, 4, 5])
		await found([], `'amboss'`)
		await writer.query('delete from search_document where identity_id = 1')
		const both = await found([], `'amboss'`, `'zange'`)
		expect(both.identities).toEqual([2, 3, 4, 5])
	})

	it('holds what another transaction writes once it has ended, whenever it began', async () => {
		await writer.query('begin')
		await writer.query(writing(6, 'esse'))
		const meanwhile = await found()
		expect(meanwhile.identities).toEqual([2, 3, 4, 5])
		expect((await found()).list).toBe(meanwhile.list)
		await writer.query('commit')
		expect((await found()).identities).toEqual([2, 3, 4, 5, 6])
	})

	it('stays when what was written is taken back', async () => {
		const before = await found()
		await writer.query('begin')
		await writer.query('truncate search_document')
		await writer.query('rollback')
		expect((await found()).list).toBe(before.list)
	})

	it('is kept for each audience apart', async () => {
		await writer.query(writing(7, 'esse', 3))
		expect((await found([3])).identities).toEqual([2, 3, 4, 5, 6, 7])
		expect((await found()).identities).toEqual([2, 3, 4, 5, 6])
		expect((await found([4])).identities).toEqual([2, 3, 4, 5, 6])
	})
})

it('forgets the changes of the day before, and no later ones', async () => {
	await sql`update search_change set at = at - interval '25 hours' where transaction = (select transaction from search_change order by transaction limit 1)`.execute(
		owner,
	)
	const count = async () =>
		(await sql<{ count: number }>`select count(*)::int as count from search_change`.execute(owner)).rows[0]!.count
	const before = await count()
	await forgetChanges(owner)
	expect(await count()).toBe(before - 1)
})

it('makes room by forgetting what was not asked for longest', () => {
	const lists = new KnownLists(700)
	lists.keep('a', new Int32Array(4))
	lists.keep('b', new Int32Array(4))
	expect(lists.of('a')).toHaveLength(4)
	lists.keep('c', new Int32Array(4))
	expect(lists.of('b')).toBeUndefined()
	expect(lists.of('a')).toHaveLength(4)
	expect(lists.of('c')).toHaveLength(4)
})

it('keeps no end of questions that nobody meets', () => {
	const lists = new KnownLists(10_000)
	for (let number = 0; number < 1_000; number++) lists.keep(`'word${number}'`, new Int32Array())
	const kept = Array.from({ length: 1_000 }, (_, number) => lists.of(`'word${number}'`)).filter(Boolean)
	expect(kept.length).toBeLessThan(40)
	expect(lists.of(`'word999'`)).toBeDefined()
})
