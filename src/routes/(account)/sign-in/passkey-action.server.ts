/** Signing in with a key: the script of the page has put the browser's answer into the form. */
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { instance } from '#boot.ts'
import { signInWithPasskey } from '#domain/access/sign-in/passkeys.ts'
import { m } from '#generated/paraglide/messages.js'
import { accountHeaders, giveCookies } from '../../../session.server.ts'
import { incomplete, refused, typed } from '../forms.server.ts'
import { wayOn } from '../landing.server.ts'

export async function passkeyAction(event: RequestEvent) {
	const form = await event.request.formData()
	try {
		const answer = typed(form, 'response', 20_000)
		const { outcome, cookies } = await signInWithPasskey(await instance(), answer, accountHeaders(event))
		giveCookies(event, cookies)
		if (outcome !== 'signed-in') return incomplete('passkey', {}, [{ message: m.refusal_access_passkey_refused() }])
	} catch (error) {
		return refused(error, 'passkey', {})
	}
	redirect(303, wayOn(event))
}
