import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
	contentOf,
	derived,
	emptyDatabase,
	filledDatabase,
	migrations,
	onDatabase,
	temporaryFolder,
} from './databases.fixture.ts'
import { installedServers, startServer } from './other-server.fixture.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

/** Moves a filled database from one server to another and compares; the server of the tests unless another one is named. */
async function move(from?: string, to?: string): Promise<void> {
	const source = await filledDatabase(from)
	const target = await emptyDatabase(to)
	const folder = await temporaryFolder()
	const file = join(folder, 'backup.zip')
	await writeBackup({ url: source, dataFolder: folder, file, leaveOut: derived })
	await restoreBackup({ url: target, dataFolder: folder, file, migrations })
	expect(await contentOf(target, derived)).toEqual(await contentOf(source, derived))
	await onDatabase(target, async (client) => {
		// Rules hold as on the server where it came from.
		await expect(client.query('delete from network where id = 2')).rejects.toThrow('foreign key')
		await client.query('set role flechtwerk_app')
		await expect(client.query(`insert into tag (network_id, name) values (2, 'x')`)).rejects.toThrow(
			'row-level security',
		)
	})
}

test('from one database to another of the same server', async () => {
	await move()
})

for (const { major, programs } of installedServers()) {
	describe(`with an installed PostgreSQL ${major}`, () => {
		let server: Awaited<ReturnType<typeof startServer>>
		beforeAll(async () => {
			server = await startServer(programs, await temporaryFolder())
		})
		afterAll(() => server.stop())

		test('from the server of the tests to it', () => move(undefined, server.url))
		test('from it to the server of the tests', () => move(server.url))
	})
}
