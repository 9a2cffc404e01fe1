/** The mails of alerts that a network may word itself. */
import { editableMail } from '../networks/mail-texts/mail-text.ts'
import { texts } from './mail-texts.ts'
import type { Locale } from '#platform/localized.ts'

const placeholders = { network: '{network}', about: '{about}', search: '{search}', stop: '{stop}', url: 'https://…' }
const example = (locale: Locale) => ({
	network: 'Netzwerk Nordufer',
	about: texts[locale].about(locale === 'de' ? 'Softwarearchitektur' : 'Software architecture'),
	search: 'https://…/atlas',
	stop: 'https://…/alerts/stop',
})

for (const word of ['confirm', 'already'] as const)
	editableMail({ kind: `alert-${word}`, standard: (locale) => texts[locale][word](placeholders), example })

editableMail({
	kind: 'alert-news',
	standard: (locale) => texts[locale].news({ ...placeholders, news: '{news}' }),
	example: (locale) => ({
		...example(locale),
		news: [
			{ name: 'Uferwerk GmbH (Nordstadt)', change: 'listed' as const, competences: [], url: 'https://…' },
			{ name: 'Quellgrund AG', change: 'claimed' as const, competences: ['Python'], url: 'https://…' },
		]
			.map(texts[locale].line)
			.join('\n\n'),
	}),
})
