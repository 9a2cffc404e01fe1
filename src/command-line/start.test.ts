import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../platform/backup/databases.fixture.ts'
import { builtPages, flechtwerk, listener, postmasterOf, runningServer } from './program.fixture.ts'

beforeAll(() => builtPages(), 300_000)

const health = async (url: string): Promise<number> => (await fetch(`${url}/healthz`)).status

/** What a page says as soon as it cannot be made. Without a network it may still lead to the setup before, which is another page. */
async function outage(url: string): Promise<string> {
	for (const until = Date.now() + 10_000; Date.now() < until;) {
		const answer = await fetch(url, { redirect: 'manual' })
		const page = await answer.text()
		if (answer.status === 503) return page
	}
	return ''
}

describe('the server', { timeout: 60_000 }, () => {
	test('answers, lets the command line work beside it, refuses a second start, and ends with its database', async () => {
		const folder = await temporaryFolder()
		const settings = { FLECHTWERK_DATA: folder }
		const server = await runningServer(settings)
		expect(await health(server.url)).toBe(200)

		const archive = join(folder, 'backup.zip')
		const [second, saved] = await Promise.all([
			flechtwerk(['start'], settings),
			flechtwerk(['backup', archive], settings),
		])
		expect(second).toMatchObject({ code: 1, output: '' })
		expect(second.errors).toBe(
			`Auf dem Datenordner ${folder} läuft schon ein Flechtwerk (Prozess ${server.pid}). Beenden Sie es zuerst, oder nennen Sie mit FLECHTWERK_DATA einen anderen Ordner.\n`,
		)

		expect(saved).toMatchObject({ code: 0, errors: '' })
		const restored = await flechtwerk(['restore', archive], { FLECHTWERK_DATA: await temporaryFolder() })
		expect(restored).toMatchObject({ code: 0, errors: '' })
		expect(restored.output).toContain('Die Suche ist neu aufgebaut')

		expect(await health(server.url)).toBe(200)
		server.kill('SIGTERM')
		expect(await server.ended).toBe(0)
		expect(await postmasterOf(folder)).toBe(null)
		expect(await readdir(folder)).not.toContain('flechtwerk.lock')
	})

	test('ends with its database when the program that wraps it is told to', async () => {
		const folder = await temporaryFolder()
		const server = await runningServer({ FLECHTWERK_DATA: folder }, 'bin/flechtwerk')
		expect(await health(server.url)).toBe(200)
		server.kill('SIGINT')
		expect(await server.ended).toBe(0)
		expect(await postmasterOf(folder)).toBe(null)
	})

	test('starts again after it was killed, and lives on when its database was', async () => {
		const folder = await temporaryFolder()
		const settings = { FLECHTWERK_DATA: folder }
		const first = await runningServer(settings)
		first.kill('SIGKILL')
		await first.ended

		const second = await runningServer(settings)
		expect(await health(second.url)).toBe(200)
		const postmaster = (await postmasterOf(folder))!
		const usual = (await fetch(second.url)).status
		process.kill(postmaster, 'SIGKILL')
		// Meanwhile pages say so in both languages, without a trace of the program; then they come back by themselves.
		const [german, english] = await Promise.all([outage(`${second.url}/atlas`), outage(`${second.url}/en/atlas`)])
		expect(german).toContain('Die Datenbank antwortet gerade nicht. Nichts ist verloren.')
		expect(english).toContain('The database does not answer right now. Nothing is lost.')
		for (const page of [german, english]) expect(page).not.toMatch(/ECONN|Error:|\.ts:\d|node_modules/)
		while ([postmaster, null].includes(await postmasterOf(folder)) || (await health(second.url)) !== 200)
			await pause(50)
		expect((await fetch(second.url)).status).toBe(usual)

		// Both at once, as when the machine runs out of memory.
		process.kill((await postmasterOf(folder))!, 'SIGKILL')
		second.kill('SIGKILL')
		await second.ended
		const third = await runningServer(settings)
		expect(await health(third.url)).toBe(200)
		third.kill('SIGTERM')
		expect(await third.ended).toBe(0)
		expect(await postmasterOf(folder)).toBe(null)
	})
})

describe('a start that cannot be says what to do', { timeout: 60_000 }, () => {
	test('settings that are wrong, all at once', async () => {
		const { code, errors } = await flechtwerk(['start'], {
			PORT: '99999',
			PUBLIC_URL: 'atlas.example',
			FLECHTWERK_MAIL: 'mail.example',
			FLECHTWERK_MODE: 'test',
		})
		expect(code).toBe(1)
		expect(errors).toContain('Diese Einstellungen stimmen nicht. Erwartet wird:\n  PORT: eine Portnummer')
		for (const name of ['PUBLIC_URL: ', 'FLECHTWERK_MAIL: ', 'FLECHTWERK_MODE: '])
			expect(errors).toContain(`\n  ${name}`)
	})

	test.each([
		['postgresql://user@[/db', 'ist keine Adresse'],
		['postgresql://user:secret-word@127.0.0.1:1/db', 'Der Datenbank-Server 127.0.0.1:1 antwortet nicht (ECONNREFUSED)'],
	])('a database server that is not there: %s', async (url, sentence) => {
		const { code, errors } = await flechtwerk(['start'], {
			DATABASE_URL: url,
			FLECHTWERK_DATA: await temporaryFolder(),
		})
		expect(code).toBe(1)
		expect(errors).toContain(sentence)
		expect(errors).not.toContain('secret-word')
	})

	test('a port that is taken; the database ends too', async () => {
		const { port, close } = await listener()
		const folder = await temporaryFolder()
		const { code, errors } = await flechtwerk(['start'], { PORT: String(port), FLECHTWERK_DATA: folder })
		await close()
		expect({ code, errors }).toEqual({
			code: 1,
			errors: `Port ${port} ist belegt. Beenden Sie das andere Programm, oder wählen Sie mit PORT einen anderen.\n`,
		})
		expect(await postmasterOf(folder)).toBe(null)
	})

	test('a data folder that cannot be made', async () => {
		const { code, errors } = await flechtwerk(['start'], { FLECHTWERK_DATA: '/proc/flechtwerk' })
		expect(code).toBe(1)
		expect(errors).toContain('Der Datenordner /proc/flechtwerk lässt sich nicht anlegen')
	})
})

test(
	'words that do not exist, and words used otherwise than they are meant, say how it goes',
	{ timeout: 60_000 },
	async () => {
		expect(await flechtwerk(['statr'], {})).toMatchObject({
			code: 2,
			errors: expect.stringContaining('„statr“ gibt es nicht'),
		})
		const wrong = [
			['backup'],
			['backup', 'a', 'b'],
			['restore', '--force'],
			['taxonomy', 'read'],
			['doctor', '--repair'],
			['export'],
		]
		const answers = await Promise.all(wrong.map((args) => flechtwerk(args, {})))
		for (const [index, { code, errors }] of answers.entries()) {
			expect(code).toBe(2)
			expect(errors).toMatch(new RegExp(`^So geht es:\n\n  bin/flechtwerk ${wrong[index]![0]}`))
		}
	},
)
