import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { requestFrom } from '#domain/access/access.fixture.ts'
import { accountByMail } from '#domain/access/accounts.ts'
import { signInWithLink } from '#domain/access/sign-in/sign-in.ts'
import { readConfiguration } from '#platform/configuration.ts'
import { testDatabase } from '#platform/testing/test-database.ts'
import { accountViewer } from '#viewer/build-viewer.ts'
import { run as account } from './account.ts'
import { run as network } from './network.ts'
import { WrongUsage } from './usage.ts'

const { db, url } = await testDatabase()
const dataFolder = mkdtempSync(join(tmpdir(), 'flechtwerk-command-line-'))
afterAll(() => rmSync(dataFolder, { recursive: true }))
const configuration = readConfiguration({
	DATABASE_URL: url,
	FLECHTWERK_DATA: dataFolder,
	PUBLIC_URL: 'https://atlas.example',
})

/** What a word says. */
async function said(work: typeof account, line: string): Promise<string> {
	const log = vi.spyOn(console, 'log').mockImplementation(() => {})
	try {
		await work(line.split(' '), configuration)
		return log.mock.calls.flat().join('\n')
	} finally {
		log.mockRestore()
	}
}

it('makes networks and shows them', async () => {
	expect(await said(network, 'list')).toContain('noch kein Netzwerk')
	await said(network, 'create uferbund --name Uferbund --kind alliance')
	expect(await said(network, 'create nordufer --name Nordufer --alliance uferbund')).toBe(
		'Nordufer ist angelegt: https://atlas.example/nordufer',
	)
	expect(await said(network, 'list')).toBe('uferbund  Uferbund (Verbund)\nnordufer  Nordufer')
	await expect(said(network, 'create nordufer --name Nordufer')).rejects.toMatchObject({ code: 'networks.slug-taken' })
	const entry = await db.selectFrom('journal').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
	expect(entry).toMatchObject({ action: 'networks.create', actor_kind: 'command-line' })
	expect(entry.actor_name).not.toBe('')
})

it('gives roles, makes the account if need be, and shows a link that signs in', async () => {
	const first = await said(account, 'grant Maren.Ott@ott-werke.example --network nordufer --role admin --name Maren')
	const token = /https:\/\/atlas\.example\/sign-in\/link\/([\w-]{43})/.exec(first)![1]!
	const second = await said(account, 'grant maren.ott@ott-werke.example --network uferbund --role operator')
	expect(second).not.toContain('https://')
	const maren = (await accountByMail(db, 'maren.ott@ott-werke.example'))!
	expect((await accountViewer(db, maren, '2100-01-01')).roles.map(({ role }) => role).toSorted()).toEqual([
		'admin',
		'operator',
	])

	const host = { db, dataFolder, configuration }
	expect((await signInWithLink(host, token, requestFrom('10.0.0.1'))).outcome).toBe('signed-in')
	expect(await said(account, 'link maren.ott@ott-werke.example')).toContain('https://atlas.example/sign-in/link/')
	await expect(said(account, 'link nobody@nowhere.example')).rejects.toMatchObject({ code: 'access.account-not-found' })
	await expect(said(account, 'grant a@b.example --network nowhere --role admin')).rejects.toMatchObject({
		code: 'networks.not-found',
	})
})

it.each([
	'',
	'grant',
	'grant maren --network nordufer --role admin',
	'grant a@b.example --role admin',
	'grant a@b.example --network nordufer --role king',
	'link',
])('explains itself when used wrongly: account %s', async (line) => {
	await expect(said(account, line)).rejects.toBeInstanceOf(WrongUsage)
})

it('ends roles and deletes accounts, but never the last who gives roles or runs the instance', async () => {
	await said(account, 'grant timo.lau@lau.example --network nordufer --role office --name Timo')
	expect(await said(account, 'end timo.lau@lau.example --network nordufer --role office')).toBe(
		'timo.lau@lau.example hat bei Nordufer die Rolle office nicht mehr.',
	)
	for (const line of [
		'end maren.ott@ott-werke.example --network nordufer --role admin',
		'end maren.ott@ott-werke.example --network nordufer --role operator',
		'delete maren.ott@ott-werke.example',
	])
		await expect(said(account, line), line).rejects.toMatchObject({ kind: 'conflict' })
	expect(await said(account, 'delete timo.lau@lau.example')).toContain('Das Konto timo.lau@lau.example ist gelöscht')
	expect(await accountByMail(db, 'timo.lau@lau.example')).toBeUndefined()
	await expect(said(account, 'delete timo.lau@lau.example')).rejects.toMatchObject({
		code: 'access.account-not-found',
	})
	await expect(said(account, 'delete')).rejects.toThrow(WrongUsage)
})
