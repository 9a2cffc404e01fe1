import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { betterAuth } from 'better-auth'
import { describe, expect, it } from 'vitest'
import { requestMail } from '#platform/mail/requests.ts'
import { accessInstance, freshInstance } from './access.fixture.ts'
import { accountByMail, ensureAccount } from './accounts.ts'
import { authOptions } from './auth.ts'
import { forgetExpired } from './forget-expired.ts'
import { lookAtToken, makeToken } from './sign-in/links.ts'
import { addressToConfirm, confirmMail } from './sign-in/mail-confirmation.ts'
import { opensSetup, setUpInstance, setupToken } from './set-up.ts'
import { secretOf } from './secret.ts'

const instance = await accessInstance()
const { host, db } = instance

describe('an account', () => {
	it('is one per address', async () => {
		const given = { mail: 'maren.ott@ott-werke.example', name: 'Maren Ott', locale: 'de', mailVerified: true } as const
		const first = await ensureAccount(host, given)
		const second = await ensureAccount(host, { ...given, name: 'Somebody Else', password: 'neun Wolken ziehen' })
		expect([first.created, second.created]).toEqual([true, false])
		expect(second.account).toEqual(first.account)
	})

	it('lies in tables that are those of the library', async () => {
		const options = authOptions(host, await secretOf(host.dataFolder))
		const checked = betterAuth({ ...options, advanced: { ...options.advanced, database: { validateSchema: true } } })
		await expect(
			checked.api.getSession({ headers: new Headers({ cookie: 'flechtwerk.session_token=x.y' }) }),
		).resolves.toBeNull()
	})
})

describe('a mail address', () => {
	const ask = (accountId: string, mail: string) =>
		requestMail(db, { kind: 'verify-mail', mail, locale: 'de', facts: { accountId } })

	it('is confirmed by a link that works once', async () => {
		const account = await instance.account('tom.rau@rau.example', 'Tom Rau')
		await db.updateTable('auth.user').set({ email_verified: false }).where('id', '=', account.id).execute()
		await ask(account.id, account.mail)
		const { token, path } = (await instance.newestMail(account.mail))!
		expect(path).toMatch(/^\/sign-in\/verify\//)
		expect(await addressToConfirm(db, token)).toBe(account.mail)
		expect((await accountByMail(db, account.mail))!.mailVerified).toBe(false)
		expect(await confirmMail(db, token)).toMatchObject({ id: account.id, mailVerified: true })
		expect(await confirmMail(db, token)).toBeNull()
	})

	it('is replaced only once the new one is confirmed, and the old one is told', async () => {
		const account = await instance.account('ida.beck@beck.example', 'Ida Beck')
		await ask(account.id, 'ida@neu.example')
		expect(await accountByMail(db, 'ida@neu.example')).toBeUndefined()
		await confirmMail(db, (await instance.newestMail('ida@neu.example'))!.token)
		expect((await accountByMail(db, 'ida@neu.example'))!.id).toBe(account.id)
		expect((await instance.newestMail('ida.beck@beck.example'))!.subject).toBe('Ihre Mailadresse wurde geändert')
	})

	it('of another account cannot be taken, and only its owner hears of the attempt', async () => {
		const account = await instance.account('uwe.lang@lang.example', 'Uwe Lang')
		await ask(account.id, 'tom.rau@rau.example')
		const mail = (await instance.newestMail('tom.rau@rau.example'))!
		expect(mail.subject).toBe('Ihre Adresse wurde noch einmal angegeben')
		expect(mail.path).toBe('')
	})

	it('is not taken from an account that got it first', async () => {
		const [one, two] = [
			await instance.account('one@one.example', 'One'),
			await instance.account('two@two.example', 'Two'),
		]
		await ask(one.id, 'wanted@wanted.example')
		const first = (await instance.newestMail('wanted@wanted.example'))!.token
		await ask(two.id, 'wanted@wanted.example')
		const second = (await instance.newestMail('wanted@wanted.example'))!.token
		expect(await confirmMail(db, first)).not.toBeNull()
		expect(await confirmMail(db, second)).toBeNull()
	})
})

describe('what has run out', () => {
	it('is removed, and nothing else', async () => {
		const account = await instance.account('gil.roth@roth.example', 'Gil Roth')
		const session = (id: string, expires_at: string) => ({ id, user_id: account.id, token: id, expires_at })
		await db
			.insertInto('auth.session')
			.values([session('old', '2020-01-01'), session('new', '2100-01-01')])
			.execute()
		await db.insertInto('auth.rate_limit').values({ key: 'old', count: 1, until: '2020-01-01' }).execute()
		const kept = await makeToken(db, 'sign-in-link', '{}', 5)
		await makeToken(db, 'sign-in-link', 'old', -1)
		await forgetExpired(host)
		const sessions = await db.selectFrom('auth.session').select('id').where('user_id', '=', account.id).execute()
		expect(sessions).toEqual([{ id: 'new' }])
		expect(await db.selectFrom('auth.rate_limit').select('key').where('key', '=', 'old').execute()).toEqual([])
		expect(await db.selectFrom('auth.verification').select('id').where('value', '=', 'old').execute()).toEqual([])
		expect(await lookAtToken(db, 'sign-in-link', kept)).toBe('{}')
	})
})

describe('the secret of the instance', () => {
	it('is made once, readable by the owner only', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'flechtwerk-secret-'))
		const secrets = await Promise.all([secretOf(folder), secretOf(folder), secretOf(folder)])
		expect(new Set(secrets).size).toBe(1)
		expect(secrets[0]).toMatch(/^[\w-]{43}$/)
		expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
		expect(readFileSync(join(folder, 'secret'), 'utf8').trim()).toBe(secrets[0])
		writeFileSync(join(folder, 'secret'), 'short\n')
		await expect(secretOf(folder)).rejects.toMatchObject({ code: 'access.secret-unreadable' })
		rmSync(folder, { recursive: true })
	})
})

describe('setting up an instance', async () => {
	const fresh = await freshInstance()

	it('opens with the token of the console and closes with the first network', async () => {
		const token = (await setupToken(fresh.host))!
		expect(await setupToken(fresh.host)).toBe(token)
		expect(await opensSetup(fresh.host, token)).toBe(true)
		for (const wrong of ['', 'x', `${token}x`, token.slice(1)]) expect(await opensSetup(fresh.host, wrong)).toBe(false)

		const account = await fresh.account('maren.ott@ott-werke.example')
		const ctx = fresh.context(fresh.viewer(account, [{ role: 'operator', networkId: null }]))
		const results = await Promise.allSettled([
			setUpInstance(ctx, { slug: 'nordufer', name: 'Netzwerk Nordufer', districts: ['DE138', 'DE138', 'DE139'] }),
			setUpInstance(ctx, { slug: 'suedufer', name: 'Netzwerk Südufer' }),
		])
		expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
		expect(await setupToken(fresh.host)).toBeNull()
		expect(await opensSetup(fresh.host, token)).toBe(false)
		const grants = await fresh.db.selectFrom('role_grant').select(['role', 'account_id']).orderBy('role').execute()
		expect(grants).toEqual(['admin', 'office', 'operator'].map((role) => ({ role, account_id: account.id })))
	})
})
