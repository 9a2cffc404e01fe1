/** An import whose process is killed, at its worst moments. */
import { spawn, type ChildProcess } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, expect, it, onTestFinished, vi } from 'vitest'
import { testDatabase } from '#platform/testing/test-database.ts'
import { temporaryFolder } from '../platform/backup/databases.fixture.ts'
import { builtPages, runningServer } from './program.fixture.ts'

vi.setConfig({ testTimeout: 120_000 })
beforeAll(() => builtPages(), 300_000)

const { owner, url } = await testDatabase()
await sql`insert into network (slug, name) values ('albtrauf', 'Albtrauf Digital')`.execute(owner)
const folder = await temporaryFolder()
const list = join(folder, 'list.csv')
const rows = 4_000
const firm = (name: string, number: number) =>
	`${name};72764;Reutlingen;Gartenstraße ${number};info${number}@firma.example`
const firms = Array.from({ length: rows - 1 }, (_, index) => firm(`Werkstatt ${index} GmbH`, index))
// The last one is the first one again, spelt otherwise.
writeFileSync(list, ['Firma;PLZ;Ort;Straße;E-Mail', ...firms, firm('Werkstat 0 G.m.b.H.', 0)].join('\n'))

function importing(): ChildProcess {
	const main = join(import.meta.dirname, 'main.ts')
	const args = ['--disable-warning=ExperimentalWarning', main, 'import', list, '--network', 'albtrauf']
	const env = { PATH: '/usr/bin:/bin', DATABASE_URL: url, FLECHTWERK_DATA: folder }
	return spawn(process.execPath, args, { env, stdio: 'ignore' })
}

async function killed(child: ChildProcess): Promise<void> {
	const ended = new Promise((resolve) => child.once('exit', resolve))
	child.kill('SIGKILL')
	await ended
}

/** Asks again and again, as fast as it can. */
async function until(holds: () => Promise<boolean>): Promise<void> {
	while (!(await holds()));
}

const count = async (table: 'party' | 'import' | 'journal'): Promise<number> =>
	Number((await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(owner)).rows[0]!.n)

const isWriting = async (): Promise<boolean> =>
	(
		await sql<{ writing: boolean }>`
			select exists (select from pg_locks join pg_database d on d.oid = database and d.datname = current_database()
				where relation = 'party'::regclass and mode = 'RowExclusiveLock') as writing`.execute(owner)
	).rows[0]!.writing

const duplicates = async (): Promise<number | null | undefined> =>
	(
		await sql<{ duplicates: number | null }>`
			select (outcome ->> 'duplicates')::int as duplicates from import where state = 'done'`.execute(owner)
	).rows[0]?.duplicates

it('leaves nothing behind when it is killed while it writes', async () => {
	const child = importing()
	await until(isWriting)
	await killed(child)
	await until(async () => !(await isWriting()))
	expect([await count('party'), await count('import'), await count('journal')]).toEqual([0, 0, 0])
})

it('keeps its rows when it is killed before duplicates are looked for; the next start looks for them', async () => {
	const child = importing()
	await until(async () => (await duplicates()) !== undefined)
	await killed(child)
	expect(await duplicates(), 'killed too late').toBe(null)
	expect(await count('party')).toBe(rows)

	const server = await runningServer({ DATABASE_URL: url, FLECHTWERK_DATA: folder })
	onTestFinished(async () => {
		server.kill('SIGTERM')
		await server.ended
	})
	await expect.poll(duplicates, { timeout: 60_000 }).toBe(1)
	expect(await count('party')).toBe(rows)
})
