import { describe, expect, it } from 'vitest'
import { freshInstance, password, requestFrom } from '../access.fixture.ts'
import {
	addPasskey,
	askForNewPasskey,
	askForPasskey,
	passkeysOf,
	removePasskey,
	signInWithPasskey,
} from './passkeys.ts'
import { signInWithPassword } from './sign-in.ts'

// What a real key answers is tried with a browser, in e2e/passkeys.test.ts.
const { host, db, account } = await freshInstance()
const maren = await account('ott@nordufer.example')
const signIn = async () =>
	(await signInWithPassword(host, { mail: maren.mail, password }, requestFrom('192.0.2.1'))).cookies
const key = (id: string) => ({
	id,
	user_id: maren.id,
	public_key: 'AA',
	credential_id: id,
	counter: 0,
	device_type: 'multiDevice',
	backed_up: true,
})

describe('passkeys', () => {
	it('are asked for with a fresh challenge, for this host, with the owner recognised', async () => {
		const { options, cookies } = await askForNewPasskey(host, requestFrom('192.0.2.1', await signIn()))
		expect(options).toMatchObject({
			rp: { id: 'localhost', name: 'Flechtwerk' },
			authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
		})
		expect(cookies.join()).toMatch(/HttpOnly/i)
		const asked = await askForPasskey(host, requestFrom('192.0.2.2'))
		expect(asked.options).toMatchObject({ rpId: 'localhost' })
		expect(JSON.stringify(asked.options)).not.toContain('allowCredentials')
	})

	it('are made by whoever is signed in alone', async () => {
		await expect(askForNewPasskey(host, requestFrom('192.0.2.1'))).rejects.toMatchObject({
			code: 'access.session-not-fresh',
		})
	})

	it.each(['', 'null', '"x"', '{', '{"id":"x"}', '{"id":"x","response":{"clientDataJSON":"e30"}}'])(
		'refuse the answer %s',
		async (response) => {
			const headers = requestFrom('192.0.2.3', await signIn())
			await expect(addPasskey(host, maren, { response, name: '' }, headers)).rejects.toMatchObject({
				code: 'access.passkey-refused',
			})
			const asked = await askForPasskey(host, requestFrom('192.0.2.4'))
			const answer = await signInWithPasskey(host, response, requestFrom('192.0.2.4', asked.cookies))
			expect(answer).toEqual({ outcome: 'refused', cookies: [] })
		},
	)

	it('are removed by their owner alone', async () => {
		await db.insertInto('auth.passkey').values(key('one')).execute()
		const stranger = await account('fremd@nordufer.example')
		await removePasskey(db, stranger, 'one')
		expect(await passkeysOf(db, maren.id)).toMatchObject([{ id: 'one', name: null }])
		await removePasskey(db, maren, 'one')
		expect(await passkeysOf(db, maren.id)).toEqual([])
	})

	it('are no more than twenty', async () => {
		const keys = Array.from({ length: 20 }, (_, at) => key(`key-${at}`))
		await db.insertInto('auth.passkey').values(keys).execute()
		await expect(addPasskey(host, maren, { response: '{}', name: '' }, requestFrom('192.0.2.5'))).rejects.toMatchObject(
			{ code: 'access.too-many-passkeys' },
		)
	})
})
