/** What the browser is asked when somebody signs in with a key: JSON for the script of the sign-in page. */
import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'
import { instance } from '#boot.ts'
import { askForPasskey } from '#domain/access/sign-in/passkeys.ts'
import { accountHeaders, giveCookies } from '../../../../session.server.ts'

export const GET: RequestHandler = async (event) => {
	const { options, cookies } = await askForPasskey(await instance(), accountHeaders(event))
	giveCookies(event, cookies)
	return json(options, { headers: { 'cache-control': 'no-store' } })
}
