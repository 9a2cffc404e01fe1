import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { testDatabase } from '#platform/testing/test-database.ts'
import { writing } from './held/documents.fixture.ts'

let client: pg.Client

beforeAll(async () => {
	client = new pg.Client((await testDatabase()).url)
	await client.connect()
})
afterAll(() => client.end())
beforeEach(() => client.query('truncate search_document'))

const ranked = 'identity_id, audience, replaced_for, %, party_id, quality, tsv'

/** What is put in order, and what it is to be by the documents. */
async function bothWays(): Promise<[unknown[], unknown[]]> {
	const rows = async (document: string, table: string) =>
		(await client.query<object>(`select ${ranked.replace('%', document)} from ${table} order by 1, 2`)).rows
	return [await rows('document_id as id', 'search_ranking'), await rows('id', 'search_document')]
}

it('holds what is put in order, whatever becomes of the documents', async () => {
	await client.query(`${writing(1, 'esse')}; ${writing(1, 'esse zange', 7)}; ${writing(2, 'amboss')}`)
	const [made, documents] = await bothWays()
	expect(made).toHaveLength(3)
	expect(made).toEqual(documents)

	await client.query(
		`update search_document set quality = 0.9, tsv = tsv || 'zange', replaced_for = array[7] where identity_id = 1 and audience = 0`,
	)
	const [changed, as] = await bothWays()
	expect(changed).toEqual(as)
	expect(changed).not.toEqual(made)

	await client.query(`begin; delete from search_document where identity_id = 1; ${writing(1, 'zange')}; commit`)
	const [replaced, by] = await bothWays()
	expect(replaced).toHaveLength(2)
	expect(replaced).toEqual(by)

	await client.query('truncate search_document')
	expect(await bothWays()).toEqual([[], []])
})

it('keeps the words in the row, unless they are longer than a page', async () => {
	const words = (count: number) => Array.from({ length: count }, (_, index) => `wort${index * 7919}`).join(' ')
	for (let identity = 1; identity <= 10; identity++) await client.query(writing(identity, words(300)))
	const pages = async (table: string) =>
		(await client.query<{ pages: number }>(`select (pg_relation_size('${table}') / 8192)::int as pages`)).rows[0]!.pages
	expect([await pages('search_ranking'), await pages('search_document')]).toEqual([10, 1])
	await client.query(writing(11, words(4000)))
	expect(await pages('search_ranking')).toBeLessThanOrEqual(11)
	expect((await client.query('select from search_ranking where tsv @@ $1::tsquery', ['wort0'])).rowCount).toBe(11)
})
