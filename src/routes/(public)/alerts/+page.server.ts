import type { Actions, PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { sendSoon } from '#domain/access/mails/account-mails.ts'
import { confirmDays } from '#domain/alerts/alert.schema.ts'
import { takeAlertForm } from '#domain/alerts/ask-for-alert.ts'
import { Refusal } from '#platform/errors.ts'
import { sendsMails } from '#platform/mail.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { m } from '#generated/paraglide/messages.js'
import { incomplete, refused, typed } from '../../(account)/forms.server.ts'
import { alertSubject } from './subject.server.ts'

export const load: PageServerLoad = async (event) => {
	const { site, question, text, search, feed } = await alertSubject(event)
	return {
		network: site.owner.name,
		q: question.q,
		isWhole: text === '',
		search,
		feed,
		mails: sendsMails(await instance()),
		days: confirmDays,
		privacyHref: inLocale(paths.privacy(site.owner.slug), event.locals.locale),
	}
}

export const actions: Actions = {
	default: async (event) => {
		const { ctx, locale } = event.locals
		const host = await instance()
		const { site, text } = await alertSubject(event)
		const form = await event.request.formData()
		const mail = typed(form, 'mail')
		// A field that people do not see and programs fill in: they are told what everybody is told.
		if (typed(form, 'homepage')) return { sent: true, form: 'alert', values: { mail: '' }, errors: [] }
		try {
			await takeAlertForm(host, ctx, site.owner.id, { mail, locale, question: text }, event.getClientAddress())
		} catch (error) {
			if (error instanceof Refusal && error.code === 'common.invalid-input')
				return incomplete('alert', { mail }, [{ field: 'mail', message: m.join_wrong_mail() }])
			return refused(error, 'alert', { mail })
		}
		sendSoon(host)
		return { sent: true, form: 'alert', values: { mail }, errors: [] }
	},
}
