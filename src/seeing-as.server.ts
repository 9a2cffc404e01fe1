/** The office looking at pages as somebody else: found out once per request, beside the session. */
import type { RequestEvent } from '@sveltejs/kit'
import { may } from '#domain/access/permissions.ts'
import { openLook, seeingMinutes, type Look } from '#domain/access/seeing-as/seeing-as.queries.ts'
import type { Viewer } from '#platform/context.ts'
import type { Database } from '#platform/database.server.ts'
import { paths } from '#platform/paths.ts'
import { lookingViewer } from '#viewer/build-viewer.ts'

const cookie = 'flechtwerk.seeing-as'

type Event = Pick<RequestEvent, 'cookies' | 'locals'>

/** The look that goes on, and the viewer it gives; null for everybody who looks through their own eyes. */
export async function seeingAs(
	{ cookies, locals }: Event,
	db: Database,
	real: Viewer,
	today: string,
): Promise<{ look: Look; viewer: Viewer } | null> {
	const number = cookies.get(cookie)
	// Ending a look is the one thing that is done as oneself.
	if (!number || !real.account || locals.path === paths.seeingAs()) return null
	const look = await openLook(db, real.account.id, Number(number))
	if (!look || !may(real, 'parties.manage', look.networkId)) return null
	return { look, viewer: await lookingViewer(db, look, today, real) }
}

/** The look that the browser is in, as one's own account sees it; null without one. */
export async function ownLook({ cookies, locals }: Event): Promise<Look | null> {
	const { account } = locals.ctx.viewer
	return account ? openLook(locals.ctx.db, account.id, Number(cookies.get(cookie) ?? Number.NaN)) : null
}

/** From the next page on the browser looks as somebody else. */
export function rememberLook({ cookies }: Event, lookId: number): void {
	cookies.set(cookie, String(lookId), { path: '/', maxAge: seeingMinutes * 60 })
}

/** From the next page on one looks through one's own eyes again. */
export function forgetLook({ cookies }: Event): void {
	cookies.delete(cookie, { path: '/' })
}
