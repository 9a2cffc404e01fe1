/** `bin/flechtwerk restore`: an archive into an empty database; search is made anew. */
import { resolve } from 'node:path'
import { dataFolderOf, migrationsFolder, openDatabase } from '#boot.ts'
import { restoreBackup } from '#platform/backup/restore-backup.ts'
import type { Configuration } from '#platform/configuration.ts'
import { dayIn } from '#platform/context.ts'
import { readMigrations } from '#platform/migrate.ts'
import { m } from '#generated/paraglide/messages.js'
import { makeSearch } from './search-documents.ts'
import { onlyArgument } from './usage.ts'
import { inDigits } from './language.ts'

export async function run(args: string[], configuration: Configuration): Promise<void> {
	const file = resolve(onlyArgument(args))
	const dataFolder = dataFolderOf(configuration)
	const database = await openDatabase(configuration, dataFolder, 'beside-a-server')
	try {
		const migrations = readMigrations(migrationsFolder())
		const { manifest, upgraded } = await restoreBackup({ url: database.url, dataFolder, file, migrations })
		const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
		const facts = {
			day: dayIn(undefined, new Date(manifest.createdAt)),
			rows: inDigits(rows),
			files: manifest.files.length,
			steps: upgraded.length,
		}
		console.log(m.restore_done(facts))
		const documents = await makeSearch(database.url, dayIn())
		console.log(m.search_rebuilt({ documents: inDigits(documents) }))
		if (!manifest.secret) console.log(m.restore_without_secret())
		if (database.beside) console.log(m.restore_beside())
	} finally {
		await database.stop()
	}
}
