/** Makes a backup of a small filled database at the present schema; see README.md. */
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fill, migrations } from '../../src/platform/backup/rows.fixture.ts'
import { writeBackup } from '../../src/platform/backup/write-backup.ts'
import { migrate } from '../../src/platform/migrate.ts'
import { startEmbeddedPostgres } from '../../src/platform/postgres/embedded-postgres.ts'
import { derivedTables } from '../../src/command-line/search-documents.ts'

const file = join(import.meta.dirname, `${migrations.at(-1)!.name}.zip`)
const dataFolder = await mkdtemp(join(tmpdir(), 'flechtwerk-upgrade-'))
await chmod(dataFolder, 0o711)
const database = await startEmbeddedPostgres({ dataFolder })
try {
	await migrate(database.url, migrations)
	await fill(database.url)
	await mkdir(join(dataFolder, 'files/imports'), { recursive: true })
	await writeFile(join(dataFolder, 'files/imports/1.xlsx'), 'no real table')
	await writeFile(join(dataFolder, 'secret'), `${'no-real-secret-'.repeat(3)}\n`, { mode: 0o600 })
	const { size } = await writeBackup({ url: database.url, dataFolder, file, leaveOut: derivedTables })
	console.log(`${file}: ${size} bytes`)
} finally {
	await database.stop()
	await rm(dataFolder, { recursive: true })
}
