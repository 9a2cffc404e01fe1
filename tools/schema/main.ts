/** `npm run tables`: writes src/generated/tables.ts after a new migration. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, readMigrations } from '#platform/migrate.ts'
import { startEmbeddedPostgres } from '#platform/postgres/embedded-postgres.ts'
import { root } from '../sources/source.ts'
import { generateTables } from './generate-tables.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'flechtwerk-tables-'))
chmodSync(dataFolder, 0o711)
const server = await startEmbeddedPostgres({ dataFolder })
try {
	await migrate(server.url, readMigrations(join(root, 'migrations')))
	await generateTables(server.url, join(root, 'src/generated/tables.ts'))
} finally {
	await server.stop()
	rmSync(dataFolder, { recursive: true, force: true })
}
