import type { Actions, PageServerLoad } from './$types'
import { filledLetter, standardText } from '#domain/networks/mail-texts/mail-text.ts'
import { ownMailText } from '#domain/networks/mail-texts/mail-text.queries.ts'
import { resetMailText, writeMailText } from '#domain/networks/mail-texts/write-mail-text.ts'
import { stampOf } from '#domain/networks/settings/stored-network.ts'
import { m } from '#generated/paraglide/messages.js'
import type { Locale } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { doneOf, undoAction } from '../../../done.server.ts'
import { refuseWithoutPermission } from '../../refuse-without-permission.ts'
import { settingAction } from '../../setting-answer.server.ts'
import { mailOf, mailWords } from '../mail-kinds.ts'

const languageOf = (url: URL): Locale => (url.searchParams.get('lang') === 'en' ? 'en' : 'de')

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { ctx, locale } = event.locals
	refuseWithoutPermission(ctx, office.id)
	const { kind } = event.params
	const mail = mailOf(kind)
	const lang = languageOf(event.url)
	const own = await ownMailText(ctx.db, office.id, kind, lang)
	const text = own ?? standardText(mail, lang)
	const example = mail.example(lang)
	return {
		title: (mailWords[kind] ?? m.settings_mails)(),
		lang,
		text,
		own: own !== null,
		known: stampOf(own),
		preview: filledLetter(text, example, mail.standard(lang).action),
		placeholders: Object.entries(example).map(([name, value]) => ({ name: `{${name}}`, value })),
		mailsHref: inLocale(paths.mailTexts(office.slug), locale),
		settingsHref: inLocale(paths.settings(office.slug), locale),
		done: await doneOf(event, office.id),
	}
}

const wrong = {
	subject: m.settings_wrong_subject,
	body: m.settings_wrong_body,
	closing: m.settings_wrong_closing,
}

export const actions: Actions = {
	undo: undoAction,
	write: settingAction(
		'write',
		({ ctx, network, values, event }) => {
			const { subject = '', body = '', closing = '', known = '' } = values
			const locale = languageOf(event.url)
			const text = { subject, body: body.replaceAll('\r\n', '\n'), closing: closing.replaceAll('\r\n', '\n') }
			return writeMailText(ctx, network.id, { kind: event.params.kind ?? '', locale, ...text, known })
		},
		wrong,
	),
	reset: settingAction('reset', ({ ctx, network, values, event }) =>
		resetMailText(ctx, network.id, {
			kind: event.params.kind ?? '',
			locale: languageOf(event.url),
			known: values.known ?? '',
		}),
	),
}
