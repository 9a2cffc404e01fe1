import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentOf, emptyDatabase, temporaryFolder } from '../../src/platform/backup/databases.fixture.ts'
import { migrations } from '../../src/platform/backup/rows.fixture.ts'
import { restoreBackup } from '../../src/platform/backup/restore-backup.ts'
import { derivedTables, makeSearch } from '../../src/command-line/search-documents.ts'

const archives = globSync('*.zip', { cwd: import.meta.dirname }).toSorted()

test('there is an archive of an earlier schema', () => expect(archives).not.toEqual([]))

describe.each(archives)('%s', (archive) => {
	test('comes to the newest schema with all its rows and files, and is found', async () => {
		const url = await emptyDatabase()
		const folder = await temporaryFolder()
		const file = join(import.meta.dirname, archive)
		const { manifest, upgraded } = await restoreBackup({ url, dataFolder: folder, file, migrations })

		const since = migrations.filter(({ name }) => name > basename(archive, '.zip')).map(({ name }) => name)
		expect(upgraded).toEqual(since)
		const content = await contentOf(url, derivedTables)
		for (const { schema, name, rows } of manifest.tables)
			expect(content[`${schema}.${name}`]?.length, `rows of ${schema}.${name}`).toBe(rows)
		for (const { path, bytes } of manifest.files)
			expect((await readFile(join(folder, 'files', path))).length).toBe(bytes)
		expect(await makeSearch(url, '2026-03-01')).toBe(1)
	})
})
