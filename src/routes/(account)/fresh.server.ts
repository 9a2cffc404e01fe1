/** What matters (consents, who stands for an organisation) asks for a sign-in of today, not for a browser that was left open. */
import type { RequestEvent } from '@sveltejs/kit'
import { Refusal } from '#platform/errors.ts'
import { signedInFor } from '../../session.server.ts'

type Event = Pick<RequestEvent, 'request' | 'cookies' | 'locals' | 'getClientAddress'>

const freshFor = 12 * 3_600_000

/** Has somebody signed in within the last twelve hours? */
export async function isFresh(event: Event, now = Date.now()): Promise<boolean> {
	const signedIn = await signedInFor(event)
	return signedIn !== null && now - signedIn.since.getTime() < freshFor
}

/** @throws Refusal `access.sign-in-again` */
export async function refuseStale(event: Event): Promise<void> {
	if (!(await isFresh(event))) throw new Refusal('forbidden', 'access.sign-in-again')
}
