/** What the browser is asked when somebody makes a key: JSON for the script of the account page. */
import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'
import { instance } from '#boot.ts'
import { askForNewPasskey } from '#domain/access/sign-in/passkeys.ts'
import { Refusal } from '#platform/errors.ts'
import { accountHeaders, giveCookies, signedInFor } from '../../../../session.server.ts'
import { refusalWords } from '../../forms.server.ts'

export const GET: RequestHandler = async (event) => {
	if (!(await signedInFor(event))) throw new Refusal('not-found', 'common.not-found')
	try {
		const { options, cookies } = await askForNewPasskey(await instance(), accountHeaders(event))
		giveCookies(event, cookies)
		return json(options, { headers: { 'cache-control': 'no-store' } })
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		return json({ message: refusalWords(error) }, { status: 403 })
	}
}
