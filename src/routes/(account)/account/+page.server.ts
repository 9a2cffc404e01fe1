import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { hasPassword } from '#domain/access/accounts.ts'
import { whatGoes } from '#domain/access/leaving/what-goes.queries.ts'
import { passkeysOf } from '#domain/access/sign-in/passkeys.ts'
import { sessionsOf } from '#domain/access/sign-in/sessions.ts'
import { pendingSetup } from '#domain/access/sign-in/two-factor.ts'
import { allNetworks } from '#domain/networks/network.queries.ts'
import { sendsMails } from '#platform/mail.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { signedInFor } from '../../../session.server.ts'
import { browserOf } from '../browser-words.ts'
import { keepPrivate } from '../forms.server.ts'
import { isFresh } from '../fresh.server.ts'
import { askToSignIn, landingOf } from '../landing.server.ts'
import { roleName } from '../role-words.ts'
import { leavingActions } from './leaving-actions.server.ts'
import { passkeyActions } from './passkey-actions.server.ts'
import { profileActions } from './profile-actions.server.ts'
import { sessionActions } from './session-actions.server.ts'
import { qrPath } from './qr.ts'
import { twoFactorActions } from './two-factor-actions.server.ts'

export const load: PageServerLoad = async (event) => {
	const { locals, url } = event
	const signedIn = await signedInFor(event)
	if (!signedIn) askToSignIn(event)
	if (url.searchParams.has('start')) redirect(303, await landingOf(locals.ctx.viewer, locals.locale))
	keepPrivate(event)
	const host = await instance()
	const { account, sessionId } = signedIn
	const [sessions, setup, networks, password, passkeys, leaving, fresh] = await Promise.all([
		sessionsOf(host.db, account.id, sessionId),
		pendingSetup(host, account),
		allNetworks(host.db),
		hasPassword(host.db, account.id),
		passkeysOf(host.db, account.id),
		whatGoes(locals.ctx, account.id),
		isFresh(event),
	])
	const { roles } = locals.ctx.viewer
	return {
		account,
		hasPassword: password,
		passkeys,
		leaving,
		fresh,
		here: inLocale(paths.account(), locals.locale),
		dataHref: inLocale(paths.accountData(), locals.locale),
		passkeyQuestion: paths.accountPasskey(),
		mails: sendsMails(host),
		done: url.searchParams.get('done'),
		setup: setup && { ...setup, qr: qrPath(setup.uri) },
		sessions: sessions.map(({ browser, ...session }) => ({ ...session, ...browserOf(browser) })),
		operator: roles.some(({ role }) => role === 'operator'),
		networks: networks
			.map(({ id, slug, name }) => ({
				name,
				roles: roles.filter(({ networkId }) => networkId === id).map(({ role, name }) => roleName(role, name)),
				office: inLocale(paths.office(slug), locals.locale),
			}))
			.filter((network) => network.roles.length > 0),
	}
}

export const actions: Actions = {
	...profileActions,
	...twoFactorActions,
	...sessionActions,
	...passkeyActions,
	...leavingActions,
}
