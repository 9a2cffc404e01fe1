/** What the main contact of a member does about colleagues. */
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { instance } from '#boot.ts'
import { sendSoon } from '#domain/access/mails/account-mails.ts'
import { countAttempt } from '#domain/access/sign-in/rate-limit.ts'
import { answerColleague } from '#domain/joining/colleagues/answer-colleague.ts'
import { inviteColleague } from '#domain/joining/colleagues/invite-colleague.ts'
import { m } from '#generated/paraglide/messages.js'
import { isMailAddress, mailKey } from '#platform/mail/address.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { incomplete, refused, typed, type FormError } from '../../../forms.server.ts'
import { keptProfile } from '../../keeping.server.ts'

type Event = RequestEvent<{ id: string }>

function back({ params, locals }: Event, done: string): never {
	redirect(303, inLocale(paths.mineColleagues(Number(params.id), { done }), locals.locale))
}

const errorsOf = (values: { family_name: string; mail: string }): FormError[] => [
	...(values.family_name.trim()
		? []
		: [{ field: 'family_name', message: m.join_missing({ label: m.join_field_family_name() }) }]),
	...(isMailAddress(mailKey(values.mail)) ? [] : [{ field: 'mail', message: m.join_wrong_mail() }]),
]

/** Inviting a colleague, and answering one who asks. */
export const colleagueActions = {
	async invite(event: Event) {
		const { id, network } = await keptProfile(event)
		const { ctx } = event.locals
		const form = await event.request.formData()
		const given = (name: string) => typed(form, name)
		const values = {
			...{ given_name: given('given_name'), family_name: given('family_name') },
			...{ mail: given('mail'), locale: given('locale') },
		}
		const errors = errorsOf(values)
		if (errors.length > 0) return incomplete('invite', values, errors)
		const host = await instance()
		try {
			await countAttempt(host, 'invitations', ctx.viewer.account!.id)
			await inviteColleague(ctx, network.id, {
				...values,
				organisationId: id,
				locale: values.locale === 'en' ? 'en' : 'de',
			})
		} catch (error) {
			return refused(error, 'invite', values, {
				'joining.colleague-known': 'mail',
				'access.too-many-attempts': 'mail',
				'common.invalid-input': 'given_name',
			})
		}
		sendSoon(host)
		back(event, 'invited')
	},

	async answer(event: Event) {
		const { network } = await keptProfile(event)
		const form = await event.request.formData()
		const belongs = typed(form, 'belongs') === 'yes'
		try {
			await answerColleague(event.locals.ctx, network.id, { by: { requestId: typed(form, 'request') }, belongs })
		} catch (error) {
			return refused(error, 'answer', {})
		}
		sendSoon(await instance())
		back(event, belongs ? 'confirmed' : 'refused')
	},
}
