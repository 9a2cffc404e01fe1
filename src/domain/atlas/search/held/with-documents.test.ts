import fc from 'fast-check'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPool, type Database } from '#platform/database.server.ts'
import { prepared } from '#platform/prepared.ts'
import { testDatabase } from '#platform/testing/test-database.ts'
import { stateText, type State } from '../search-statement.ts'
import { answering, found as foundBy, identitiesIn, readings, withoutRoom, writing } from './documents.fixture.ts'
import { forgetChanges } from './forget-changes.ts'
import { withDocuments } from './with-documents.ts'

let owner: Database
let opened: pg.Pool
let pool: pg.Pool
let writer: pg.Client

beforeAll(async () => {
	const database = await testDatabase()
	owner = database.owner
	opened = openPool(database.url, 'search', 3)
	// What is read only when it is asked for shows each reading.
	pool = withoutRoom(opened)
	writer = new pg.Client(database.url)
	await writer.connect()
	for (const identity of [1, 2, 3, 4]) await writer.query(writing(identity, 'esse'))
})
afterAll(() => Promise.all([opened.end(), writer.end()]))

const found = (
	audiences: readonly number[] = [],
	others: readonly string[] = [],
	meanwhile?: () => Promise<unknown>,
	asking = pool,
) => foundBy(asking, audiences, others, meanwhile)

function gate(): { opened: Promise<void>; open: () => void } {
	const { promise: opened, resolve: open } = Promise.withResolvers<void>()
	return { opened, open }
}

describe('which documents hold a lexeme', () => {
	it('is read once, also beside others, and whatever else changes', async () => {
		expect((await found()).identities).toEqual([1, 2, 3, 4])
		await sql`insert into search_word (word) values ('werkbank')`.execute(owner)
		expect(await readings(() => found())).toBe(0)
		expect(await readings(() => found([], ['amboss']))).toBe(1)
		expect(await readings(() => found([], ['amboss']))).toBe(0)
		expect((await found()).identities).toEqual([1, 2, 3, 4])
	})

	it('is learnt of the few documents that have changed, without reading anything else anew', async () => {
		await found([], ['amboss', 'zange'])
		const changes = [
			[writing(5, 'esse amboss'), [1, 2, 3, 4, 5], [5]],
			['delete from search_document where identity_id = 1', [2, 3, 4, 5], [5]],
			[`update search_document set tsv = 'amboss' where identity_id = 2`, [3, 4, 5], [2, 5]],
			[`update search_document set tsv = 'esse' where identity_id = 2`, [2, 3, 4, 5], [5]],
			['delete from search_document where identity_id = 99', [2, 3, 4, 5], [5]],
		] as const
		for (const [statement, esse, amboss] of changes)
			expect(
				await readings(async () => {
					await writer.query(statement)
					const { identities, holding } = await found([], ['amboss', 'zange'])
					expect(identities).toEqual(esse)
					expect(identitiesIn(holding, 'amboss')).toEqual(amboss)
					expect(identitiesIn(holding, 'zange')).toEqual([])
				}),
			).toBe(0)
	})

	it('is asked again when documents change before the answer is given', async () => {
		const { identities, attempts } = await found([], [], () => writer.query(writing(6, 'esse')))
		expect(identities).toEqual([2, 3, 4, 5, 6])
		expect(attempts).toBe(2)
	})

	it('is told as of a moment after it was asked for, where documents change all the time', async () => {
		let attempts = 0
		const { identities } = await withDocuments(pool, [], async (holdingOf) => {
			const holding = await holdingOf(['esse'])
			await writer.query(writing(20 + attempts++, 'esse'))
			const { rows } = await prepared<State>(pool, stateText, [holding.snapshot])
			return { ...rows[0]!, identities: identitiesIn(holding, 'esse') }
		})
		expect(attempts).toBe(3)
		expect(identities).toEqual([2, 3, 4, 5, 6, 20, 21])
		await writer.query('delete from search_document where identity_id >= 20')
	})

	it('is asked again when somebody else has learnt of a change between two readings', async () => {
		let attempts = 0
		const { identities } = await withDocuments(pool, [], async (holdingOf) => {
			const first = await holdingOf(['esse'])
			if (attempts++ === 0) {
				await writer.query(writing(9, 'esse amboss'))
				await found()
			}
			const second = await holdingOf(['amboss'])
			const { rows } = await prepared<State>(pool, stateText, [second.snapshot])
			return { ...rows[0]!, identities: [identitiesIn(first, 'esse'), identitiesIn(second, 'amboss')] }
		})
		expect(attempts).toBe(2)
		expect(identities).toEqual([
			[2, 3, 4, 5, 6, 9],
			[5, 9],
		])
		await writer.query('delete from search_document where identity_id = 9')
	})

	it('is not kept when it was read before a change that has been learnt meanwhile', async () => {
		const [isRead, mayArrive, mayEnd] = [gate(), gate(), gate()]
		const late = async (statement: pg.QueryConfig) => {
			const answer = await opened.query(statement)
			isRead.open()
			await mayArrive.opened
			return answer
		}
		const slow = answering(pool, (statement) =>
			JSON.stringify(statement.values).includes('langsam') ? late(statement) : null,
		)
		await found([], [], undefined, slow)
		// Somebody who knows of the change confirms what is held after the late list has come.
		let confirming: Promise<unknown> = Promise.resolve()
		const asked = found([], ['langsam'], () => (mayEnd.open(), confirming), slow)
		await isRead.opened
		await writer.query(writing(9, 'esse langsam'))
		expect((await found([], [], undefined, slow)).identities).toEqual([2, 3, 4, 5, 6, 9])
		confirming = withDocuments(slow, [], async (holdingOf) => {
			const { snapshot } = await holdingOf(['esse'])
			const { rows } = await prepared<State>(slow, stateText, [snapshot])
			mayArrive.open()
			await mayEnd.opened
			return rows[0]!
		})
		expect(identitiesIn((await asked).holding, 'langsam')).toEqual([9])
		await writer.query('delete from search_document where identity_id = 9')
	})

	it('holds what another transaction writes once it has ended, whenever it began', async () => {
		await found()
		await writer.query('begin')
		await writer.query(writing(7, 'esse'))
		await writer.query(writing(8, 'esse'))
		expect(await found()).toMatchObject({ identities: [2, 3, 4, 5, 6], attempts: 1 })
		await writer.query('commit')
		expect(await found()).toMatchObject({ identities: [2, 3, 4, 5, 6, 7, 8], attempts: 2 })
	})

	it('stays when what was written is taken back', async () => {
		await writer.query('begin')
		await writer.query('truncate search_document')
		await writer.query('rollback')
		expect(await found()).toMatchObject({ identities: [2, 3, 4, 5, 6, 7, 8], attempts: 1 })
	})

	it('is read anew after more has changed than can be told one by one, and after everything has gone', async () => {
		await writer.query(`insert into search_document (identity_id, audience, quality, party_id, facts, card, digest, tsv)
			select id, 0, 0.5, id, search_facts(id, 0.5, 1, 1, 0, 'DE111', array[1]), '{}', id, 'hammer' from generate_series(1001, 3500) id`)
		expect(await readings(async () => {
			const { holding, identities } = await found([], ['hammer'])
			expect(identities).toEqual([2, 3, 4, 5, 6, 7, 8])
			expect(identitiesIn(holding, 'hammer')).toHaveLength(2_500)
		})).toBeGreaterThan(0) // prettier-ignore
		await writer.query('delete from search_document where identity_id > 1000')
		expect(identitiesIn((await found([], ['hammer'])).holding, 'hammer')).toEqual([])
		await writer.query('begin')
		await writer.query('truncate search_document')
		await writer.query(writing(2, 'esse'))
		await writer.query('commit')
		expect((await found()).identities).toEqual([2])
	})

	it('is told to each audience as it sees it, after a change as well', async () => {
		expect((await found([3])).identities).toEqual([2])
		await writer.query(writing(7, 'esse', 3))
		expect((await found([3])).identities).toEqual([2, 7])
		expect((await found()).identities).toEqual([2])
		expect((await found([4])).identities).toEqual([2])
		// A document of their own stands in for the public one.
		await writer.query('begin')
		await writer.query(writing(2, 'amboss', 3))
		await writer.query('update search_document set replaced_for = array[3] where identity_id = 2 and audience = 0')
		await writer.query('commit')
		const own = await found([3], ['amboss'])
		expect(own.identities).toEqual([7])
		expect(identitiesIn(own.holding, 'amboss')).toEqual([2])
		expect((await found([], ['amboss'])).identities).toEqual([2])
	})

	it('is the same for many that ask at once while somebody writes', async () => {
		const asked = Array.from({ length: 30 }, async (_, index) => {
			if (index % 3 === 0) await sql.raw(writing(100 + index, 'esse funke')).execute(owner)
			return found(index % 2 ? [3] : [], ['funke', `wort${index}`])
		})
		for (const { identities, holding } of await Promise.all(asked))
			expect(identitiesIn(holding, 'funke')).toEqual(identities.filter((identity) => identity >= 100))
		expect((await found()).identities).toEqual([2, ...Array.from({ length: 10 }, (_, index) => 100 + 3 * index)])
	})
})

it('is what the database says, whatever is written in whatever order', async () => {
	const word = fc.constantFrom('esse', 'amboss', 'zange')
	const audience = fc.constantFrom(0, 3, -1)
	const identity = fc.integer({ min: 1, max: 6 })
	const words = fc.uniqueArray(word, { minLength: 1 })
	type Change =
		| { kind: 'make'; identity: number; audience: number; words: string[] }
		| { kind: 'change'; identity: number; words: string[] }
		| { kind: 'replace'; identity: number; audience: number }
		| { kind: 'remove'; identity: number }
	const change = fc.oneof(
		fc.record({ kind: fc.constant('make' as const), identity, audience, words }),
		fc.record({ kind: fc.constant('change' as const), identity, words }),
		fc.record({ kind: fc.constant('replace' as const), identity, audience }),
		fc.record({ kind: fc.constant('remove' as const), identity }),
		fc.record({ kind: fc.constant('ask' as const), word, audiences: fc.constantFrom([], [3], [3, -1]) }),
	)
	const statementFor = (made: Change): string => {
		const { identity } = made
		if (made.kind === 'make') return `${writing(identity, made.words.join(' '), made.audience)} on conflict do nothing`
		if (made.kind === 'remove') return `delete from search_document where identity_id = ${identity}`
		if (made.kind === 'change')
			return `update search_document set tsv = '${made.words.join(' ')}' where identity_id = ${identity}`
		return `update search_document set replaced_for = array[${made.audience}] where identity_id = ${identity} and audience = 0`
	}
	await writer.query('delete from search_document')
	await fc.assert(
		fc.asyncProperty(fc.array(change, { minLength: 4, maxLength: 12 }), async (steps) => {
			for (const step of steps) {
				if (step.kind !== 'ask') {
					await writer.query(statementFor(step))
					continue
				}
				const { holding } = await found(step.audiences, [step.word])
				const { rows } = await writer.query<{ identity: number }>(
					`select identity_id as identity from search_document where tsv @@ $1::tsquery
					and (audience = 0 or audience = any($2::int[])) and not coalesce(replaced_for && $2::int[], false) order by 1`,
					[step.word, step.audiences],
				)
				expect(identitiesIn(holding, step.word)).toEqual(rows.map(({ identity }) => identity))
			}
		}),
		{ numRuns: 60 },
	)
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
