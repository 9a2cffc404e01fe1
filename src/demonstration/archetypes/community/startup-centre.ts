import { type Archetype, skill } from '../archetype.ts'

export const startupCentre: Archetype = {
	key: 'startup-centre',
	kind: 'startup-centre',
	weight: 2,
	voices: ['agency', 'authority'],
	people: [3, 32],
	founded: [1985, 2022],
	fields: ['Gründerhaus', 'Gründerzentrum', 'Technologiepark', 'Startwerk', 'Gründerfabrik', 'Innovationshaus'],
	clients: ['startups', 'universities', 'machines', 'hidden'],
	tags: ['Gründung'],
	skills: [
		skill(
			'startup-support',
			1,
			[
				'Für die erste Rechnung gibt es ein Muster, für die erste Absage einen Schnaps.',
				'There is a template for the first invoice and a schnapps for the first refusal.',
			],
			[
				'Zwischen Labor und Lieferantin vermittelt die Hausleitung beim Mittagessen.',
				'Over lunch the management brings lab and supplier together.',
			],
			[
				'Vom Bierdeckel zum Handelsregister dauert es hier im Schnitt elf Monate.',
				'From beer mat to commercial register takes eleven months on average here.',
			],
		),
		skill('coworking', 0.8, [
			'Schreibtische gibt es ab einem Tag, Werkbänke ab einer Woche.',
			'Desks are available from one day and workbenches from one week.',
		]),
		skill('venture-capital', 0.5, [
			'Einmal im Quartal sitzt Kapital am Frühstückstisch.',
			'Once a quarter capital sits at the breakfast table.',
		]),
		skill('funding-advice', 0.5, [
			'Anträge werden gemeinsam geschrieben und einzeln gefeiert.',
			'Applications are written together and celebrated one by one.',
		]),
		skill('prototyping', 0.4, [
			'Im Keller stehen Drucker, Fräse und jemand, der beides bedienen kann.',
			'In the basement there are printers, a mill and someone who can run them.',
		]),
		skill('innovation-consulting', 0.4, [
			'Gestandene Firmen suchen sich hier Leute, die noch nicht wissen, was nicht geht.',
			'Established firms come here for people who do not yet know what is impossible.',
		]),
	],
	also: ['network-and-cluster', 'design-thinking', 'event-services', 'research-transfer', 'internationalization'],
	summaries: [
		[
			'Räume, Rat und [Kontakte|Kaffee|Kapital] für Gründungen {wo}.',
			'Rooms, advice and [contacts|coffee|capital] for start-ups {wo}.',
		],
		[
			'{=a:12-90} junge Firmen unter einem Dach, [mit Werkstatt|mit Garten|mit Blick auf die Gleise].',
			'{=a:12-90} young firms under one roof, [with a workshop|with a garden|overlooking the tracks].',
		],
		[
			'Begleitet Teams [vom ersten Einfall bis zum zehnten Arbeitsplatz|zwei Jahre lang|aus Hochschule und Handwerk].',
			'Accompanies teams [from first idea to tenth job|for two years|from university and trade].',
		],
		[
			'Haus für Leute in {town}, die [kündigen wollen|etwas vorhaben|noch suchen].',
			'A house for people in {town} who [want to quit their job|are up to something|are still looking].',
		],
		[
			'Startplatz für [Ideen|Teams|Betriebe] in {town}, getragen von der Region.',
			'A launch pad for [ideas|teams|firms] in {town}, carried by the region.',
		],
	],
	openings: [
		[
			'Gegründet wird hier auf {#a:900-9000/100} Quadratmetern, früher wurde auf denselben gesponnen und gewebt.',
			'People found firms here on {#a:900-9000/100} square metres where others once spun and wove.',
		],
		[
			'Wer einzieht, bekommt einen Schlüssel, eine Patin und drei ehrliche Gespräche.',
			'Those who move in get a key, a mentor and three honest talks.',
		],
		[
			'Seit {year} haben {=a:60-480} Firmen im Haus begonnen.',
			'Since {year} {=a:60-480} firms have started in the house.',
		],
		[
			'Getragen wird das Haus von Stadt, Hochschule und {~a:4-11} Unternehmen.',
			'The house is run by the town, the university and {~a:4-11} companies.',
		],
		[
			'Zwischen Kündigung und Kundschaft liegt ein Jahr, in dem man Nachbarn braucht.',
			'Between giving notice and having clients lies a year in which one needs neighbours.',
		],
		[
			'Im Haus arbeiten Software, Handwerk und Pflege Tür an Tür.',
			'Software, crafts and care work next door to each other in the house.',
		],
		[
			'Angefangen hat das Zentrum {year} mit einem Kopierer und vier Büros.',
			'The centre began in {year} with one copier and four offices.',
		],
	],
	extras: [
		[
			'Von den Firmen, die ausgezogen sind, bestehen {=a:68-91} Prozent noch.',
			'Of the firms that have moved out, {=a:68-91} per cent still exist.',
		],
		[
			'Der Mittagstisch ist öffentlich und berüchtigt für Ideen.',
			'Lunch is open to the public and notorious for ideas.',
		],
		['Freie Plätze: {~a:2-9} Büros, eine halbe Werkbank.', 'Vacancies: {~a:2-9} offices and half a workbench.'],
		[
			'Montags gibt es eine Sprechstunde für Leute, die noch gar nichts wissen.',
			'On Mondays there are open hours for people who know nothing yet.',
		],
		['Beim Pitchabend klatscht das Publikum auch für Absagen.', 'At pitch night the audience also applauds refusals.'],
		['Die Miete steigt erst, wenn der Umsatz steigt.', 'Rent rises only when turnover does.'],
		[
			'Ein Mentorenkreis von {=a:14-45} Leuten hilft ohne Honorar.',
			'A circle of {=a:14-45} mentors helps without fees.',
		],
	],
	notes: [
		['{=a:10-80} Teams', '{=a:10-80} teams'],
		['mit Werkstatt', 'with workshop'],
		['für Mitglieder ermäßigt', 'reduced for members'],
	],
}
