import { type Archetype, skill } from '../archetype.ts'

export const chamber: Archetype = {
	key: 'chamber',
	kind: 'chamber',
	weight: 1,
	voices: ['authority'],
	people: [14, 160],
	founded: [1862, 1975],
	fields: [
		'Handwerkskammer',
		'Wirtschaftskammer',
		'Ingenieurkammer',
		'Kammer für Technik und Gewerbe',
		'Handelskammer',
	],
	clients: ['crafts', 'midsize', 'startups', 'family'],
	tags: ['Kammer'],
	skills: [
		skill('vocational-training', 0.9, [
			'Prüfungen zum Fachinformatiker nimmt die Kammer zweimal im Jahr ab.',
			'Twice a year the chamber examines aspiring IT specialists.',
		]),
		skill('funding-advice', 0.7, [
			'Welches Programm passt, klärt die Beratung in einem Gespräch.',
			'One talk settles which scheme fits.',
		]),
		skill('small-business-security', 0.5, [
			'Ein fahrendes Büro besucht Betriebe, die noch nie über ihr WLAN nachgedacht haben.',
			'A mobile office visits firms that have never thought about their Wi-Fi.',
		]),
		skill('digital-strategy', 0.4, [
			'Meisterbetriebe erhalten einen Plan für die nächsten drei Anschaffungen.',
			'Master craftsmen get a plan for their next three purchases.',
		]),
		skill('international-specialists', 0.4, [
			'Abschlüsse aus dem Ausland werden hier anerkannt oder ergänzt.',
			'Foreign qualifications are recognised or supplemented here.',
		]),
	],
	also: ['startup-support', 'network-and-cluster', 'expert-reports', 'internationalization', 'digital-skills'],
	summaries: [
		[
			'Selbstverwaltung von {#a:4000-39000/100} Betrieben, [mit Technikberatung|mit Bildungszentrum|mit Sachverständigenwesen].',
			'Self-government of {#a:4000-39000/100} firms, [with technology advice|with a training centre|with sworn experts].',
		],
		[
			'Berät, prüft und vertritt [das Gewerbe|kleine Betriebe|die Berufe der Technik] {wo}.',
			'Advises, examines and represents [trade|small firms|technical professions] {wo}.',
		],
		[
			'Erste Adresse für [Ausbildung|Nachfolge|Digitalisierung] in {town} und den Nachbarkreisen.',
			'First address for [apprenticeships|succession|digitisation] in {town} and neighbouring districts.',
		],
	],
	openings: [
		[
			'Als Körperschaft des öffentlichen Rechts vertritt die Kammer die Belange ihrer Mitglieder.',
			'As a body under public law the chamber represents the interests of its members.',
		],
		[
			'Zu den Aufgaben zählen Berufsbildung, Sachverständigenwesen und die Beratung in technischen Fragen.',
			'Its duties include vocational training, sworn experts and advice on technical questions.',
		],
		[
			'Die Beratung ist für Mitglieder kostenfrei und vertraulich.',
			'Advice is free of charge and confidential for members.',
		],
	],
	extras: [
		[
			'Jährlich finden {=a:60-340} Erstgespräche zur Digitalisierung statt.',
			'There are {=a:60-340} first talks on digitisation a year.',
		],
		['Das Bildungszentrum verfügt über {=a:8-26} Werkstätten.', 'The training centre has {=a:8-26} workshops.'],
		[
			'Ein gemeinsamer Ausschuss mit dem Netzwerk tagt {=a:2-4}-mal im Jahr.',
			'A joint committee with the network meets {~a:2-4} times a year.',
		],
	],
	notes: [
		['gesetzliche Aufgabe', 'statutory task'],
		['für Mitglieder kostenfrei', 'free for members'],
	],
}
