/** The mail about a task that a network may word itself. */
import { editableMail } from '../../networks/mail-texts/mail-text.ts'
import { taskGiven } from './mail-texts.ts'

editableMail({
	kind: 'task-given',
	standard: (locale) =>
		taskGiven[locale]({
			contact: '{contact}',
			network: '{network}',
			task: '{task}',
			about: '{about}',
			due: '{due}',
			url: 'https://…',
		}),
	example: (locale) => ({
		contact: 'Maren Ott',
		network: 'Netzwerk Nordufer',
		task: locale === 'de' ? 'Logo als SVG schicken' : 'Send the logo as SVG',
		about: 'Uferwerk GmbH',
		due: locale === 'de' ? '1. April 2026' : '1 April 2026',
	}),
})
