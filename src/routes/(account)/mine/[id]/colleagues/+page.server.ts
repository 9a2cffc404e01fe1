import { redirect, type RequestEvent } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { sendSoon } from '#domain/access/account-mails.ts'
import { countAttempt } from '#domain/access/rate-limit.ts'
import { answerColleague } from '#domain/joining/colleagues/answer-colleague.ts'
import { openRequests } from '#domain/joining/colleagues/colleagues.queries.ts'
import { inviteColleague } from '#domain/joining/colleagues/invite-colleague.ts'
import { m } from '#generated/paraglide/messages.js'
import { isMailAddress, mailKey } from '#platform/mail/address.ts'
import { sendsMails } from '#platform/mail.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { incomplete, refused, typed, type FormError } from '../../../forms.server.ts'
import { keptProfile, waysOf } from '../../keeping.server.ts'

type Event = RequestEvent<{ id: string }>

export const load: PageServerLoad = async (event) => {
	const profile = await keptProfile(event)
	const { ctx } = event.locals
	return {
		today: ctx.today,
		organisation: profile.name,
		network: profile.network.name,
		requests: await openRequests(ctx, profile.network.id, profile.id),
		mails: sendsMails(await instance()),
		ways: waysOf(profile, event),
		locale: event.locals.locale,
		done: event.url.searchParams.get('done'),
	}
}

function back({ params, locals }: Event, done: string): never {
	redirect(303, inLocale(paths.mineColleagues(Number(params.id), { done }), locals.locale))
}

export const actions: Actions = {
	async invite(event) {
		const { id, network } = await keptProfile(event)
		const { ctx } = event.locals
		const form = await event.request.formData()
		const values = { given_name: typed(form, 'given_name'), family_name: typed(form, 'family_name'), mail: typed(form, 'mail'), locale: typed(form, 'locale') } // prettier-ignore
		const errors: FormError[] = [
			...(values.family_name.trim()
				? []
				: [{ field: 'family_name', message: m.join_missing({ label: m.join_field_family_name() }) }]),
			...(isMailAddress(mailKey(values.mail)) ? [] : [{ field: 'mail', message: m.join_wrong_mail() }]),
		]
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

	async answer(event) {
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
