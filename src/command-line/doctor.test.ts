import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { administer, databaseOn } from '#platform/testing/database-server.ts'
import { readConfiguration } from '#platform/configuration.ts'
import {
	emptyDatabase,
	filledDatabase,
	migrations,
	onDatabase,
	temporaryFolder,
} from '../platform/backup/databases.fixture.ts'
import { mailServer } from '../platform/mail/smtp.fixture.ts'
import { bytesOf, localFiles } from '#platform/files.ts'
import { databaseFindings } from './doctor/database-checks.ts'
import { folderFindings } from './doctor/folder-checks.ts'
import { addressFinding, mailFinding } from './doctor/outside-checks.ts'
import { examine } from './doctor.ts'
import { flechtwerk } from './program.fixture.ts'

const wrongOnes = (findings: { mark: string; text: string }[]) =>
	findings.filter(({ mark }) => mark === 'wrong').map(({ text }) => text)

describe('a whole instance', () => {
	let settings: Record<string, string>
	let url: string

	beforeAll(async () => {
		url = await filledDatabase()
		const folder = await temporaryFolder()
		settings = { DATABASE_URL: url, FLECHTWERK_DATA: folder, PUBLIC_URL: 'https://atlas.example' }
	})

	test('whose search lacks an organisation is not well, until search is made anew', { timeout: 60_000 }, async () => {
		// The bytes that the rows of the fixture name.
		await localFiles(settings.FLECHTWERK_DATA!).put(bytesOf(Buffer.from('Satzung')), 100, async () => {})
		const before = await flechtwerk(['doctor'], settings)
		expect(before).toMatchObject({ code: 1, errors: '' })
		expect(before.output).toContain(
			'! Die Suche ist nicht auf dem Stand: 1 Organisationen fehlen, 0 sind zu viel.\n    Bauen Sie die Suche neu auf: bin/flechtwerk doctor --rebuild-search\n',
		)
		const after = await flechtwerk(['doctor', '--rebuild-search'], settings)
		expect(after).toMatchObject({ code: 0, errors: '' })
		expect(after.output).toContain('✓ Suche: 1 öffentliche Organisationen, vollständig.')
		expect(after.output).toMatch(/\nAlles in Ordnung\.\n$/)
	})

	test('whose search knows too much, or was made by another server, is not well', async () => {
		await examine(readConfiguration(settings), true)
		await onDatabase(url, async (client) => {
			await client.query('delete from listing')
			await client.query(`update instance_fact set value = '"14.2"' where name = 'search.server-version'`)
		})
		expect(wrongOnes(await examine(readConfiguration(settings)))).toEqual([
			'Die Suche ist nicht auf dem Stand: 0 Organisationen fehlen, 1 sind zu viel.',
			expect.stringMatching(/^Die Suche wurde mit PostgreSQL 14\.2 aufgebaut, jetzt läuft 1\d\./),
		])
		expect(wrongOnes(await examine(readConfiguration(settings), true))).toEqual([])
	})

	test('whose database cannot be reached says so, and the rest is examined all the same', async () => {
		const findings = await examine(
			readConfiguration({ ...settings, DATABASE_URL: 'postgresql://u:secret@127.0.0.1:1/x' }),
		)
		expect(wrongOnes(findings)).toEqual(['Die Datenbank ist nicht erreichbar.'])
		expect(JSON.stringify(findings)).not.toContain('secret')
		expect(findings.at(-1)?.text).toBe('Adresse: https://atlas.example')
	})

	test('that has never started is no problem, and is not made by looking at it', async () => {
		const nowhere = join(await temporaryFolder(), 'never')
		const findings = await examine(readConfiguration({ FLECHTWERK_DATA: nowhere }))
		expect(wrongOnes(findings)).toEqual([])
		expect(findings[0]).toMatchObject({ mark: 'hint', text: `Den Datenordner ${nowhere} gibt es noch nicht.` })
	})
})

describe('a database', () => {
	const examined = (url: string, known = migrations) => onDatabase(url, (client) => databaseFindings(client, known))

	test('that is behind is made up for by the next start; one that is ahead, or otherwise, is wrong', async () => {
		const url = await filledDatabase()
		const later = { name: '9000-later', sql: '', checksum: 'x' }
		expect((await examined(url, [...migrations, later])).map(({ mark }) => mark)).toContain('hint')
		expect(wrongOnes(await examined(url))).toEqual([])
		expect(wrongOnes(await examined(url, migrations.slice(1)))).toEqual([
			'Das Schema der Datenbank passt nicht zu diesem Flechtwerk.',
		])
		expect(wrongOnes(await examined(await emptyDatabase()))).toEqual([])
	})

	test('whose characters are those of plain C loses words', async () => {
		const name = `flechtwerk_test_plain_${process.pid}`
		const serverUrl = inject('serverUrl')
		await administer(
			serverUrl,
			`create database ${name} template template0 encoding 'UTF8' locale_provider libc locale 'C'`,
		)
		try {
			expect(wrongOnes(await examined(databaseOn(serverUrl, name)))).toEqual([
				expect.stringContaining('LC_CTYPE ist C'),
			])
		} finally {
			await administer(serverUrl, `drop database ${name}`)
		}
	})
})

describe('a data folder', () => {
	test.runIf(process.platform !== 'win32')('is closed to others, and so is the secret', async () => {
		const folder = await temporaryFolder()
		const secret = join(folder, 'secret')
		await writeFile(secret, 'x', { mode: 0o600 })
		expect(wrongOnes(await folderFindings(folder))).toEqual([])
		await chmod(folder, 0o755)
		await chmod(secret, 0o640)
		expect(await folderFindings(folder)).toMatchObject([
			{ mark: 'wrong', advice: `Schließen Sie ihn: chmod go-rw ${folder}` },
			{ mark: 'wrong', advice: `Schließen Sie es: chmod 600 ${secret}` },
			{ text: expect.stringMatching(/^Freier Platz: [\d.,]+ GB$/) },
		])
	})
})

describe('mails and the address', () => {
	const finding = (settings: Record<string, string>) => mailFinding(readConfiguration(settings))

	test('a mail server that answers, one that does not, one that is none, and none at all', async () => {
		const server = await mailServer({ login: { user: 'user', password: 'secret-word' } })
		const there = await finding({ FLECHTWERK_MAIL: server.url })
		await server.stop()
		const { host } = new URL(server.url)
		expect(there).toMatchObject({ mark: 'fine', text: `Mails: Der Mailserver ${host} antwortet.` })
		const gone = await finding({ FLECHTWERK_MAIL: server.url })
		expect(gone).toMatchObject({ mark: 'wrong', text: `Mails: Der Mailserver ${host} antwortet nicht (ESOCKET).` })
		expect(JSON.stringify([there, gone])).not.toContain('secret-word')
		expect(await finding({})).toMatchObject({ mark: 'hint' })
		expect(await finding({ FLECHTWERK_MODE: 'demonstration' })).toMatchObject({ mark: 'fine' })
	})

	test.each([
		['https://atlas.example', 'fine'],
		['http://atlas.example', 'wrong'],
		['http://localhost:4000', 'hint'],
	])('%s is %s', (url, mark) => expect(addressFinding(readConfiguration({ PUBLIC_URL: url }))).toMatchObject({ mark }))
})
