import { type Archetype, skill } from '../archetype.ts'

export const digitalOffice: Archetype = {
	key: 'digital-office',
	kind: 'public-body',
	weight: 1,
	voices: ['authority'],
	people: [4, 70],
	founded: [1948, 2022],
	fields: [
		'Amt für Digitales',
		'Wirtschaftsförderung',
		'Stabsstelle Digitalisierung',
		'Eigenbetrieb Informationstechnik',
		'Schulverband',
	],
	clients: ['municipal', 'crafts', 'startups', 'schools'],
	tags: ['Öffentlich'],
	skills: [
		skill('smart-city', 0.8, [
			'Bänke zählen Schatten, Bäume melden Durst, der Rat bekommt beides als Karte.',
			'Benches count shade, trees report thirst, and the council gets both as a map.',
		]),
		skill('online-public-services', 0.8, [
			'Sechzig Anträge lassen sich ohne Gang zum Schalter erledigen.',
			'Sixty applications can be done without a trip to the counter.',
		]),
		skill('open-data', 0.5, [
			'Was mit Steuergeld gemessen wurde, steht zum Herunterladen bereit.',
			'What was measured with taxes can be downloaded.',
		]),
		skill('citizen-participation', 0.5, [
			'Über den Spielplatz haben auch die Kinder abgestimmt.',
			'The children voted on the playground too.',
		]),
		skill('startup-support', 0.4, [
			'Leerstehende Läden gehen für ein Jahr an Gründungswillige.',
			'Empty shops go to would-be founders for a year.',
		]),
		skill('public-procurement', 0.4, [
			'Ausschreibungen werden vorab besprochen, öffentlich und mit Kaffee.',
			'Tenders are discussed in advance, in public and over coffee.',
		]),
	],
	also: ['gis', 'lpwan', 'school-it', 'accessibility', 'network-and-cluster'],
	summaries: [
		[
			'Treibt die Digitalisierung [im Rathaus|in Schule und Verein|vor Ort] voran und sucht Partner {wo}.',
			'Drives digitisation [in the town hall|in schools and clubs|locally] and looks for partners {wo}.',
		],
		[
			'Öffentliche Stelle mit {n} Beschäftigten, zuständig für [Netze, Anträge und Sensoren|Gewerbe und Gründung|alles mit Stecker].',
			'Public office of {n}, in charge of [networks, applications and sensors|trade and start-ups|everything with a plug].',
		],
		[
			'Verbindet Verwaltung und [Wirtschaft|Nachbarschaft|Technik], mit [Werkstatt|Sprechstunde|Reallabor].',
			'Connects administration and [business|neighbourhood|technology], with [a workshop|surgery hours|a living lab].',
		],
	],
	openings: [
		[
			'Die Stelle koordiniert Vorhaben zwischen Ämtern, Betrieben und Ehrenamt.',
			'The office coordinates projects between departments, firms and volunteers.',
		],
		[
			'Zuständig ist sie für Fragen, bei denen früher drei Ämter aufeinander zeigten.',
			'It handles questions for which three departments used to point at each other.',
		],
		[
			'Seit {since} gibt es ein Reallabor im alten Feuerwehrhaus.',
			'Since {since} there has been a living lab in the old fire station.',
		],
	],
	extras: [
		['Sprechstunde ist mittwochs, ohne Termin.', 'Open hours are on Wednesdays, no appointment needed.'],
		[
			'Der Haushalt sieht für Versuche {#a:20000-140000/5000} Euro im Jahr vor.',
			'The budget sets aside {#a:20000-140000/5000} euros a year for trials.',
		],
		['Beschlüsse und Quelltexte werden veröffentlicht.', 'Decisions and source code are published.'],
	],
	notes: [
		['im Aufbau', 'being built up'],
		['mit Ratsbeschluss', 'by council decision'],
		['{~a:3-12} Vorhaben', '{~a:3-12} projects'],
	],
}
