/** The database tests once more, on a PostgreSQL server of the system: what works embedded must work there, too. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installedServers, startServer } from '#platform/backup/other-server.fixture.ts'
import { reaching } from '../sources/imports.ts'
import { isTest, readSources } from '../sources/source.ts'
import type { Outcome } from './step.ts'
import { runTests } from './vitest.ts'

/** The files of tests that open a test database, themselves or through a fixture. */
export function databaseTests(): string[] {
	return reaching(readSources(), 'src/platform/testing/test-database.ts')
		.filter((source) => isTest(source) && !source.path.startsWith('e2e/'))
		.map(({ path }) => path)
		.toSorted()
}

/** Runs them on the oldest installed version; counted as skipped where there is none. */
export async function testsOnServer(): Promise<Outcome> {
	const files = databaseTests()
	const [oldest] = installedServers().toSorted((a, b) => a.major - b.major)
	if (!oldest) {
		console.log(
			'    No PostgreSQL server is installed (Debian: apt-get install postgresql). The tests ran embedded only.',
		)
		return { passed: 0, failed: 0, skipped: files.length, report: '' }
	}
	const folder = mkdtempSync(join(tmpdir(), 'flechtwerk-server-'))
	chmodSync(folder, 0o711)
	const server = await startServer(oldest.programs, folder)
	try {
		return await runTests('server', ['--project', 'unit', ...files], { DATABASE_URL: server.url })
	} finally {
		await server.stop()
		rmSync(folder, { recursive: true, force: true })
	}
}
