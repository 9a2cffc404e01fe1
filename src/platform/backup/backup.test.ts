import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { migrate } from '../migrate.ts'
import {
	contentOf,
	derived,
	emptyDatabase,
	filledDatabase,
	migrations,
	onDatabase,
	schemaOf,
	temporaryFolder,
	waitingBackup,
} from './databases.fixture.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

let filled: string
let folder: string
let file: string
let manifest: Awaited<ReturnType<typeof writeBackup>>['manifest']

beforeAll(async () => {
	filled = await filledDatabase()
	folder = await temporaryFolder()
	await mkdir(join(folder, 'files/imports'), { recursive: true })
	await writeFile(join(folder, 'files/imports/1.xlsx'), Buffer.from([0, 255, 10, 13]))
	await writeFile(join(folder, 'files/Über uns – ÄÖ.txt'), 'Text\n')
	await writeFile(join(folder, 'files/über uns – äö.txt'), '')
	await writeFile(join(folder, 'secret'), 'the secret of the instance\n', { mode: 0o600 })
	file = join(folder, 'backup.zip')
	manifest = (await writeBackup({ url: filled, dataFolder: folder, file, leaveOut: derived })).manifest
})

const restore = (url: string, dataFolder: string) => restoreBackup({ url, dataFolder, file, migrations })

describe('a backup', () => {
	test('holds every table with all its rows, except derived ones', async () => {
		const content = await contentOf(filled, derived)
		const empty = Object.entries(content).filter(([, rows]) => rows.length === 0)
		// What a transaction leaves to its end is done when it has ended.
		expect(
			empty
				.map(([name]) => name)
				.filter((name) => !/^public\.(party_overview_due|revision_due|search_due)$/.test(name!)),
		).toEqual([])
		const counts = Object.entries(content).map(([name, rows]) => [name, rows.length])
		expect(manifest.tables.map((table) => [`${table.schema}.${table.name}`, table.rows])).toEqual(counts)
	})

	test('can be read by its owner only, and leaves nothing else behind', async () => {
		expect((await stat(file)).mode & 0o777).toBe(0o600)
		expect((await readdir(folder)).toSorted()).toEqual(['backup.zip', 'files', 'secret'])
	})

	test('never takes the place of a file, and says where it cannot write', async () => {
		const write = (to: string) => writeBackup({ url: filled, dataFolder: folder, file: to, leaveOut: derived })
		await expect(write(file)).rejects.toMatchObject({ code: 'backup.file-exists' })
		await expect(write(join(folder, 'none/backup.zip'))).rejects.toMatchObject({
			code: 'backup.file-unwritable',
			facts: { reason: 'ENOENT' },
		})
	})

	test('of a database that is none of ours is refused', async () => {
		const to = join(folder, 'nothing.zip')
		const nothing = writeBackup({ url: await emptyDatabase(), dataFolder: folder, file: to, leaveOut: [] })
		await expect(nothing).rejects.toMatchObject({ code: 'backup.nothing' })
		expect(await stat(to).catch(() => null)).toBe(null)
	})

	test('shows one moment, whatever is written meanwhile', async () => {
		const busy = await filledDatabase()
		await onDatabase(busy, async (other) => {
			await other.query('begin; lock table tagging in access exclusive mode')
			const to = join(folder, 'beside.zip')
			const beside = writeBackup({ url: busy, dataFolder: folder, file: to, leaveOut: derived })
			await waitingBackup(busy)
			await other.query('delete from tagging; commit')
			const { tables } = (await beside).manifest
			expect(tables.find(({ name }) => name === 'tagging')?.rows).toBe(1)
		})
	})

	test('that loses its database is no backup, and says so', async () => {
		const to = join(folder, 'lost.zip')
		await onDatabase(filled, async (other) => {
			await other.query('begin; lock table tag in access exclusive mode')
			const lost = writeBackup({ url: filled, dataFolder: folder, file: to, leaveOut: derived })
			const caught = lost.catch((error: unknown) => error)
			await other.query('select pg_terminate_backend($1)', [await waitingBackup(filled)])
			expect(await caught).toMatchObject({ code: '57P01' })
		})
		expect((await readdir(folder)).filter((name) => name.startsWith('lost'))).toEqual([])
	})
})

describe('a restore', () => {
	test('into a new database brings back rows, sequences, rules, files and secret', async () => {
		const url = await emptyDatabase()
		const home = await temporaryFolder()
		expect((await restore(url, home)).upgraded).toEqual([])
		expect(await contentOf(url, derived)).toEqual(await contentOf(filled, derived))
		expect(await schemaOf(url)).toEqual(await schemaOf(filled))
		expect(await readFile(join(home, 'files/imports/1.xlsx'))).toEqual(Buffer.from([0, 255, 10, 13]))
		expect((await readdir(join(home, 'files'))).toSorted()).toEqual(
			['imports', 'Über uns – ÄÖ.txt', 'über uns – äö.txt'].toSorted(),
		)
		expect(await readFile(join(home, 'secret'), 'utf8')).toBe('the secret of the instance\n')
		expect((await stat(join(home, 'secret'))).mode & 0o777).toBe(0o600)
		expect((await readdir(home)).toSorted()).toEqual(['files', 'secret'])
		await onDatabase(url, async (client) => {
			const { rows } = await client.query(
				`insert into tag (network_id, name) values (2, 'Neu') returning id, (select nextval('journal_id_seq')) as entry`,
			)
			expect(rows).toEqual([{ id: '2', entry: '8' }])
			// The second lock holds as before, and so does the rule that a change needs a journal entry.
			await client.query('set role flechtwerk_app')
			await expect(client.query(`insert into tag (network_id, name) values (2, 'x')`)).rejects.toThrow(
				'row-level security',
			)
			await client.query(`set flechtwerk.network = '2'`)
			await expect(client.query(`insert into tag (network_id, name) values (2, 'x')`)).rejects.toThrow(
				'no journal entry',
			)
			await expect(client.query('insert into migration values (1, 2)')).rejects.toThrow('permission denied')
		})
	})

	test('into the fresh database of a started instance works too, also from an older schema', async () => {
		const fresh = await emptyDatabase()
		await migrate(fresh, migrations)
		await restore(fresh, await temporaryFolder())
		expect(await contentOf(fresh, derived)).toEqual(await contentOf(filled, derived))

		const later = [
			{ name: '9001-later', sql: 'alter table tag add column colour text; update tag set colour = name' },
			// The second one changes a table that the first one has left deferred work for.
			{
				name: '9002-later',
				sql: `insert into revision (journal_id, table_name, row_id) select id, 'x', 1 from journal`,
			},
			{ name: '9003-later', sql: 'alter table revision add column more text' },
		].map((migration) => ({ ...migration, checksum: 'x' }))
		const ahead = await emptyDatabase()
		await migrate(ahead, [...migrations, ...later])
		const home = await temporaryFolder()
		const { upgraded } = await restoreBackup({
			url: ahead,
			dataFolder: home,
			file,
			migrations: [...migrations, ...later],
		})
		expect(upgraded).toEqual(later.map(({ name }) => name))
		expect((await contentOf(ahead))['public.tag']?.[0]).toContain('"colour": "Gründungsmitglied"')
		expect((await contentOf(ahead))['public.party']).toEqual((await contentOf(filled))['public.party'])
	})

	test('into a database or a data folder with something in it is refused', async () => {
		const before = await contentOf(filled)
		await expect(restore(filled, await temporaryFolder())).rejects.toMatchObject({
			code: 'backup.not-empty',
			facts: { table: 'journal' },
		})
		expect(await contentOf(filled)).toEqual(before)

		const others = await emptyDatabase()
		await onDatabase(others, (client) => client.query('create table invoices (id int)'))
		await expect(restore(others, await temporaryFolder())).rejects.toMatchObject({ code: 'backup.not-empty' })

		await expect(restore(await emptyDatabase(), folder)).rejects.toMatchObject({ code: 'backup.files-not-empty' })
	})

	test('waits for nobody who holds on to the database', async () => {
		const url = await emptyDatabase()
		await migrate(url, migrations)
		await onDatabase(url, async (other) => {
			await other.query('begin; select from journal')
			const home = await temporaryFolder()
			const busy = restoreBackup({ url, dataFolder: home, file, migrations, patience: 100 })
			await expect(busy).rejects.toMatchObject({ code: 'backup.busy' })
			expect(await readdir(home)).toEqual([])
		})
	})

	test('that fails at the last step leaves database and data folder as they were', async () => {
		const url = await emptyDatabase()
		await migrate(url, migrations)
		const home = await temporaryFolder()
		await writeFile(join(home, 'secret'), 'another secret')
		const [schema, content] = [await schemaOf(url), await contentOf(url)]
		const failures = {
			'select 1 / 0': 'at-work failed',
			// Found out by the commit itself, when the files are already in their place.
			'create table a (id int primary key, b int references a deferrable initially deferred); insert into a values (1, 2)':
				'foreign key',
		}
		for (const [sql, message] of Object.entries(failures)) {
			const broken = { name: '9002-at-work', sql, checksum: 'x' }
			const failing = restoreBackup({ url, dataFolder: home, file, migrations: [...migrations, broken] })
			await expect(failing).rejects.toThrow(message)
			expect([await schemaOf(url), await contentOf(url), await readdir(home)]).toEqual([schema, content, ['secret']])
			expect(await readFile(join(home, 'secret'), 'utf8')).toBe('another secret')
		}
	})
})
