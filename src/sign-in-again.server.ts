/**
 * A link of a mail is enough to answer what it asks, on pages of its own and without a session. What matters asks for a sign-in of
 * today: whoever has an older one is asked to sign in again, and finds what they had sent. One place says what matters.
 */
import type { RequestEvent } from '@sveltejs/kit'
import { instance } from '#boot.ts'
import { isFreshSignIn } from '#domain/access/sign-in/fresh.ts'
import { parkForm } from '#domain/access/sign-in/parked-form.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { signedInFor } from './session.server.ts'

/** By route: the actions that matter. */
export const matters: Readonly<Record<string, readonly string[]>> = {
	// Accounts: another mail address, leaving.
	'/(account)/account': ['mail', 'delete', 'endOperator'],
	// Who acts for an organisation, and who gets to.
	'/(account)/mine/[id]/colleagues': ['invite', 'answer'],
	'/(account)/mine/[id]/people': ['start', 'end'],
	'/[network]/office/parties/[id]': ['invitePerson'],
	// Consents.
	'/(account)/mine/person/[id]': ['give', 'withdraw'],
	// Roles, and what they may do.
	'/[network]/office/accounts': ['invite', 'withdraw', 'grant', 'end'],
	'/[network]/office/settings/roles': ['save', 'undo'],
	// All data of a network at once.
	'/[network]/office/settings/everything/file': ['default'],
}

/** The address to go on to; null when nothing stands in the way. */
export async function signInAgain(event: RequestEvent): Promise<string | null> {
	const asked = matters[event.route.id ?? '']
	if (!asked) return null
	if (event.request.method !== 'POST' || !asked.includes(actionOf(event.url))) return null
	const signedIn = await signedInFor(event)
	if (!signedIn || isFreshSignIn(signedIn, Date.now())) return null
	const { db } = await instance()
	const token = await parkForm(db, {
		account: signedIn.account.id,
		to: event.url.pathname + event.url.search,
		sends: true,
		fields: await fieldsOf(event.request),
	})
	return inLocale(paths.signInAgain(token), event.locals.locale)
}

/** The name of a form's action, as `?/name` says it. */
const actionOf = (url: URL): string =>
	[...url.searchParams.keys()].find((name) => name.startsWith('/'))?.slice(1) ?? 'default'

/** What was typed; passwords are not kept, nor files. */
async function fieldsOf(request: Request): Promise<[string, string][]> {
	const form = await request.clone().formData()
	return [...form].flatMap(([name, value]): [string, string][] =>
		typeof value === 'string' && !/password/i.test(name) ? [[name, value]] : [],
	)
}
