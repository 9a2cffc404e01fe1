/** Inviting, giving and ending roles. */
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { instance } from '#boot.ts'
import { sendSoon } from '#domain/access/mails/account-mails.ts'
import type { NetworkRole } from '#domain/access/access.schema.ts'
import { endRole } from '#domain/access/roles/end-role.ts'
import { grantRole } from '#domain/access/roles/grant-role.ts'
import { invite } from '#domain/access/invitations/invite.ts'
import { countAttempt } from '#domain/access/sign-in/rate-limit.ts'
import { withdrawInvitation } from '#domain/access/invitations/withdraw-invitation.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { isMailAddress, mailKey } from '#platform/mail/address.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { incomplete, refused, typed } from '../../../(account)/forms.server.ts'
import { askToSignIn } from '../../../(account)/landing.server.ts'

type Event = RequestEvent<{ network: string }>

/** The network of the page and the fields of its form. */
async function acting(event: Event) {
	if (!event.locals.ctx.viewer.account) askToSignIn(event)
	const network = await networkBySlug(event.locals.ctx.db, event.params.network)
	return { ctx: event.locals.ctx, networkId: network.id, form: await event.request.formData() }
}

function back({ params, locals }: Event, said: Record<string, string>): never {
	redirect(303, `${inLocale(paths.accounts(params.network), locals.locale)}?${new URLSearchParams(said)}`)
}

/** Anything that is no role is refused by the command. */
const roleIn = (form: FormData) => typed(form, 'role') as NetworkRole

export const roleActions = {
	async invite(event: Event) {
		const { ctx, networkId, form } = await acting(event)
		const values = { mail: typed(form, 'mail'), role: typed(form, 'role'), locale: typed(form, 'locale') }
		const host = await instance()
		if (!isMailAddress(mailKey(values.mail)))
			return incomplete('invite', values, [{ field: 'mail', message: m.accounts_mail_wrong() }])
		try {
			await countAttempt(host, 'invitations', ctx.viewer.account!.id)
			await invite(ctx, networkId, {
				mail: values.mail,
				role: roleIn(form),
				locale: values.locale === 'en' ? 'en' : 'de',
			})
		} catch (error) {
			return refused(error, 'invite', values, {
				'access.too-many-attempts': 'mail',
				'access.role-needs-alliance': 'role',
			})
		}
		sendSoon(host)
		back(event, { done: 'invited' })
	},

	async withdraw(event: Event) {
		const { ctx, networkId, form } = await acting(event)
		try {
			await withdrawInvitation(ctx, networkId, { invitationId: Number(form.get('invitation')) })
		} catch (error) {
			return refused(error, 'withdraw', {})
		}
		back(event, { done: 'withdrawn' })
	},

	async grant(event: Event) {
		const { ctx, networkId, form } = await acting(event)
		try {
			await grantRole(ctx, networkId, { accountId: typed(form, 'accountId'), role: roleIn(form) })
		} catch (error) {
			return refused(error, 'grant', {})
		}
		back(event, { done: 'granted' })
	},

	async end(event: Event) {
		const { ctx, networkId, form } = await acting(event)
		try {
			await endRole(ctx, networkId, { grantId: Number(form.get('grant')) })
		} catch (error) {
			return refused(error, 'end', {})
		}
		back(event, { done: 'ended', account: typed(form, 'accountId'), role: typed(form, 'role') })
	},
}
