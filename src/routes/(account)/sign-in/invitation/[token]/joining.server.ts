/** Taking up an invitation, with the account that is signed in or with a new one. */
import type { RequestEvent } from '@sveltejs/kit'
import { instance } from '#boot.ts'
import { acceptInvitation } from '#domain/access/invitations/accept-invitation.ts'
import { ensureAccount, type Account } from '#domain/access/accounts.ts'
import type { Invitation } from '#domain/access/invitations/invitations.queries.ts'
import { refuseWeak } from '#domain/access/sign-in/passwords.ts'
import { signInWithPassword } from '#domain/access/sign-in/sign-in.ts'
import { networkById } from '#domain/networks/network.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { accountViewer } from '#viewer/build-viewer.ts'
import { accountHeaders, giveCookies } from '../../../../../session.server.ts'

type Event = RequestEvent<{ token: string }>

/** Accepts for an account. Returns where the person goes now. */
export async function accept({ locals, params }: Event, invitation: Invitation, account: Account): Promise<string> {
	const viewer = await accountViewer(locals.ctx.db, account, locals.ctx.today)
	await acceptInvitation({ ...locals.ctx, viewer }, invitation.networkId, { token: params.token })
	const { slug } = await networkById(locals.ctx.db, invitation.networkId)
	return inLocale(invitation.role ? paths.office(slug) : paths.mine(), locals.locale)
}

/**
 * Makes an account for the invited address, which the link proves, accepts and signs in. Returns where the person goes
 * now; null when there is an account of that address meanwhile.
 */
export async function join(
	event: Event,
	invitation: Invitation,
	given: { name: string; password: string },
): Promise<string | null> {
	const host = await instance()
	const { mail } = invitation
	refuseWeak(given.password, { mail, name: given.name })
	const { account, created } = await ensureAccount(host, {
		...given,
		mail,
		locale: event.locals.locale,
		mailVerified: true,
	})
	if (!created) return null
	const onward = await accept(event, invitation, account)
	const { cookies } = await signInWithPassword(host, { mail, password: given.password }, accountHeaders(event))
	giveCookies(event, cookies)
	return onward
}
