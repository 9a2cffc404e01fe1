import { sequence, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit/hooks'
import { instance } from '#boot.ts'
import { keepSending } from '#domain/access/mails/account-mails.ts'
import { prepareSearch } from '#domain/atlas/search/prepare-search.ts'
import { dayIn } from '#platform/context.ts'
import { databaseTrouble } from '#platform/database-trouble.ts'
import { Refusal, type RefusalKind } from '#platform/errors.ts'
import { inLocale, localeOf, paths } from '#platform/paths.ts'
import { overwriteGetLocale } from '#generated/paraglide/runtime.js'
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Locale } from '#platform/localized.ts'
import { seeingAs } from './seeing-as.server.ts'
import { viewerOf } from './session.server.ts'
import { uploads } from './uploads.server.ts'
import { signInAgain } from './sign-in-again.server.ts'

const currentLocale = new AsyncLocalStorage<Locale>()

export const init: ServerInit = async () => {
	overwriteGetLocale(() => currentLocale.getStore() ?? 'de')
	const running = await instance()
	keepSending(running)
	// Nobody waits for it: who asks before it is through reads what is missing.
	prepareSearch(running.searchPool).catch(() => null)
}

/** The language of the page is part of its address. */
const language: Handle = ({ event, resolve }) => {
	const { locale, path } = localeOf(event.url.pathname)
	event.locals.locale = locale
	event.locals.path = path
	return currentLocale.run(locale, () =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				html
					.replace('%flechtwerk.lang%', locale)
					.replace('%flechtwerk.net%', event.locals.net ?? '')
					.replace('%flechtwerk.theme%', themeOf(event.cookies.get('theme'))),
		}),
	)
}

/** Who is asking: once per request. */
const context: Handle = async ({ event, resolve }) => {
	const { db } = await instance()
	const today = dayIn()
	const real = await viewerOf(event, today)
	const seeing = await seeingAs(event, db, real, today)
	event.locals.ctx = { viewer: seeing?.viewer ?? real, db, locale: event.locals.locale, today }
	event.locals.look = seeing?.look
	if (seeing) return onlyLooking({ event, resolve })
	const again = await signInAgain(event)
	return again ? new Response(null, { status: 303, headers: { location: again } }) : resolve(event)
}

/** Who looks as somebody else posts nothing and sees nothing of their own account; no cache keeps what they see. */
const onlyLooking: Handle = async ({ event, resolve }) => {
	const { path } = event.locals
	const own = path.startsWith(paths.account())
	const harmless = ['GET', 'HEAD'].includes(event.request.method) || path === paths.theme() || path === paths.signOut()
	if (own || !harmless) {
		const back = own ? paths.home() : path
		return new Response(null, {
			status: 303,
			headers: { location: `${inLocale(back, event.locals.locale)}?view-only` },
		})
	}
	const response = await resolve(event)
	response.headers.set('cache-control', 'private, no-store')
	return response
}

function themeOf(value: string | undefined): string {
	return value === 'light' || value === 'dark' ? ` data-theme="${value}"` : ''
}

/** The only page that other sites may show in a frame: made for that, public facts alone, no form, no script. */
const mayBeFramed = '/o/[slug]/embed'

function allowFrames(headers: Headers): void {
	const policy = headers.get('content-security-policy')
	if (policy) headers.set('content-security-policy', policy.replace("frame-ancestors 'none'", 'frame-ancestors *'))
}

/** Headers for every answer: content types are not guessed, addresses of pages are not told to others (OWASP Secure Headers). */
const safety: Handle = async ({ event, resolve }) => {
	const response = await resolve(event)
	response.headers.set('x-content-type-options', 'nosniff')
	response.headers.set('referrer-policy', 'same-origin')
	response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()')
	response.headers.set('cross-origin-opener-policy', 'same-origin')
	if (event.route.id === mayBeFramed) allowFrames(response.headers)
	if (event.url.protocol === 'https:') response.headers.set('strict-transport-security', 'max-age=31536000')
	// What somebody sees who is signed in, is for nobody else's cache.
	if (event.locals.ctx?.viewer.account && !response.headers.has('cache-control'))
		response.headers.set('cache-control', 'private, no-store')
	return response
}

export const handle = sequence(safety, language, context, uploads)

const statusOf: Record<RefusalKind, number> = {
	'not-found': 404,
	invalid: 422,
	conflict: 409,
	forbidden: 403,
	unavailable: 503,
}

/**
 * Refusals of the domain become pages with a sentence; anything unexpected gets a number that the page shows and the
 * log explains. No personal values in logs: only code and place.
 */
export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind !== 'unknown') return
	if (error instanceof Refusal) return { status: statusOf[error.kind], message: error.code, code: error.code }
	const number = crypto.randomUUID().slice(0, 8)
	const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
	console.error(`error ${number} at ${event.route.id ?? 'unknown route'}: ${reason}`)
	const trouble = databaseTrouble(error)
	return { status: trouble ? 503 : 500, message: trouble ?? 'unexpected', number }
}
