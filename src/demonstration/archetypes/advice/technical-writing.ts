import { type Archetype, skill } from '../archetype.ts'

export const technicalWriting: Archetype = {
	key: 'technical-writing',
	kind: 'company',
	weight: 1,
	voices: ['agency', 'engineer', 'family'],
	people: [2, 50],
	founded: [1984, 2018],
	fields: ['Dokumentation', 'Redaktion', 'Technikredaktion', 'Übersetzung', 'Handbuch', 'Content'],
	clients: ['machines', 'medtech', 'tools', 'softwarefirms', 'drives', 'special', 'sensors'],
	tags: ['Dokumentation'],
	skills: [
		skill(
			'technical-documentation',
			1,
			[
				'Vor dem Schraubendreher kommt bei uns die Frage, wer ihn halten wird.',
				'Before the screwdriver we ask who is going to hold it.',
			],
			[
				'Aus dem Wissen zweier Monteure wird ein Heft für zweitausend.',
				'The knowledge of two fitters becomes a booklet for two thousand.',
			],
			[
				'Anleitungen von uns beginnen mit dem Handgriff, den man sucht.',
				'Our manuals begin with the step you are looking for.',
			],
		),
		skill('localization', 0.7, [
			'Auf Finnisch braucht der Knopf zwei Zentimeter mehr Platz; das wissen wir vor dem Druck.',
			'In Finnish the button needs two more centimetres; we know before it goes to print.',
		]),
		skill('content-management-systems', 0.5, [
			'Ein Baustein, vierzig Maschinen, zwölf Sprachen: Geändert wird an einer Stelle.',
			'One module, forty machines, twelve languages: changes are made in one place.',
		]),
		skill('augmented-reality', 0.3, [
			'Die Monteurin hält das Tablet vor den Motor und sieht, welche Schraube gemeint ist.',
			'The fitter holds the tablet up to the engine and sees which screw is meant.',
		]),
		skill('product-information-management', 0.3, [
			'Ersatzteilkataloge bauen sich aus den Stücklisten von allein.',
			'Spare-parts catalogues build themselves from the parts lists.',
		]),
		skill('knowledge-management', 0.35, [
			'Wir befragen Leute vor ihrem Ruhestand und schreiben mit.',
			'We interview people before they retire and take notes.',
		]),
	],
	also: ['machine-translation', 'system-integration', 'machine-safety', 'video-production', 'localization'],
	summaries: [
		[
			'Schreibt, was {k} [wissen|zeigen|übersetzen lassen] müssen.',
			'Writes what {k} have to [know|show|have translated].',
		],
		[
			'Handbücher, die [gelesen werden|vor Gericht bestehen|auf dem Telefon lesbar sind], in bis zu {=a:8-38} Sprachen.',
			'Manuals that [get read|stand up in court|work on a phone], in up to {=a:8-38} languages.',
		],
		[
			'Technische Redaktion {wo}, seit {year} [zwischen Konstruktion und Kunde|mit Schraubenzieher|mit rotem Stift].',
			'Technical writing {wo}, since {year} [between design and customer|screwdriver in hand|red pen in hand].',
		],
		[
			'Wir erklären Maschinen [denen, die sie bedienen|in einfachen Sätzen|mit wenig Text].',
			'We explain machines [to those who run them|in simple sentences|in few words].',
		],
	],
	openings: [
		[
			'Wer eine Anleitung aufschlägt, hat bereits ein Problem. Es sollte nicht größer werden.',
			'Whoever opens a manual already has a problem. It should not get bigger.',
		],
		[
			'{name} erstellt und übersetzt Dokumentation für technische Produkte.',
			'{name} writes and translates documentation for technical products.',
		],
		['Bevor wir schreiben, bauen wir das Gerät auseinander.', 'Before writing we take the device apart.'],
	],
	extras: [
		[
			'Ein Ordner mit {=a:600-980} Seiten schrumpfte auf {=b:70-140}.',
			'A binder of {=a:600-980} pages shrank to {=b:70-140}.',
		],
		[
			'Übersetzt wird von Menschen aus dem Zielland, mit Maschinen als Vorarbeiter.',
			'People from the target country translate, with machines doing the rough work.',
		],
		[
			'Sicherheitshinweise prüfen wir mit Leuten, die sie nicht lesen wollen.',
			'We test safety notes on people who do not want to read them.',
		],
	],
	notes: [
		['{=a:10-38} Sprachen', '{=a:10-38} languages'],
		['{=a:40-600} Produkte', '{=a:40-600} products'],
		['normgerecht', 'to standard'],
	],
}
