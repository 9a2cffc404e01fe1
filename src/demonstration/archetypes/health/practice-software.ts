import { type Archetype, skill } from '../archetype.ts'

export const practiceSoftware: Archetype = {
	key: 'practice-software',
	kind: 'company',
	weight: 1,
	voices: ['family', 'agency'],
	people: [2, 45],
	founded: [1986, 2021],
	fields: ['Praxissoftware', 'Medical', 'Arztsysteme', 'Heilberufe', 'Sprechzimmer'],
	clients: ['practices', 'care', 'homes', 'labs', 'rescue'],
	tags: ['Gesundheit'],
	skills: [
		skill(
			'medical-practice-software',
			1,
			[
				'Kartei, Rezept, Überweisung: drei Tasten, kein Blättern.',
				'File, prescription, referral: three keys and no leafing.',
			],
			[
				'Wer anruft, bekommt einen Termin, auch wenn die Anmeldung gerade impft.',
				'Callers get an appointment even if reception is busy vaccinating.',
			],
			[
				'Das Wartezimmer ist leerer, seit Termine sich selbst verschieben.',
				'The waiting room has been emptier since appointments move themselves.',
			],
		),
		skill('care-software', 0.6, [
			'Pflegekräfte tippen am Bett ins Telefon und haben nach der Tour Feierabend.',
			'Care workers type at the bedside and are done when the round is done.',
		]),
		skill('health-data-exchange', 0.7, [
			'Beim elektronischen Rezept rufen die Praxen zuerst uns an und dann die Apotheke.',
			'With electronic prescriptions, practices call us first and the pharmacy second.',
		]),
		skill('medical-practice-software', 0.5, [
			'Am Quartalsende liegt die Abrechnung fertig da, mit Markierungen, wo etwas fehlt.',
			'At the end of the quarter the billing is ready, with marks where something is missing.',
		]),
		skill('route-planning', 0.3, [
			'Die Morgentour ist so gelegt, dass Frau Maier um acht ihre Spritze bekommt.',
			'The morning round is laid out so that Mrs Maier gets her injection at eight.',
		]),
	],
	also: ['user-help-desk', 'data-protection-consulting', 'backup', 'mobile-development', 'training'],
	summaries: [
		[
			'Praxis- und Pflegesoftware aus {town}, [bei der noch jemand abnimmt|für kleine Teams|seit {year}].',
			'Practice and care software from {town}, [where someone still picks up|for small teams|since {year}].',
		],
		[
			'Nimmt {kd} den Papierkram ab, [Quartal für Quartal|vom Termin bis zur Abrechnung|auch unterwegs].',
			'Takes the paperwork off {k}, [quarter by quarter|from appointment to billing|on the road too].',
		],
		['Wir betreuen {=a:60-700} Praxen und Dienste {wo}.', 'We look after {=a:60-700} practices and services {wo}.'],
		[
			'Programme für Menschen, die [heilen|pflegen|helfen] und ungern tippen.',
			'Programs for people who [heal|nurse|help] and do not like typing.',
		],
	],
	openings: [
		[
			'Eine Arzthelferin aus {town2} hat unsere erste Maske gezeichnet, auf der Rückseite eines Rezepts.',
			'A doctor’s assistant from {town2} drew our first screen on the back of a prescription.',
		],
		[
			'{name} liefert Software und Betreuung für Praxen und ambulante Dienste.',
			'{name} supplies software and support to practices and mobile care services.',
		],
		[
			'Zwischen zwei Patienten bleiben {=a:3-6} Minuten; länger darf nichts dauern.',
			'Between two patients there are {=a:3-6} minutes; nothing may take longer.',
		],
	],
	extras: [
		[
			'Einweisungen machen wir mittwochnachmittags, wenn die Praxis zu hat.',
			'We train on Wednesday afternoons, when practices are closed.',
		],
		['Ersatzkartenleser fahren wir zur Not selbst vorbei.', 'If need be we drive spare card readers over ourselves.'],
		['Ein Pflegedienst spart {=a:20-45} Minuten je Tour.', 'A care service saves {=a:20-45} minutes per round.'],
	],
	notes: [
		['{=a:40-500} Praxen', '{=a:40-500} practices'],
		['mit Vor-Ort-Dienst', 'with on-site service'],
		['zugelassen', 'approved'],
	],
}
