import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { asPartOf, command, commands, type CommandContext } from './command.ts'
import { visitor, type Context, type Viewer } from './context.ts'
import type { Refusal } from './errors.ts'
import { onJournal } from './reactions.ts'
import { testDatabase, type TestDatabase } from './testing/test-database.ts'

const office: Viewer = {
	...visitor,
	kind: 'account',
	account: { id: 'account-7', name: 'Jana Roth', mail: 'jana.roth@north.example' },
	roles: [{ role: 'office', networkId: 1 }],
}

// Other files list the commands of the program.
afterAll(() => {
	const registry = commands as Map<string, unknown>
	for (const name of commands.keys()) if (name.startsWith('command-test.')) registry.delete(name)
})

const addTag = command({
	name: 'command-test.add-tag',
	input: z.object({ name: z.string().trim().min(1).max(80), fail: z.enum(['run', 'reaction']).optional() }),
	allowed: (ctx) => ctx.viewer.roles.some(({ networkId }) => networkId === ctx.networkId),
	async run(ctx, { name, fail }) {
		const { id } = await ctx.db
			.insertInto('tag')
			.values({ network_id: ctx.networkId, name })
			.returning('id')
			.executeTakeFirstOrThrow()
		if (fail === 'run') throw new Error('failed in the command')
		return { facts: { changed: ['name'], fail: fail ?? null }, result: id }
	},
})

const seen: { journalId: number; networkId: number; inside: boolean }[] = []
onJournal('command-test.add-tag', async (ctx: CommandContext, { facts }) => {
	const entry = await ctx.db.selectFrom('journal').select('id').where('id', '=', ctx.journalId).executeTakeFirst()
	seen.push({ journalId: ctx.journalId, networkId: ctx.networkId, inside: entry !== undefined })
	if (facts?.fail === 'reaction') throw new Error('failed in a reaction')
})

let database: TestDatabase
let ctx: Context

beforeAll(async () => {
	database = await testDatabase()
	await sql`insert into network (id, slug, name) overriding system value values (1, 'north', 'North'), (2, 'south', 'South')`.execute(
		database.owner,
	)
	ctx = { viewer: office, db: database.db, locale: 'de', today: '2026-03-01' }
})

const count = async (table: 'tag' | 'journal' | 'revision') =>
	(
		await database.owner
			.selectFrom(table)
			.select((e) => e.fn.countAll<number>().as('n'))
			.executeTakeFirstOrThrow()
	).n

describe('a command', () => {
	test('writes its rows, one journal entry with its author, and the revisions', async () => {
		const id = await addTag(ctx, 1, { name: '  Gründerin ' })
		const tag = await database.owner.selectFrom('tag').selectAll().where('id', '=', id).executeTakeFirst()
		expect(tag).toMatchObject({ name: 'Gründerin', network_id: 1 })
		const entry = await database.owner.selectFrom('journal').selectAll().executeTakeFirstOrThrow()
		expect(entry).toMatchObject({
			network_id: 1,
			action: 'command-test.add-tag',
			actor_kind: 'account',
			actor_account: 'account-7',
			actor_name: 'Jana Roth',
			facts: { changed: ['name'], fail: null },
		})
		const revision = await database.owner.selectFrom('revision').selectAll().executeTakeFirstOrThrow()
		expect(revision).toMatchObject({
			journal_id: entry.id,
			table_name: 'tag',
			row_id: id,
			before: null,
			removed: false,
		})
		expect(seen).toEqual([{ journalId: entry.id, networkId: 1, inside: true }])
	})

	test('that waits for another one which waits for it is carried out again, and both happen', async () => {
		const ids = [await addTag(ctx, 1, { name: 'Beirat' }), await addTag(ctx, 1, { name: 'Förderer' })]
		let begun = 0
		const bothHaveOne = Promise.withResolvers<void>()
		const rename = command({
			name: 'command-test.rename',
			input: z.object({ ids: z.array(z.number()), ending: z.string() }),
			allowed: () => true,
			async run({ db }, { ids: [first, second], ending }) {
				const change = (id: number) => sql`update tag set name = name || ${ending}::text where id = ${id}`.execute(db)
				await change(first!)
				if (++begun === 2) bothHaveOne.resolve()
				await bothHaveOne.promise
				await change(second!)
				return { result: null }
			},
		})
		const before = await count('journal')
		await Promise.all([rename(ctx, 1, { ids, ending: ' A' }), rename(ctx, 1, { ids: ids.toReversed(), ending: ' B' })])
		const { rows } = await sql<{ name: string }>`select name from tag where id = any(${ids}) order by id`.execute(
			database.owner,
		)
		expect(rows.map(({ name }) => name.split(' ').toSorted())).toEqual([
			['A', 'B', 'Beirat'],
			['A', 'B', 'Förderer'],
		])
		// Once more, or oftener where the one that was ended is quicker than the one that waited for it.
		expect(begun).toBeGreaterThan(2)
		expect(await count('journal')).toBe(before + 2)
	})

	test('is registered by its name', () => expect(commands.get('command-test.add-tag')).toBe(addTag))

	test('refuses input by the names of the fields, before anything else', async () => {
		const refused = await addTag({ ...ctx, viewer: visitor }, 1, { name: ' ' }).catch((error: Refusal) => error)
		expect(refused).toMatchObject({ kind: 'invalid', code: 'common.invalid-input' })
		expect((refused as Refusal).facts.fields).toEqual([expect.stringMatching(/^name: /)])
	})

	test('does not exist for those who may not, also in another network', async () => {
		const before = await count('journal')
		for (const [viewer, network] of [
			[visitor, 1],
			[office, 2],
		] as const)
			await expect(addTag({ ...ctx, viewer }, network, { name: 'x' })).rejects.toMatchObject({
				kind: 'not-found',
				code: 'common.not-found',
			})
		expect(await count('journal')).toBe(before)
	})

	test.each(['run', 'reaction'] as const)('that fails in its %s leaves nothing', async (fail) => {
		const before = [await count('tag'), await count('journal'), await count('revision')]
		await expect(addTag(ctx, 1, { name: fail, fail })).rejects.toThrow('failed in')
		expect([await count('tag'), await count('journal'), await count('revision')]).toEqual(before)
	})

	test('leaves no network behind on the connection', async () => {
		await addTag(ctx, 1, { name: 'Letzte' })
		for (let connection = 0; connection < 8; connection++) {
			const { rows } = await sql<{ network: string | null }>`select acting_network()::text as network`.execute(
				database.db,
			)
			expect(rows[0]?.network).toBe(null)
		}
		await expect(database.db.insertInto('tag').values({ network_id: 1, name: 'x' }).execute()).rejects.toThrow(
			'row-level security',
		)
	})
})

const addTwo = command({
	name: 'command-test.add-two',
	input: z.object({ names: z.array(z.string()).length(2), fail: z.enum(['run']).optional() }),
	allowed: () => true,
	async run(inside, { names: [first, second], fail }) {
		const id = await asPartOf(inside, addTag, { name: first! })
		await inside.db
			.insertInto('tag')
			.values({ network_id: inside.networkId, name: `${first} selbst` })
			.execute()
		await asPartOf(inside, addTag, { name: second!, fail })
		return { subject: id, result: id }
	},
})

describe('a command as a part of another', () => {
	const stranger = { ...visitor, kind: 'visitor' as const }
	const entriesOf = async (name: string) => {
		const { rows } = await sql<{ action: string }>`
			select j.action from revision r join journal j on j.id = r.journal_id join tag t on t.id = r.row_id
			where r.table_name = 'tag' and t.name = ${name}`.execute(database.owner)
		return rows.map(({ action }) => action)
	}

	test('has an entry of its own, and the rows after it belong to the outer one again', async () => {
		await addTwo({ ...ctx, viewer: stranger }, 1, { names: ['Erste', 'Zweite'] })
		expect(await entriesOf('Erste')).toEqual(['command-test.add-tag'])
		expect(await entriesOf('Erste selbst')).toEqual(['command-test.add-two'])
		expect(await entriesOf('Zweite')).toEqual(['command-test.add-tag'])
	})

	test('is nothing without the whole', async () => {
		const before = [await count('tag'), await count('journal')]
		await expect(addTwo(ctx, 1, { names: ['Dritte', 'Vierte'], fail: 'run' })).rejects.toThrow('failed in the command')
		await expect(addTwo(ctx, 1, { names: ['Fünfte', ' '] })).rejects.toMatchObject({ code: 'common.invalid-input' })
		expect([await count('tag'), await count('journal')]).toEqual(before)
	})
})
