/** What universities, institutes, public bodies, chambers and associations announce. */
import type { OrganisationKind } from '../types.ts'
import { l, type AnnouncementLine } from './announcement-line.ts'

const science: readonly OrganisationKind[] = ['university', 'research-institute', 'school']
const bodies: readonly OrganisationKind[] = ['public-body', 'association', 'chamber']

export const institutionLines: readonly AnnouncementLine[] = [
	{
		of: science,
		title: l('Neues Forschungsvorhaben: {k} für kleine Betriebe', 'New research project: {k} for small businesses'),
		bodies: [
			l(
				'Gesucht werden noch vier Betriebe, die mitmachen. Der Aufwand liegt bei etwa zwei Tagen im Monat.',
				'Four more businesses are wanted to take part. It takes about two days a month.',
			),
			l(
				'Zwei Jahre, drei Partner, alle Ergebnisse offen. Das erste Treffen ist für Gäste zugänglich.',
				'Two years, three partners, all results open. The first meeting is open to guests.',
			),
		],
	},
	{
		of: science,
		title: l('Ringvorlesung mit Gästen aus der Praxis: {k}', 'Lecture series with guests from practice: {k}'),
		bodies: [
			l(
				'Jeden Mittwoch um 18 Uhr, offen für alle, die es wissen wollen. Danach gibt es Zeit für Gespräche.',
				'Every Wednesday at 6 pm, open to all who want to know. Afterwards there is time to talk.',
			),
		],
	},
	{
		of: science,
		title: l('Abschlussarbeiten des Jahres ausgezeichnet', 'Theses of the year awarded'),
		bodies: [
			l(
				'Drei der fünf Preise gingen an Arbeiten, die in Betrieben der Region entstanden sind.',
				'Three of the five prizes went to theses written at businesses of the region.',
			),
		],
	},
	{
		of: bodies,
		title: l('Sprechtag zu Förderung und {k}', 'Consultation day on funding and {k}'),
		bodies: [
			l(
				'Eine halbe Stunde je Gespräch, kostenlos. Bitte bringen Sie eine Seite mit, auf der steht, was Sie vorhaben.',
				'Half an hour each, free of charge. Please bring one page that says what you plan.',
			),
			l(
				'Wir sagen Ihnen, welches Programm passt, und auch, wenn keines passt.',
				'We tell you which programme fits, and also when none does.',
			),
		],
	},
	{
		of: bodies,
		title: l('Neue Broschüre: wer in {town} wobei hilft', 'New brochure: who in {town} helps with what'),
		bodies: [
			l(
				'Vierzig Seiten mit Namen und Durchwahlen, damit niemand fünfmal verbunden wird.',
				'Forty pages with names and direct lines, so that nobody is put through five times.',
			),
		],
	},
	{
		of: [...bodies, 'school'],
		title: l('Tag der offenen Tür in {town}', 'Open day in {town}'),
		bodies: [
			l(
				'Samstag von 10 bis 15 Uhr. Für Kinder gibt es einen Roboter, der malt, für Erwachsene Antworten.',
				'Saturday from 10 am to 3 pm. For children there is a robot that paints, for adults there are answers.',
			),
		],
	},
]
