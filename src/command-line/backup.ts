/** `bin/flechtwerk backup`: database, uploads and secret into one archive, beside a running server or alone. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { dataFolderOf, openDatabase } from '#boot.ts'
import { writeBackup } from '#platform/backup/write-backup.ts'
import type { Configuration } from '#platform/configuration.ts'
import { Refusal } from '#platform/errors.ts'
import { m } from '#generated/paraglide/messages.js'
import { derivedTables } from './search-documents.ts'
import { onlyArgument } from './usage.ts'
import { inDigits } from './language.ts'

export async function run(args: string[], configuration: Configuration): Promise<void> {
	const file = resolve(onlyArgument(args))
	const dataFolder = dataFolderOf(configuration)
	// Starting the database would make one where there is none.
	if (!configuration.databaseUrl && !existsSync(join(dataFolder, 'postgres')))
		throw new Refusal('not-found', 'backup.nothing')
	// As it is: a backup before an update must not be the update.
	const database = await openDatabase(configuration, dataFolder, 'beside-a-server')
	try {
		const { manifest, size } = await writeBackup({ url: database.url, dataFolder, file, leaveOut: derivedTables })
		const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
		const facts = { file, size: megabytes(size), rows: inDigits(rows), files: manifest.files.length }
		console.log(m.backup_done(facts))
		if (!manifest.secret) console.log(m.backup_without_secret({ folder: dataFolder }))
	} finally {
		await database.stop()
	}
}

const megabytes = (size: number) => `${inDigits(size / 1e6, { maximumFractionDigits: 1 })} MB`
