import type { Line } from './line.ts'

/** Fifty to two hundred and fifty. */
export const midLines: readonly Line[] = [
	[
		'Rund {n} Menschen arbeiten hier, gut ein Drittel davon in Entwicklung und Versuch.',
		'Around {n} people work here, a good third of them in development and testing.',
	],
	[
		'Die Belegschaft hat einen Betriebsrat, einen Chor und eine Fahrradwerkstatt.',
		'The staff has a works council, a choir and a bicycle workshop.',
	],
	[
		'{=a:8-19} Ausbildungsplätze in {~b:3-5} Berufen, dazu Plätze für das duale Studium.',
		'{=a:8-19} apprenticeships in {~b:3-5} trades, plus places for dual studies.',
	],
	[
		'Für größere Vorhaben bilden wir feste Mannschaften, die bis zur Abnahme zusammenbleiben.',
		'For larger projects we form fixed crews that stay together until acceptance.',
	],
	[
		'Das Haus gliedert sich in {~a:3-5} Bereiche, die sich gegenseitig Leute ausleihen.',
		'The house has {~a:3-5} divisions that lend each other people.',
	],
	[
		'Im Einkauf, im Labor und in der Entwicklung sitzt man auf demselben Flur.',
		'Purchasing, lab and development share one corridor.',
	],
	['{n} Beschäftigte, davon {=a:6-14} in {town2}.', '{n} employees, {=a:6-14} of them in {town2}.'],
	[
		'Gewachsen wird aus eigener Kraft, zuletzt um {~a:4-9} Stellen im Jahr.',
		'Growth comes from our own means, lately {~a:4-9} positions a year.',
	],
	[
		'Die Abteilungen rotieren einmal im Jahr für eine Woche, seitdem gibt es weniger Tickets.',
		'Once a year departments swap places for a week; there have been fewer tickets since.',
	],
	[
		'Ein eigener Prüfraum und ein kleines Schulungszentrum gehören zum Haus.',
		'A test room and a small training centre are part of the house.',
	],
]

/** More than two hundred and fifty. */
export const largeLines: readonly Line[] = [
	[
		'Mit {n} Beschäftigten gehört das Haus zu den größeren Arbeitgebern {wo}.',
		'With {n} employees the house is one of the larger employers {wo}.',
	],
	[
		'Zur Gruppe gehören Standorte in {~a:3-6} Ländern, entschieden wird in {town}.',
		'The group has sites in {~a:3-6} countries; decisions are taken in {town}.',
	],
	[
		'Für kleinere Auftraggeber gibt es eine eigene Mannschaft mit kurzen Freigabewegen.',
		'Smaller clients have a team of their own with short approval paths.',
	],
	[
		'Jährlich beginnen {=a:18-45} junge Leute eine Ausbildung oder ein duales Studium.',
		'Each year {=a:18-45} young people start an apprenticeship or dual studies.',
	],
	[
		'Die IT des Hauses arbeitet seit {since} auch für andere.',
		'Since {since} the in-house IT has also worked for others.',
	],
	[
		'Im Netzwerk suchen wir vor allem kleine Partner, die schneller sind als wir.',
		'In the network we mainly look for small partners who are quicker than we are.',
	],
	[
		'Ein Teil der Produktion ist als Lernfabrik für Besuche geöffnet.',
		'Part of production is open to visitors as a learning factory.',
	],
	[
		'{n} Menschen, {~a:4-7} Werke, ein gemeinsames Ticketsystem.',
		'{n} people, {~a:4-7} plants, one shared ticket system.',
	],
]
