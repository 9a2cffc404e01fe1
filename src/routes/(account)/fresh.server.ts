/** What matters (consents, who stands for an organisation) asks for a sign-in of today, not for a browser that was left open. */
import type { RequestEvent } from '@sveltejs/kit'
import { isFreshSignIn } from '#domain/access/sign-in/fresh.ts'
import { Refusal } from '#platform/errors.ts'
import { signedInFor } from '../../session.server.ts'

type Event = Pick<RequestEvent, 'request' | 'cookies' | 'locals' | 'getClientAddress'>

/** Has somebody signed in lately? */
export async function isFresh(event: Event): Promise<boolean> {
	return isFreshSignIn(await signedInFor(event), Date.now())
}

/** @throws Refusal `access.sign-in-again` */
export async function refuseStale(event: Event): Promise<void> {
	if (!(await isFresh(event))) throw new Refusal('forbidden', 'access.sign-in-again')
}
