import fc from 'fast-check'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openPool } from '#platform/database.server.ts'
import { testDatabase } from '#platform/testing/test-database.ts'
import { answering, found, identitiesIn, isExpecting, readings, withoutRoom, writing } from './documents.fixture.ts'
import { hasReadAhead } from './read-ahead.ts'

let opened: pg.Pool
let writer: pg.Client

beforeAll(async () => {
	const { url, owner } = await testDatabase()
	// Six documents to a page.
	await sql`alter table search_document set (fillfactor = 10)`.execute(owner)
	opened = openPool(url, 'search', 3)
	writer = new pg.Client(url)
	await writer.connect()
})
afterAll(() => Promise.all([opened.end(), writer.end()]))
beforeEach(() => writer.query('truncate search_document'))

const words = ['esse', 'amboss', 'zange'] as const

/** A pool of its own for what is held, which reads one page at once; something happens before and after each reading. */
function readingPages(meanwhile: (reading: number) => Promise<unknown> = () => Promise.resolve()): pg.Pool {
	let reading = 0
	const both = async (statement: pg.QueryConfig) => {
		await meanwhile(reading++)
		const answer = await opened.query(statement)
		await meanwhile(reading++)
		return answer
	}
	const onePage = async (statement: pg.QueryConfig) => {
		const { rows } = await opened.query<{ pages: number }>(statement)
		return { rows: [{ ...rows[0]!, atOnce: 1 }] }
	}
	return answering(opened, (statement) => {
		if (isExpecting(statement.text)) return onePage(statement)
		return statement.text.includes('ctid') ? both(statement) : null
	})
}

async function heldBy(pool: pg.Pool): Promise<Record<string, number[]>> {
	const { holding } = await found(pool, [3], words)
	return Object.fromEntries(words.map((word) => [word, identitiesIn(holding, word)]))
}

async function inDatabase(): Promise<Record<string, number[]>> {
	const lists: [string, number[]][] = []
	for (const word of words) {
		const { rows } = await writer.query<{ identity: number }>(
			`select identity_id as identity from search_document where tsv @@ $1::tsquery and audience in (0, 3)
			and not coalesce(3 = any(replaced_for), false) order by 1`,
			[word],
		)
		lists.push([word, rows.map(({ identity }) => identity)])
	}
	return Object.fromEntries(lists)
}

it('nothing is read any more once everything has been read', async () => {
	for (const identity of [1, 2, 3, 4, 5]) await writer.query(writing(identity, identity % 2 ? 'esse' : 'amboss'))
	const pool = readingPages()
	expect((await found(pool, [3])).identities).toEqual([1, 3, 5])
	await hasReadAhead(pool)
	expect(
		await readings(async () => {
			expect(await heldBy(pool)).toEqual({ esse: [1, 3, 5], amboss: [2, 4], zange: [] })
			await writer.query(writing(6, 'esse zange'))
			await writer.query('delete from search_document where identity_id = 2')
			expect(await heldBy(pool)).toEqual({ esse: [1, 3, 5, 6], amboss: [4], zange: [6] })
		}),
	).toBe(0)
})

it('what was learnt while a portion was on its way counts more than the portion', async () => {
	await writer.query(writing(1, 'esse'))
	await writer.query(writing(2, 'amboss'))
	const pool = readingPages(async (reading) => {
		if (reading !== 1) return
		await writer.query(`update search_document set tsv = 'zange' where identity_id = 1`)
		await writer.query('delete from search_document where identity_id = 2')
		await found(pool, [3])
	})
	await found(pool, [3])
	await hasReadAhead(pool)
	expect(await readings(async () => expect(await heldBy(pool)).toEqual({ esse: [], amboss: [], zange: [1] }))).toBe(0)
})

it('holds what came on further pages and was learnt after it was asked how many there are', async () => {
	await writer.query(writing(1, 'esse'))
	const expecting = async (statement: pg.QueryConfig) => {
		const { rows } = await opened.query<object>(statement)
		for (let identity = 2; identity <= 20; identity++) await writer.query(writing(identity, 'zange'))
		await found(pool, [3])
		return { rows: [{ ...rows[0]!, atOnce: 1 }] }
	}
	const pool: pg.Pool = answering(opened, (statement) => (isExpecting(statement.text) ? expecting(statement) : null))
	await found(pool, [3])
	await hasReadAhead(pool)
	expect(await readings(async () => expect((await heldBy(pool)).zange).toHaveLength(19))).toBe(0)
})

it('where all has no room, what many hold is read', async () => {
	for (let identity = 1; identity <= 40; identity++) await writer.query(writing(identity, 'esse amboss'))
	await writer.query(`insert into search_word (word, documents) values ('amboss', 40)`)
	const pool = withoutRoom(openPool(opened.options.connectionString!, 'search', 1))
	await found(pool)
	await hasReadAhead(pool)
	expect(await readings(() => found(pool, [], ['amboss']))).toBe(0)
	expect(await readings(() => found(pool, [], ['zange']))).toBe(1)
	await pool.end()
})

it('is what the database says, whatever changes and is asked while it is read', async () => {
	const identity = fc.integer({ min: 1, max: 24 })
	const held = fc.uniqueArray(fc.constantFrom(...words), { minLength: 1 })
	const change = fc.oneof(
		fc
			.record({ identity, held, audience: fc.constantFrom(0, 3) })
			.map(({ identity, held, audience }) => `${writing(identity, held.join(' '), audience)} on conflict do nothing`),
		fc
			.record({ identity, held })
			.map(
				({ identity, held }) => `update search_document set tsv = '${held.join(' ')}' where identity_id = ${identity}`,
			),
		identity.map((identity) => `delete from search_document where identity_id = ${identity}`),
		fc.constant('ask' as const),
	)
	await fc.assert(
		fc.asyncProperty(fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 8 }), async (changes) => {
			await writer.query('truncate search_document')
			for (let identity = 1; identity <= 20; identity++) await writer.query(writing(identity, words[identity % 3]!))
			const pool = readingPages(async (reading) => {
				for (const change of changes[reading] ?? [])
					await (change === 'ask' ? found(pool, [3], ['zange']) : writer.query(change))
			})
			await found(pool, [3])
			await hasReadAhead(pool)
			expect(await readings(async () => expect(await heldBy(pool)).toEqual(await inDatabase()))).toBe(0)
		}),
		{ numRuns: 60 },
	)
})
