/** Ending sessions on other devices. */
import type { RequestEvent } from '@sveltejs/kit'
import { endOtherSessions, endSession } from '#domain/access/sign-in/sessions.ts'
import { typed } from '../forms.server.ts'
import { actingIn, back } from './acting.server.ts'

export const sessionActions = {
	async end(event: RequestEvent) {
		const { host, account, form } = await actingIn(event)
		await endSession(host.db, account.id, typed(form, 'session'))
		back(event, 'ended')
	},

	async endOthers(event: RequestEvent) {
		const { host, account, sessionId } = await actingIn(event)
		await endOtherSessions(host.db, account.id, sessionId)
		back(event, 'ended')
	},
}
