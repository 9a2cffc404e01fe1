import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '../errors.ts'
import { migrate } from '../migrate.ts'
import { tampered, type Contents } from './archives.fixture.ts'
import { contentOf, emptyDatabase, filledDatabase, migrations, schemaOf, temporaryFolder } from './databases.fixture.ts'
import { openBackup } from './open-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

let folder: string
let file: string
let bytes: Buffer
let target: string
let untouched: unknown

beforeAll(async () => {
	folder = await temporaryFolder()
	await mkdir(join(folder, 'files'))
	await writeFile(join(folder, 'files/logo.svg'), '<svg/>')
	file = join(folder, 'backup.zip')
	await writeBackup({ url: await filledDatabase(), dataFolder: folder, file, leaveOut: [] })
	bytes = await readFile(file)
	target = await emptyDatabase()
	await migrate(target, migrations)
	untouched = [await schemaOf(target), await contentOf(target)]
})

/** How a restore refuses an archive; database and data folder have to be as before. */
async function refusalOf(archive: string): Promise<Pick<Refusal, 'kind' | 'code' | 'facts'>> {
	const home = await temporaryFolder()
	const caught = await restoreBackup({ url: target, dataFolder: home, file: archive, migrations }).catch(
		(error) => error,
	)
	expect([await schemaOf(target), await contentOf(target)]).toEqual(untouched)
	expect(await readdir(home)).toEqual([])
	return caught
}

async function fileWith(content: Buffer | string): Promise<string> {
	const path = join(await temporaryFolder(), 'given.zip')
	await writeFile(path, content)
	return path
}

async function changed(change: (contents: Contents) => void, options = {}): Promise<string> {
	return tampered(file, join(await temporaryFolder(), 'changed.zip'), change, options)
}

describe('no backup', () => {
	test('a file that is not there, a folder, an empty file, a text, another zip', async () => {
		expect(await refusalOf(join(folder, 'none.zip'))).toMatchObject({ code: 'backup.file-missing' })
		for (const other of [folder, await fileWith(''), await fileWith('Name;Ort\n')])
			expect(await refusalOf(other)).toMatchObject({ code: 'backup.foreign' })
		const document = await changed(({ manifest }) => Object.assign(manifest, { format: 'something else' }))
		expect(await refusalOf(document)).toMatchObject({ code: 'backup.foreign' })
	})
})

describe('damaged', () => {
	test('cut off anywhere', async () => {
		for (const part of [0.02, 0.5, 0.98])
			expect(await refusalOf(await fileWith(bytes.subarray(0, bytes.length * part)))).toMatchObject({
				code: 'backup.damaged',
			})
	})

	test('one wrong byte anywhere', { timeout: 60_000 }, async () => {
		for (let at = 40; at < bytes.length - 22; at += 997) {
			const copy = Buffer.from(bytes)
			copy[at]! ^= 0x10
			const opened = await openBackup(await fileWith(copy)).catch((error: Refusal) => error)
			// Bytes that no part stands for, such as times in the directory, may be wrong.
			if ('code' in opened) expect(opened.code).toMatch(/^backup\.(damaged|foreign)$/)
			else opened.close()
		}
	})

	test('a part whose checksum is not that of the manifest, one that is missing, one that is longer', async () => {
		const address = 'tables/public.address.copy'
		const other = await changed(
			({ parts }) => parts.set(address, Buffer.from('x'.repeat(parts.get(address)!.length))),
			{ keepSums: true },
		)
		expect(await refusalOf(other)).toMatchObject({ kind: 'invalid', code: 'backup.damaged', facts: { part: address } })
		const longer = await changed(({ parts }) => parts.set(address, Buffer.alloc(1_000_000)), { keepSums: true })
		expect(await refusalOf(longer)).toMatchObject({ code: 'backup.damaged', facts: { part: address } })
		const missing = await changed(({ parts }) => parts.delete(address))
		expect(await refusalOf(missing)).toMatchObject({ code: 'backup.damaged', facts: { part: address } })
	})

	test('a manifest that leads out of the folder of files', async () => {
		for (const path of ['../secret', '/etc/motd', 'a/../../b', 'a\\..\\b', '']) {
			const leading = await changed(({ manifest }) => (manifest.files[0]!.path = path))
			expect(await refusalOf(leading)).toMatchObject({ code: 'backup.damaged', facts: { part: 'manifest.json' } })
		}
	})
})

describe('of another program', () => {
	test('a later format, a later schema, a schema that has been edited', async () => {
		const format = await changed(({ manifest }) => Object.assign(manifest, { version: 2, tables: 'otherwise' }))
		expect(await refusalOf(format)).toMatchObject({ kind: 'conflict', code: 'backup.newer', facts: { version: 2 } })
		const schema = await changed(({ manifest }) => manifest.migrations.push({ name: '9999-later', checksum: 'x' }))
		expect(await refusalOf(schema)).toMatchObject({ code: 'backup.newer', facts: { name: '9999-later' } })
		const edited = await changed(({ manifest }) => (manifest.migrations[0]!.checksum = 'x'))
		expect(await refusalOf(edited)).toMatchObject({ code: 'migrations.changed' })
	})
})

describe('inconsistent', () => {
	test('tables, columns and sequences that the schema does not have', async () => {
		const name = 'tag; drop table network'
		const table = await changed(({ manifest }) => (manifest.tables.find((each) => each.name === 'tag')!.name = name))
		expect(await refusalOf(table)).toMatchObject({ code: 'backup.inconsistent', facts: { table: name } })
		const column = await changed(({ manifest }) => manifest.tables[0]!.columns.push('"'))
		expect(await refusalOf(column)).toMatchObject({ code: 'backup.inconsistent' })
		const sequence = await changed(({ manifest }) => (manifest.sequences[0]!.name = 'other'))
		expect(await refusalOf(sequence)).toMatchObject({ code: 'backup.inconsistent', facts: { sequence: 'other' } })
	})

	test('rows that break a rule of the schema, are no rows, or are not as many', async () => {
		const party = 'tables/public.party.copy'
		const orphan = await changed(({ parts }) => parts.set(party, Buffer.alloc(0)))
		expect(await refusalOf(orphan)).toMatchObject({ code: 'backup.inconsistent', facts: { table: 'party' } })
		const nonsense = await changed(({ parts }) => parts.set(party, Buffer.from('a\tb\n')))
		expect(await refusalOf(nonsense)).toMatchObject({ code: 'backup.inconsistent', facts: { table: 'party' } })
		const fewer = await changed(({ manifest }) => (manifest.tables.find((each) => each.name === 'note')!.rows = 7))
		expect(await refusalOf(fewer)).toMatchObject({ code: 'backup.inconsistent', facts: { table: 'note' } })
		const unowned = await changed(({ parts }) =>
			parts.set('tables/public.network_district.copy', Buffer.from('99\tDE136\n99\tDE137\n')),
		)
		expect(await refusalOf(unowned)).toMatchObject({
			code: 'backup.inconsistent',
			facts: { table: 'network_district' },
		})
	})
})
