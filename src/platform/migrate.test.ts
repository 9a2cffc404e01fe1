import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase, migrations, onDatabase, schemaOf, temporaryFolder } from './backup/databases.fixture.ts'
import { asOnlyMigrator, landedMigrations, migrate, readMigrations, type Migration } from './migrate.ts'

let url: string

beforeEach(async () => {
	url = await emptyDatabase()
})

const landed = () => onDatabase(url, landedMigrations)

describe('a new database', () => {
	test('gets all migrations in order, once', async () => {
		const names = migrations.map(({ name }) => name)
		expect(await landed()).toEqual([])
		expect(await migrate(url, migrations)).toEqual(names)
		expect(await migrate(url, migrations)).toEqual([])
		expect((await landed()).map(({ name }) => name)).toEqual(names)
	})

	test('can stop on the way, and gets the rest later', async () => {
		const [first, second] = migrations
		expect(await migrate(url, migrations, second!.name)).toEqual([first!.name, second!.name])
		expect(await migrate(url, migrations)).toHaveLength(migrations.length - 2)
	})

	test('is made once when several processes start at the same moment', async () => {
		const applied = await Promise.all([1, 2, 3].map(() => migrate(url, migrations)))
		expect(applied.map((names) => names.length).toSorted((a, b) => a - b)).toEqual([0, 0, migrations.length])
	})

	test('gets a migration that was added between others', async () => {
		await migrate(url, migrations)
		const between = { name: '0001-ground-2', sql: 'create table added (id int)', checksum: 'x' }
		expect(await migrate(url, [...migrations, between])).toEqual(['0001-ground-2'])
	})
})

describe('a landed migration', () => {
	test('that was edited is refused, and nothing is applied', async () => {
		await migrate(url, migrations)
		const before = await schemaOf(url)
		const edited = migrations.map((migration, index) => (index === 2 ? { ...migration, checksum: 'other' } : migration))
		const more: Migration = { name: '9000-more', sql: 'create table more (id int)', checksum: 'x' }
		await expect(migrate(url, [...edited, more])).rejects.toMatchObject({
			kind: 'conflict',
			code: 'migrations.changed',
			facts: { name: migrations[2]!.name },
		})
		expect(await schemaOf(url)).toEqual(before)
	})

	test('that the program does not know is refused', async () => {
		await migrate(url, migrations)
		await expect(migrate(url, migrations.slice(0, -1))).rejects.toMatchObject({
			code: 'migrations.newer',
			facts: { name: migrations.at(-1)!.name },
		})
	})

	test('that fails leaves nothing of itself, and those before it stay', async () => {
		const failing = { name: '9000-failing', sql: 'create table half (id int); select 1 / 0', checksum: 'x' }
		await expect(migrate(url, [...migrations, failing])).rejects.toThrow('9000-failing')
		expect((await landed()).map(({ name }) => name)).toEqual(migrations.map(({ name }) => name))
		await onDatabase(url, async (client) => {
			await expect(client.query('select from half')).rejects.toThrow('does not exist')
		})
	})
})

test('the application may neither edit the list of migrations nor what the journal says', async () => {
	await migrate(url, migrations)
	await onDatabase(url, async (client) => {
		await client.query('set role flechtwerk_app')
		for (const statement of [
			`insert into migration (name, checksum) values ('x', 'y')`,
			'delete from migration',
			`update journal set action = 'x'`,
			'delete from journal',
			'create table own (id int)',
			'drop table party',
		])
			await expect(client.query(statement), statement).rejects.toThrow(/permission denied|must be owner/)
	})
})

test('nobody else migrates meanwhile', async () => {
	const order: string[] = []
	await Promise.all(
		['a', 'b'].map((name) =>
			asOnlyMigrator(url, async (client) => {
				order.push(`${name} begins`)
				await client.query('select pg_sleep(0.1)')
				order.push(`${name} ends`)
			}),
		),
	)
	expect(order.map((entry) => entry.slice(2))).toEqual(['begins', 'ends', 'begins', 'ends'])
})

test('files are read by name; line ends do not change the checksum, and other files are passed over', async () => {
	const folder = await temporaryFolder()
	await mkdir(join(folder, '0009-folder'))
	for (const [name, text] of Object.entries({
		'0002-b.sql': 'select 1;\nselect 2;\n',
		'0001-a.sql': 'select 1;\r\nselect 2;\r\n',
		'README.md': '',
		'0003-draft.sql.bak': '',
		'3-short.sql': '',
	}))
		await writeFile(join(folder, name), text)
	const [a, b, ...more] = readMigrations(folder)
	expect([a?.name, b?.name, more]).toEqual(['0001-a', '0002-b', []])
	expect(a?.checksum).toBe(b?.checksum)
	expect(a?.checksum).toMatch(/^[0-9a-f]{64}$/)
})
