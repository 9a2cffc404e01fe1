/** The mails of joining that a network may word itself. */
import { editableMail } from '../networks/mail-texts/mail-text.ts'
import type { Locale } from '#platform/localized.ts'
import { texts } from './mail-texts.ts'

const placeholders = { contact: '{contact}', network: '{network}', name: '{name}', url: 'https://…' }
const about = { contact: 'Maren Ott', network: 'Netzwerk Nordufer', name: 'Uferwerk GmbH' }
const day = (locale: Locale) => (locale === 'de' ? '1. April 2026' : '1 April 2026')

editableMail({
	kind: 'application-confirm',
	standard: (locale) => texts[locale].confirm(placeholders),
	example: () => about,
})

editableMail({
	kind: 'application-approved',
	standard: (locale) => texts[locale].approved({ ...placeholders, welcome: '{welcome}', from: '{from}' }),
	example: (locale) => ({
		...about,
		from: day(locale),
		welcome: locale === 'de' ? 'Wir freuen uns auf Sie.' : 'We look forward to meeting you.',
	}),
})

editableMail({
	kind: 'application-declined',
	standard: (locale) => texts[locale].declined({ ...placeholders, reason: '{reason}' }),
	example: (locale) => ({
		...about,
		reason: locale === 'de' ? 'Der Sitz liegt außerhalb unserer Region.' : 'The seat is outside of our region.',
	}),
})

for (const [kind, text] of [
	['application-waits', 'waits'],
	['application-decide', 'decide'],
] as const)
	editableMail({
		kind,
		standard: (locale) => texts[locale][text](placeholders),
		example: () => ({ network: about.network, name: about.name }),
	})
