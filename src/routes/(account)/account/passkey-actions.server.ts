/** Making and removing keys. */
import type { RequestEvent } from '@sveltejs/kit'
import { addPasskey, removePasskey } from '#domain/access/sign-in/passkeys.ts'
import { refused, typed } from '../forms.server.ts'
import { actingIn, back } from './acting.server.ts'

export const passkeyActions = {
	async addPasskey(event: RequestEvent) {
		const { host, account, headers, form } = await actingIn(event)
		const values = { 'passkey-name': typed(form, 'passkey-name', 100).trim() }
		try {
			const given = { response: typed(form, 'response', 20_000), name: values['passkey-name'] }
			await addPasskey(host, account, given, headers)
		} catch (error) {
			return refused(error, 'passkey', values)
		}
		back(event, 'passkey-added')
	},

	async removePasskey(event: RequestEvent) {
		const { host, account, form } = await actingIn(event)
		await removePasskey(host.db, account, typed(form, 'passkey'))
		back(event, 'passkey-removed')
	},
}
