/** A disk that is really full: a small one in memory, which only root can make, and only on Linux. */
import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { builtPages, flechtwerk, runningServer } from './program.fixture.ts'

beforeAll(() => builtPages(), 300_000)

/** A folder with so many megabytes; null where none can be made. */
function smallDisk(megabytes: number): string | null {
	const folder = mkdtempSync(join(tmpdir(), 'flechtwerk-disk-'))
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=711`, 'tmpfs', folder], { stdio: 'ignore' })
		return folder
	} catch {
		rmSync(folder, { recursive: true })
		return null
	}
}

function removeDisk(folder: string): void {
	execFileSync('umount', [folder])
	rmSync(folder, { recursive: true })
}

/** Takes all place that is left. */
function fill(path: string): void {
	const file = openSync(path, 'w')
	try {
		for (const size of [2 ** 20, 2 ** 12]) {
			const piece = Buffer.alloc(size)
			try {
				for (;;) if (writeSync(file, piece) < size) break
			} catch (error) {
				expect(error).toMatchObject({ code: 'ENOSPC' })
			}
		}
	} finally {
		closeSync(file)
	}
}

const disk = process.platform === 'linux' && process.getuid?.() === 0 ? smallDisk(260) : null

test.skipIf(!disk)(
	'a full disk is said on the page and on the console, nothing is lost, and it goes on when there is place (only root on Linux can try)',
	{ timeout: 120_000 },
	async () => {
		onTestFinished(() => removeDisk(disk!))
		const folder = join(disk!, 'data')
		const settings = { FLECHTWERK_DATA: folder }
		const server = await runningServer(settings)
		onTestFinished(async () => {
			server.kill('SIGTERM')
			await server.ended
		})
		const create = (slug: string) => flechtwerk(['network', 'create', slug, '--name', 'Netz am Fluss'], settings)
		/** A page that counts an attempt, so that it has to write. */
		const writing = async (language = '') => {
			const answer = await fetch(`${server.url}${language}/setup/wrong`)
			return { status: answer.status, text: await answer.text() }
		}

		fill(join(disk!, 'filler'))
		const [german, english] = [await writing(), await writing('/en')]
		expect([german.status, english.status]).toEqual([503, 503])
		expect(german.text).toContain('Auf dem Server ist kein Speicherplatz mehr.')
		expect(english.text).toContain('The server has no disk space left.')
		const refused = await create('am-fluss')
		expect(refused).toMatchObject({ code: 1, output: '' })
		expect(refused.errors).toMatch(/^Auf dem Server ist kein Speicherplatz mehr\. .*\n$/)
		// What only reads goes on.
		expect((await fetch(`${server.url}/healthz`)).status).toBe(200)

		rmSync(join(disk!, 'filler'))
		expect((await writing()).status).toBe(200)
		expect(await create('am-fluss')).toMatchObject({ code: 0, errors: '' })

		// Without place for its own log the database ends, and it is started again as soon as there is some.
		fill(join(disk!, 'filler'))
		await fillLog(folder)
		expect((await fetch(`${server.url}/atlas`)).status).toBe(503)
		rmSync(join(disk!, 'filler'))
		await expect.poll(async () => (await fetch(`${server.url}/atlas`)).status, { timeout: 60_000 }).toBe(200)
		expect((await flechtwerk(['network', 'list'], settings)).output).toContain('am-fluss')
		expect(await create('am-berg')).toMatchObject({ code: 0, errors: '' })
	},
)

/** Begins new files of the database's log until there is no place for one. */
async function fillLog(dataFolder: string): Promise<void> {
	const client = new pg.Client({ host: join(dataFolder, 'postgres/socket'), user: 'flechtwerk', database: 'postgres' })
	client.on('error', () => undefined)
	await client.connect()
	const full = async () => {
		for (;;) await client.query('select pg_switch_wal(), pg_create_restore_point(repeat($1, 50))', ['x'])
	}
	await expect(full()).rejects.toThrow()
	await client.end().catch(() => undefined)
}
