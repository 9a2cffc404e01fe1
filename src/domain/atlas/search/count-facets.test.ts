import { sql } from 'kysely'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPool, type Database } from '#platform/database.server.ts'
import { testDatabase } from '#platform/testing/test-database.ts'
import type { Counted } from './count-facets.ts'
import { noFilters, searchOrganisations, type Filters, type Found } from './search-organisations.ts'
import { recountWords } from './words.ts'

const documents = 20_000
let owner: Database
let pool: pg.Pool

/**
 * Documents as indexing makes them, but for their texts: three of four hold "werkbank", one of forty "amboss", one of five
 * hundred "esse"; districts, kinds, sizes, networks and quality by pattern. One of a hundred holds "zunft", all of equal quality.
 */
async function makeDocuments(): Promise<void> {
	await sql`insert into identity (id, kind, slug) select id, 'organisation', 'o-' || id from generate_series(1, ${documents}::int) id`.execute(
		owner,
	)
	await sql`
		insert into search_document (identity_id, audience, quality, party_id, facts, card, digest, tsv)
		select id, 0, quality, id, search_facts(id, quality, kind, size, (id % 2 = 0)::int + 16 * (id % 4 = 0)::int, district, array[network]), '{}', id, array_to_tsvector(array_remove(array[
			'a:0', 'd:' || district, 'k:' || kind, 's:' || size, 'n:' || network,
			case when id % 4 > 0 then 'werkbank' end, case when id % 40 = 1 then 'amboss' end, case when id % 500 = 2 then 'ess' end, case when id % 100 = 3 then 'zunft' end], null))
		from (
			select id, case when id % 100 = 3 then 0.5 else ((id * 7919) % 1001) / 1000.0 end::real as quality, 1 + (id % 7 = 0)::int as kind, 1 + id % 4 as size, 1 + id % 3 as network,
				'DE1' || chr(65 + id % 5) || chr(65 + id % 4) as district
			from generate_series(1, ${documents}::int) id
		) made`.execute(owner)
	await recountWords(owner)
	await sql`analyze search_document`.execute(owner)
}

const found = (q: string, filters: Partial<Filters> = {}, page = 1, today = '2026-03-12'): Promise<Found> =>
	searchOrganisations(pool, {
		q,
		filters: { ...noFilters, ...filters },
		audiences: [],
		today,
		page,
		pageSize: 20,
	})

/** What is really there, of documents for which the condition holds. */
async function really(condition: string): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select count(*)::int as count from (select identity_id as id, 'DE1' || chr(65 + identity_id % 5) || chr(65 + identity_id % 4) as district
			from search_document) made where ${sql.raw(condition)}`.execute(owner)
	return rows[0]!.count
}

const of = <Value>(counted: Counted<Value>[], value: Value): number =>
	counted.find((one) => one.value === value)?.count ?? 0

beforeAll(async () => {
	const database = await testDatabase()
	owner = database.owner
	pool = openPool(database.url, 'search', 2)
	await makeDocuments()
}, 60_000)
afterAll(() => pool.end())

describe('counting', () => {
	it('is exact, however many match', async () => {
		for (const [q, condition] of [
			['Amboss', 'id % 40 = 1'],
			['Werkbank', 'id % 4 > 0'],
			['', 'true'],
		] as const) {
			const answer = await found(q)
			expect(answer.total).toBe(await really(condition))
			expect(of(answer.districts, 'DE1BB')).toBe(await really(`${condition} and district = 'DE1BB'`))
			expect(of(answer.kinds, 'university')).toBe(await really(`${condition} and id % 7 = 0`))
			expect(of(answer.sizes, '10-49')).toBe(await really(`${condition} and id % 4 = 1`))
			expect(of(answer.networks, 2)).toBe(await really(`${condition} and id % 3 = 1`))
			expect(answer.networks.reduce((sum, { count }) => sum + count, 0)).toBe(answer.total)
			expect(answer.fields).toEqual(answer.total === 0 ? [] : [{ value: 0, count: await really(`${condition} and id % 2 = 0`) }, { value: 4, count: await really(`${condition} and id % 4 = 0`) }].filter(({ count }) => count > 0)) // prettier-ignore
		}
	})

	it('is exact where nobody has what is chosen', async () => {
		const answer = await found('', { kinds: ['other'] })
		expect(answer).toMatchObject({ total: 0, hits: [], sizes: [] })
		expect(of(answer.kinds, 'university')).toBe(await really('id % 7 = 0'))
	})

	it('counts the own facet as if nothing were chosen in it, the others with the choice', async () => {
		const answer = await found('Amboss', { districts: ['DE1BB'], kinds: ['university'] })
		expect(answer.total).toBe(await really(`id % 40 = 1 and id % 7 = 0 and district = 'DE1BB'`))
		expect(of(answer.districts, 'DE1BB')).toBe(answer.total)
		expect(answer.districts.reduce((sum, { count }) => sum + count, 0)).toBe(await really('id % 40 = 1 and id % 7 = 0'))
		expect(of(answer.kinds, 'company')).toBe(await really(`id % 40 = 1 and id % 7 > 0 and district = 'DE1BB'`))
	})

	it('does so for all facets at once, of a question that is common and of none', async () => {
		const chosen: Partial<Filters> = {
			districts: ['DE1BB', 'DE1CA'],
			kinds: ['company'],
			sizes: ['10-49'],
			networks: [2],
		}
		const districts = `district in ('DE1BB', 'DE1CA')`
		for (const [q, word] of [
			['Werkbank', 'id % 4 > 0'],
			['Esse', 'id % 500 = 2'],
			['', 'true'],
		] as const) {
			const answer = await found(q, chosen)
			const rest = (condition: string) => really(`${word} and ${condition}`)
			expect(answer.total).toBe(await rest(`${districts} and id % 7 > 0 and id % 4 = 1 and id % 3 = 1`))
			expect(of(answer.districts, 'DE1DD')).toBe(
				await rest(`district = 'DE1DD' and id % 7 > 0 and id % 4 = 1 and id % 3 = 1`),
			)
			expect(of(answer.kinds, 'university')).toBe(
				await rest(`${districts} and id % 7 = 0 and id % 4 = 1 and id % 3 = 1`),
			)
			expect(of(answer.sizes, '50-249')).toBe(await rest(`${districts} and id % 7 > 0 and id % 4 = 2 and id % 3 = 1`))
			expect(of(answer.networks, 3)).toBe(await rest(`${districts} and id % 7 > 0 and id % 4 = 1 and id % 3 = 2`))
		}
	})
})

describe('pages', () => {
	it('hold every hit once, in the same order each time', async () => {
		const pages = await Promise.all([1, 2, 3].map((page) => found('Esse', {}, page)))
		const hits = pages.flatMap((page) => page.hits.map((hit) => hit.identity))
		expect(new Set(hits).size).toBe(documents / 500)
		expect(pages[0]!.total).toBe(documents / 500)
		expect((await found('Esse', {}, 2)).hits).toEqual(pages[1]!.hits)
		const many = await Promise.all(Array.from({ length: 25 }, (_, index) => found('Amboss', {}, index + 1)))
		expect(new Set(many.flatMap((page) => page.hits.map((hit) => hit.identity))).size).toBe(documents / 40)
	})

	it('of a common question hold the best, also far behind', async () => {
		const quality = (identity: number) => ((identity * 7919) % 1001) / 1000
		const first = await found('Werkbank')
		for (const { identity } of first.hits) expect(quality(identity)).toBeGreaterThan(0.95)
		const far = await found('Werkbank', {}, 400)
		expect(far.hits).toHaveLength(20)
		const all = await Promise.all([2, 30, 31, 150].map((page) => found('Werkbank', {}, page)))
		const identities = [first, ...all, far].flatMap((page) => page.hits.map((hit) => hit.identity))
		expect(new Set(identities).size).toBe(120)
	})
})

it('a page is whole where documents change at every moment', async () => {
	const restless = new Proxy(pool, {
		get: (target, name) =>
			name === 'query'
				? async (statement: pg.QueryConfig) => {
						if (statement.text.includes('ts_rank'))
							await sql`update search_document set padding = default where identity_id = 1`.execute(owner)
						return target.query(statement)
					}
				: (Reflect.get(target, name) as unknown),
	})
	for (const page of [1, 3, 4]) {
		const asked = { q: 'Amboss', filters: noFilters, audiences: [], today: '2026-03-12', page, pageSize: 25 }
		expect((await searchOrganisations(restless, asked)).hits).toHaveLength(25)
	}
})

describe('those who are equally good', () => {
	const equals = documents / 100
	const pageOn = async (today: string, page: number) =>
		(await found('Zunft', {}, page, today)).hits.map((hit) => hit.identity)
	const allOn = async (today: string) =>
		(await Promise.all(Array.from({ length: equals / 20 }, (_, index) => pageOn(today, index + 1)))).flat()

	it('stand in another order each day, none twice and none missing on the pages of one', async () => {
		const [one, other] = [await allOn('2026-03-12'), await allOn('2026-03-13')]
		for (const all of [one, other]) {
			expect(all).toHaveLength(equals)
			expect(new Set(all).size).toBe(equals)
		}
		expect(await allOn('2026-03-12')).toEqual(one)
		expect(other).not.toEqual(one)
		// Later pages are none the longer there, either.
		expect(other.slice(-20).toSorted()).not.toEqual(one.slice(-20).toSorted())
	})

	it('come first in their turn, also where more match than are ranked by their words', async () => {
		const days = Array.from({ length: 28 }, (_, index) => `2026-02-${String(index + 1).padStart(2, '0')}`)
		const first = (await Promise.all(days.map((day) => pageOn(day, 1)))).flat()
		// Of 200, each has a tenth of a chance each day: 0.9 to the 28th stay away the whole month.
		expect(new Set(first).size).toBeGreaterThan(equals * 0.85)
		const older = first.filter((identity) => identity <= documents / 2).length
		expect(Math.abs(older / first.length - 0.5)).toBeLessThan(0.1)
	})
})

it('the counts of everything follow what changes', async () => {
	const universities = async () => {
		const { total, kinds } = await found('')
		const chosen = await found('', { kinds: ['company'] })
		expect(of(chosen.kinds, 'university')).toBe(of(kinds, 'university'))
		return { total, universities: of(kinds, 'university') }
	}
	const before = await universities()
	await sql`delete from search_document where identity_id in (14, 15)`.execute(owner)
	expect(await universities()).toEqual({ total: before.total - 2, universities: before.universities - 1 })
})
