import { createOTP } from '@better-auth/utils/otp'
import { describe, expect, it } from 'vitest'
import { signInLinkFor } from '../mails/account-mails.ts'
import { accessInstance, password, requestFrom } from '../access.fixture.ts'
import { accountByMail } from '../accounts.ts'
import { sessionIn } from './sessions.ts'
import { signInWithCode, signInWithLink, signInWithPassword } from './sign-in.ts'
import { beginTwoFactor, confirmTwoFactor, endTwoFactor, newRecoveryCodes, pendingSetup } from './two-factor.ts'

const instance = await accessInstance()
const { host, db } = instance
let clients = 0
const client = () => `10.0.1.${++clients}`

/** The code an app shows for a secret as base32. */
async function codeOf(uri: string): Promise<string> {
	const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
	const bits = [...new URL(uri).searchParams.get('secret')!]
		.map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0'))
		.join('')
	const bytes = bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2))
	return createOTP(Buffer.from(bytes).toString('utf8'), { digits: 6, period: 30 }).totp()
}

async function withSecondFactor(mail: string) {
	const account = await instance.account(mail, 'Nora Frey')
	const { cookies } = await signInWithPassword(host, { mail, password }, requestFrom(client()))
	await beginTwoFactor(host, account, password, requestFrom('10.1.0.1', cookies))
	const { uri } = (await pendingSetup(host, account))!
	const confirmed = await confirmTwoFactor(host, account, await codeOf(uri), requestFrom('10.1.0.1', cookies))
	return { account: (await accountByMail(db, mail))!, uri, codes: confirmed.codes, cookies: confirmed.cookies }
}

const firstStep = async (mail: string) =>
	(await signInWithPassword(host, { mail, password }, requestFrom(client()))).cookies

describe('switching the second factor on', () => {
	it('takes the password, then a code from the app; only then it counts', async () => {
		const account = await instance.account('leo.haas@haas.example', 'Leo Haas')
		const { cookies } = await signInWithPassword(host, { mail: account.mail, password }, requestFrom(client()))
		const headers = requestFrom('10.1.0.1', cookies)
		await expect(beginTwoFactor(host, account, 'falsch', headers)).rejects.toMatchObject({
			code: 'access.password-wrong',
		})
		expect(await pendingSetup(host, account)).toBeNull()

		await beginTwoFactor(host, account, password, headers)
		const setup = (await pendingSetup(host, account))!
		expect(setup.uri).toMatch(
			/^otpauth:\/\/totp\/Flechtwerk:leo\.haas%40haas\.example\?secret=[A-Z2-7]+&issuer=Flechtwerk/,
		)
		await expect(confirmTwoFactor(host, account, '000000', headers)).rejects.toMatchObject({
			code: 'access.code-wrong',
		})
		expect((await signInWithPassword(host, { mail: account.mail, password }, requestFrom(client()))).outcome).toBe(
			'signed-in',
		)

		const { codes, cookies: fresh } = await confirmTwoFactor(host, account, await codeOf(setup.uri), headers)
		expect(new Set(codes).size).toBe(10)
		expect((await sessionIn(host, requestFrom('10.1.0.1', fresh))).signedIn?.account.twoFactor).toBe(true)
		expect(await pendingSetup(host, account)).toBeNull()
	})

	it('keeps secret and recovery codes encrypted', async () => {
		const { account, uri, codes } = await withSecondFactor('mia.stolz@stolz.example')
		const row = JSON.stringify(
			await db.selectFrom('auth.two_factor').selectAll().where('user_id', '=', account.id).executeTakeFirstOrThrow(),
		)
		expect(row).not.toContain(codes[0])
		expect(row).not.toContain(new URL(uri).searchParams.get('secret'))
	})
})

describe('signing in with a second factor', () => {
	it('gives no session before the code, neither after a password nor after a link', async () => {
		const { account, uri, codes } = await withSecondFactor('pia.graf@graf.example')
		const byPassword = await signInWithPassword(host, { mail: account.mail, password }, requestFrom(client()))
		const token = (await signInLinkFor(host, account.mail))!.split('/').at(-1)!
		const byLink = await signInWithLink(host, token, requestFrom(client()))
		const steps = [
			{ ...byPassword, code: await codeOf(uri) },
			{ ...byLink, code: codes[0]! },
		]
		for (const { outcome, cookies, code } of steps) {
			expect(outcome).toBe('code-needed')
			expect((await sessionIn(host, requestFrom('10.1.0.1', cookies))).signedIn).toBeNull()
			const second = await signInWithCode(host, code, requestFrom(client(), cookies))
			expect(second.outcome).toBe('signed-in')
			expect((await sessionIn(host, requestFrom('10.1.0.1', second.cookies))).signedIn?.account.id).toBe(account.id)
		}
	})

	it('takes a code from the app once, also while it is still valid', async () => {
		const { account, uri } = await withSecondFactor('jan.veit@veit.example')
		const code = await codeOf(uri)
		const before = await db.selectFrom('auth.session').select('id').where('user_id', '=', account.id).execute()
		const [first, second] = [await firstStep(account.mail), await firstStep(account.mail)]
		expect((await signInWithCode(host, code, requestFrom(client(), first))).outcome).toBe('signed-in')
		expect(await signInWithCode(host, code, requestFrom(client(), second))).toEqual({ outcome: 'refused', cookies: [] })
		const after = await db.selectFrom('auth.session').select('id').where('user_id', '=', account.id).execute()
		expect(after).toHaveLength(before.length + 1)
	})

	it('takes each recovery code once', async () => {
		const { account, codes } = await withSecondFactor('ben.klee@klee.example')
		expect(
			(await signInWithCode(host, ` ${codes[3]} `, requestFrom(client(), await firstStep(account.mail)))).outcome,
		).toBe('signed-in')
		expect((await signInWithCode(host, codes[3]!, requestFrom(client(), await firstStep(account.mail)))).outcome).toBe(
			'refused',
		)
		expect((await signInWithCode(host, codes[4]!, requestFrom(client(), await firstStep(account.mail)))).outcome).toBe(
			'signed-in',
		)
	})

	it('stops after five wrong codes, and locks the account for a while after ten', async () => {
		const { account, uri } = await withSecondFactor('ole.marx@marx.example')
		const cookies = await firstStep(account.mail)
		for (let at = 0; at < 5; at++)
			expect((await signInWithCode(host, '000000', requestFrom(client(), cookies))).outcome).toBe('refused')
		expect((await signInWithCode(host, await codeOf(uri), requestFrom(client(), cookies))).outcome).toBe('expired')

		const again = await firstStep(account.mail)
		for (let at = 0; at < 5; at++) await signInWithCode(host, '000000', requestFrom(client(), again))
		expect(
			(await signInWithCode(host, await codeOf(uri), requestFrom(client(), await firstStep(account.mail)))).outcome,
		).toBe('locked')
	})

	it('stops a client that tries codes, and asks whoever comes without the first step to begin again', async () => {
		for (let at = 0; at < 10; at++)
			expect((await signInWithCode(host, '123456', requestFrom('10.7.7.7'))).outcome).toBe('expired')
		await expect(signInWithCode(host, '123456', requestFrom('10.7.7.7'))).rejects.toMatchObject({
			code: 'access.too-many-attempts',
		})
	})
})

describe('an account with a second factor', () => {
	it('makes new recovery codes, which replace the old ones, and switches it off, with the password', async () => {
		const { account, codes, cookies } = await withSecondFactor('gil.roth@roth.example')
		const headers = requestFrom('10.1.0.1', cookies)
		await expect(newRecoveryCodes(host, account, 'falsch', headers)).rejects.toMatchObject({
			code: 'access.password-wrong',
		})
		const fresh = await newRecoveryCodes(host, account, password, headers)
		expect(fresh).not.toContain(codes[0])
		expect((await signInWithCode(host, codes[0]!, requestFrom(client(), await firstStep(account.mail)))).outcome).toBe(
			'refused',
		)

		await expect(endTwoFactor(host, account, 'falsch', headers)).rejects.toMatchObject({
			code: 'access.password-wrong',
		})
		await endTwoFactor(host, account, password, headers)
		expect((await signInWithPassword(host, { mail: account.mail, password }, requestFrom(client()))).outcome).toBe(
			'signed-in',
		)
		expect((await instance.newestMail(account.mail))!.subject).toBe('Der zweite Faktor ist ausgeschaltet')
	})
})
