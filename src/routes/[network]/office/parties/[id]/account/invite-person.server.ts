/** Inviting a person to act with an account of their own: what the page shows, and the action. */
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { instance } from '#boot.ts'
import { sendSoon } from '#domain/access/mails/account-mails.ts'
import { linkPerson } from '#domain/access/invitations/link-person.ts'
import { countAttempt } from '#domain/access/sign-in/rate-limit.ts'
import type { PartyRecord } from '#domain/parties/record/party-record.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { isMailAddress, mailKey } from '#platform/mail/address.ts'
import { sendsMails } from '#platform/mail.ts'
import { incomplete, refused, typed } from '../../../../../(account)/forms.server.ts'
import { acting } from '../../../done.server.ts'

/** Whether the person has an account, and the address an invitation would go to; null for organisations. */
export async function accountPart({ facts, channels, hasAccount }: PartyRecord, url: URL) {
	if (facts.kind !== 'person') return null
	return {
		has: hasAccount,
		mail: channels.find(({ kind }) => kind === 'mail')?.value ?? '',
		mails: sendsMails(await instance()),
		invited: url.searchParams.has('invited'),
	}
}

export const inviteActions = {
	async invitePerson(event: RequestEvent<{ network: string; id: string }>) {
		const { ctx, network, form } = await acting(event)
		const values = { 'invite-mail': typed(form, 'invite-mail') }
		const mail = mailKey(values['invite-mail'])
		if (!isMailAddress(mail))
			return incomplete('invitePerson', values, [{ field: 'invite-mail', message: m.accounts_mail_wrong() }])
		const host = await instance()
		try {
			await countAttempt(host, 'invitations', ctx.viewer.account!.id)
			const locale = form.get('locale') === 'en' ? 'en' : 'de'
			await linkPerson(ctx, network.id, { mail, personId: Number(event.params.id), locale })
		} catch (error) {
			return refused(error, 'invitePerson', values)
		}
		sendSoon(host)
		redirect(303, `${event.url.pathname}?invited#konto`)
	},
}
