import { type Archetype, skill } from '../archetype.ts'

export const functionalSafety: Archetype = {
	key: 'functional-safety',
	kind: 'company',
	weight: 1,
	voices: ['engineer', 'authority'],
	people: [1, 40],
	founded: [2000, 2022],
	fields: ['Safety', 'Sicherheitstechnik', 'Gutachten', 'Ingenieure', 'Consulting'],
	clients: ['automotive', 'carmakers', 'special', 'medtech', 'buses', 'farms'],
	tags: ['Funktionale Sicherheit'],
	skills: [
		skill(
			'functional-safety',
			1,
			[
				'Ein Bremssignal darf nie verloren gehen; wir weisen nach, dass es das nicht tut.',
				'A brake signal must never get lost, and we prove that it does not.',
			],
			[
				'Wie oft darf ein Ventil klemmen, bevor es gefährlich wird? Wir rechnen es aus.',
				'How often may a valve stick before it gets dangerous? We work it out.',
			],
			[
				'Wir fragen, was passiert, wenn der Sensor lügt, der Strom weg ist und jemand die Hand hineinhält.',
				'We ask what happens if the sensor lies, the power fails and somebody puts a hand in.',
			],
		),
		skill('systems-engineering', 0.7, [
			'Sicherheitsnachweise schreiben wir so, dass auch der Prüfer sie zu Ende liest.',
			'We write safety cases that even the assessor reads to the end.',
		]),
		skill('machine-safety', 0.6, [
			'Fürs CE-Zeichen gibt es bei uns keine Abkürzung, aber eine Landkarte.',
			'For the CE mark we know no shortcut, but we have a map.',
		]),
		skill('requirements-engineering', 0.5, [
			'Jeder Satz im Lastenheft bekommt eine Nummer und später einen Test.',
			'Every sentence in the specification gets a number and later a test.',
		]),
		skill('automotive-cybersecurity', 0.35, [
			'Auch der Diagnosestecker ist eine Tür; wir prüfen, wer hineinkommt.',
			'The diagnostic plug is a door too; we check who gets in.',
		]),
	],
	also: ['iec-62443', 'risk-management-it', 'training', 'quality-and-lean', 'model-based-development'],
	summaries: [
		[
			'Gutachten und Begleitung für Technik, die [nicht versagen darf|Menschen nahekommt|allein entscheidet].',
			'Assessment and support for technology that [must not fail|gets close to people|decides alone].',
		],
		['Rechnet mit dem Schlimmsten, seit {year}, für {k}.', 'Has expected the worst since {year}, for {k}.'],
		[
			'Büro für funktionale Sicherheit: [Analyse, Konzept, Nachweis|vom Gefahrenkatalog bis zum Zertifikat|zweite Meinung inklusive].',
			'Office for functional safety: [analysis, concept, proof|from hazard list to certificate|second opinion included].',
		],
		[
			'Wir machen aus „wird schon halten“ eine Zahl mit {~a:4-9} Nullen hinter dem Komma.',
			'We turn “it will hold” into a number with {~a:4-9} zeros after the decimal point.',
		],
	],
	openings: [
		[
			'Maschinen und Fahrzeuge dürfen Fehler haben, solange niemand zu Schaden kommt. Dafür zu sorgen ist unser Beruf.',
			'Machines and vehicles may have faults as long as nobody gets hurt. Seeing to that is our profession.',
		],
		[
			'{name} begleitet Entwicklungen vom ersten Gefahrenblatt bis zur Freigabe.',
			'{name} accompanies developments from the first hazard sheet to release.',
		],
		[
			'Sicherheit lässt sich nicht hineinprüfen, also fangen wir beim Konzept an.',
			'Safety cannot be tested in, so we begin with the concept.',
		],
	],
	extras: [
		[
			'Workshops dauern zwei Tage und enden mit einer Liste, die weh tut.',
			'Workshops take two days and end with a list that hurts.',
		],
		[
			'Als unabhängige Stelle prüfen wir keine Arbeiten, an denen wir selbst beteiligt waren.',
			'As an independent body we never assess work we took part in.',
		],
		[
			'Bisher {=a:30-190} Nachweise, davon {~b:2-6} im zweiten Anlauf.',
			'{=a:30-190} safety cases so far, {~b:2-6} of them on the second attempt.',
		],
	],
	notes: [
		['bis ASIL D', 'up to ASIL D'],
		['Zertifikat einer Mitarbeiterin', 'certificate held by one employee'],
		['PL d und PL e', 'PL d and PL e'],
	],
}
