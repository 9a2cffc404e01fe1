/** The mails about proposed changes that a network may word itself. */
import { editableMail } from '../../networks/mail-texts/mail-text.ts'
import { texts } from './mail-texts.ts'

const placeholders = { contact: '{contact}', network: '{network}', name: '{name}', url: 'https://…' }
const about = { contact: 'Maren Ott', network: 'Netzwerk Nordufer', name: 'Uferwerk GmbH' }

editableMail({
	kind: 'proposal-accepted',
	standard: (locale) => texts[locale].accepted(placeholders),
	example: () => about,
})

editableMail({
	kind: 'proposal-declined',
	standard: (locale) => texts[locale].declined({ ...placeholders, reason: '{reason}' }),
	example: (locale) => ({
		...about,
		reason:
			locale === 'de' ? 'Die Kurzbeschreibung wirbt für eine Rabattaktion.' : 'The summary advertises a discount.',
	}),
})
