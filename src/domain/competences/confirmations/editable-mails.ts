/** The mail to partners that a network may word itself. */
import { editableMail } from '../../networks/mail-texts/mail-text.ts'
import { levels, partnerLetter } from './mail-texts.ts'

editableMail({
	kind: 'confirm-claim',
	standard: (locale) =>
		partnerLetter[locale]({
			network: '{network}',
			organisation: '{organisation}',
			person: '{person}',
			partner: '{partner}',
			competence: '{competence}',
			level: '{level}',
			project: '{project}',
			url: 'https://…',
		}),
	example: (locale) => ({
		network: 'Netzwerk Nordufer',
		organisation: 'Uferwerk GmbH',
		person: 'Maren Ott',
		partner: 'Quellgrund AG',
		competence: locale === 'de' ? 'Softwarearchitektur' : 'Software architecture',
		level: levels[locale][2],
		project: locale === 'de' ? 'Leitstand der Pumpwerke, 2025' : 'Control room of the pumping stations, 2025',
	}),
})
