/** From a request to the account that is signed in, and to the viewer. Looked up once per request, kept no longer. */
import type { RequestEvent } from '@sveltejs/kit'
import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies'
import { instance } from '#boot.ts'
import { sessionIn, type SignedIn } from '#domain/access/sign-in/sessions.ts'
import { visitor, type Viewer } from '#platform/context.ts'
import { accountViewer } from '#viewer/build-viewer.ts'

type Event = Pick<RequestEvent, 'request' | 'cookies' | 'locals' | 'getClientAddress'>

// The same object for hooks, loads and actions of one request; the event itself is copied in between.
const known = new WeakMap<App.Locals, Promise<SignedIn | null>>()

/** Who is asking. */
export async function viewerOf(event: Event, today: string): Promise<Viewer> {
	const signedIn = await signedInFor(event)
	if (!signedIn) return visitor
	const { id, name, mail } = signedIn.account
	const { db } = await instance()
	return accountViewer(db, { id, name, mail }, today)
}

/** The account and session of a request; null for a visitor. */
export function signedInFor(event: Event): Promise<SignedIn | null> {
	const found = known.get(event.locals) ?? lookUp(event)
	known.set(event.locals, found)
	return found
}

async function lookUp(event: Event): Promise<SignedIn | null> {
	const { signedIn, cookies } = await sessionIn(await instance(), accountHeaders(event))
	setCookies(event, cookies)
	return signedIn
}

/**
 * What the account library gets to know of a request: its cookies, those set meanwhile included, its browser, and the
 * client as our server names it, whatever was sent.
 */
export function accountHeaders(event: Pick<RequestEvent, 'request' | 'cookies' | 'getClientAddress'>): Headers {
	const headers = new Headers({ 'x-flechtwerk-client': event.getClientAddress() })
	const cookies = event.cookies.getAll().map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
	if (cookies.length) headers.set('cookie', cookies.join('; '))
	const browser = event.request.headers.get('user-agent')
	if (browser) headers.set('user-agent', browser.slice(0, 400))
	return headers
}

/** Hands the cookies of a sign-in step to the browser; who is signed in is looked up afresh from here on. */
export function giveCookies(event: Pick<RequestEvent, 'cookies' | 'locals'>, lines: readonly string[]): void {
	setCookies(event, lines)
	known.delete(event.locals)
}

function setCookies({ cookies }: Pick<RequestEvent, 'cookies'>, lines: readonly string[]): void {
	for (const line of lines) {
		for (const [name, attributes] of parseSetCookieHeader(line)) {
			cookies.set(name, attributes.value, { ...toCookieOptions(attributes), path: attributes.path ?? '/' })
		}
	}
}
