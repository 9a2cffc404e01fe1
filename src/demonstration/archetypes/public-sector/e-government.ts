import { type Archetype, skill } from '../archetype.ts'

export const eGovernment: Archetype = {
	key: 'e-government',
	kind: 'company',
	weight: 2,
	voices: ['authority', 'engineer', 'agency'],
	people: [6, 170],
	founded: [1981, 2019],
	fields: ['Fachverfahren', 'Verwaltungssoftware', 'Kommunal', 'Govtech', 'Amtsweg', 'Bürgerdienste'],
	clients: ['municipal', 'districts', 'ministries', 'schoolboards', 'buses'],
	tags: ['Verwaltung'],
	skills: [
		skill(
			'public-sector',
			1,
			[
				'Der Anwohnerausweis kommt, ohne dass jemand eine Nummer zieht.',
				'The resident’s permit comes without anyone taking a number.',
			],
			[
				'Eine Umzugsmeldung genügt, die übrigen Ämter erfahren es von selbst.',
				'One change of address is enough; the other offices learn of it by themselves.',
			],
			[
				'Hund anmelden, Sperrmüll bestellen, Termin absagen, und das alles vom Sofa.',
				'Register the dog, order bulky waste collection, cancel an appointment, all from the sofa.',
			],
		),
		skill('municipal-applications', 0.8, [
			'Wohngeld, Gewerbe, Feuerwehr: Für jedes Amt ein Programm, das dessen Wörter kennt.',
			'Housing benefit, trade, fire brigade: for each office a program that knows its words.',
		]),
		skill('forms-management', 0.6, [
			'Anträge fragen nur, was das Amt nicht schon weiß.',
			'Applications ask only what the office does not already know.',
		]),
		skill('document-management', 0.6, [
			'Die Akte wandert ohne Wagen durchs Rathaus.',
			'The file travels through the town hall without a trolley.',
		]),
		skill('identity-management', 0.35, [
			'Ausweis ans Telefon halten, fertig.',
			'Hold the identity card to the phone and you are done.',
		]),
		skill('system-integration', 0.4, [
			'Daten reisen in den vorgeschriebenen Umschlägen, von Amt zu Amt und bis zum Bund.',
			'Data travel in the prescribed envelopes, from office to office and up to the federal level.',
		]),
		skill('forms-management', 0.3, [
			'Amtsdeutsch übersetzen wir in Sätze mit höchstens fünfzehn Wörtern.',
			'Official German we translate into sentences of fifteen words at most.',
		]),
	],
	also: [
		'java',
		'business-process-management',
		'accessibility',
		'system-integration',
		'training',
		'open-source',
		'data-protection-consulting',
	],
	summaries: [
		[
			'Software für Rathäuser, die [Wartezimmer leert|den Aktenwagen abschafft|Fristen kennt].',
			'Software for town halls that [empties waiting rooms|abolishes the trolley|knows deadlines].',
		],
		[
			'Fachverfahren und Onlinedienste für {k}, im Einsatz bei {=a:20-420} Verwaltungen.',
			'Specialist systems and online services for {k}, used by {=a:20-420} administrations.',
		],
		[
			'Wir bringen Ämter und Menschen [ohne Nummer|ohne Papier|zu jeder Uhrzeit] zusammen.',
			'We bring offices and people together [without queue numbers|without paper|at any hour].',
		],
		[
			'Vom Antrag bis zum Bescheid: [digitale Verwaltung|ein durchgehender Weg|medienbruchfrei] aus {town}.',
			'From application to decision: [digital administration|one continuous path|no paper in between], from {town}.',
		],
		[
			'Programmiert, was Gesetze verlangen und Menschen [verstehen|ertragen|erledigen] sollen.',
			'Programs what laws demand and people should [understand|bear|get done].',
		],
		[
			'Programme für {k}, vom [Antrag|Schalter|Telefon] bis zum Bescheid.',
			'Programs for {k}, from the [application|counter|phone] to the decision.',
		],
	],
	openings: [
		[
			'Verwaltung hat Regeln, und das ist gut so. Unsere Programme kennen sie.',
			'Administration has rules, and that is a good thing. Our programs know them.',
		],
		[
			'{name} entwickelt seit {year} Anwendungen für Städte, Gemeinden und Landkreise.',
			'{name} has been developing applications for towns, municipalities and districts since {year}.',
		],
		[
			'Zwischen Gesetz und Schalter liegt meistens ein Formular. Wir arbeiten daran, dass es kürzer wird.',
			'Between law and counter there is usually a form. We are working to make it shorter.',
		],
		[
			'Ein Anbau, eine Geburt, ein neuer Laden: Jedes Ereignis im Leben hat ein Amt, und jedes Amt bei uns ein Modul.',
			'An extension, a birth, a new shop: every event in life has an office, and every office has a module of ours.',
		],
		['Ein Bescheid muss stimmen, bevor er schön ist.', 'A notice must be right before it is beautiful.'],
		[
			'Gewerbeamt, Bauamt, Bürgerbüro: Unsere Module arbeiten mit denselben Stammdaten.',
			'Trade office, building office, citizens’ desk: our modules share the same master data.',
		],
	],
	extras: [
		[
			'Nutzertreffen finden zweimal im Jahr statt und sind berüchtigt für ihre Wunschlisten.',
			'User meetings take place twice a year and are notorious for their wish lists.',
		],
		[
			'Gesetzesänderungen liefern wir {=a:10-28} Tage vor Inkrafttreten aus.',
			'We deliver changes in the law {=a:10-28} days before they take effect.',
		],
		[
			'Betrieben wird im kommunalen Rechenzentrum oder im eigenen Keller der Stadt.',
			'It runs in the municipal data centre or in the town’s own basement.',
		],
		[
			'Sachbearbeiterinnen testen jede Fassung vier Wochen lang mit.',
			'Case workers help to test each version for four weeks.',
		],
		[
			'Eine Kreisstadt spart {#a:3000-19000/1000} Briefe im Jahr.',
			'A district town saves {#a:3000-19000/1000} letters a year.',
		],
	],
	notes: [
		['{=a:15-300} Verwaltungen', '{=a:15-300} administrations'],
		['Gesetzesstand {=y:2025-2026}', 'law as of {=y:2025-2026}'],
		['mit Hotline', 'with hotline'],
	],
}
