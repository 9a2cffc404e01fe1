import { describe, expect, it } from 'vitest'
import { accessInstance } from '../access.fixture.ts'
import { parkedForm, parkForm } from './parked-form.ts'

const { db } = await accessInstance()
const form = { account: 'maren', to: '/nordufer/office/accounts?/invite', sends: true, fields: [['mail', 'neu@ufer.example']] as [string, string][] } // prettier-ignore

describe('a form that was sent with a sign-in too old', () => {
	it('is kept for the account that sent it, and for no other', async () => {
		const token = await parkForm(db, form)
		expect(await parkedForm(db, token, 'maren')).toEqual(form)
		expect(await parkedForm(db, token, 'somebody')).toBeNull()
		expect(await parkedForm(db, 'x'.repeat(43), 'maren')).toBeNull()
		expect(await parkedForm(db, '../etc', 'maren')).toBeNull()
	})

	it('leads back without its fields when they are too long to be kept', async () => {
		const token = await parkForm(db, { ...form, fields: [['text', 'x'.repeat(70_000)]] })
		expect(await parkedForm(db, token, 'maren')).toEqual({ ...form, sends: false, fields: [] })
	})
})
