import { type Archetype, skill } from '../archetype.ts'

export const crmHr: Archetype = {
	key: 'crm-hr',
	kind: 'company',
	weight: 2,
	voices: ['founder', 'agency'],
	people: [3, 65],
	founded: [1998, 2023],
	fields: ['CRM', 'Vertriebssoftware', 'People', 'Personalsoftware', 'Kundenwerk', 'HR'],
	clients: ['machines', 'temp', 'wholesale', 'charities', 'midsize', 'publishers', 'care'],
	tags: ['Vertrieb', 'Personal'],
	skills: [
		skill(
			'crm',
			0.9,
			[
				'Angebote, die seit drei Wochen liegen, erinnern an sich selbst.',
				'Quotations that have lain for three weeks remind you of themselves.',
			],
			['Wer mit wem gesprochen hat, steht an einer Stelle.', 'Who talked to whom is noted in one place.'],
			[
				'Beim Anruf steht schon da, worüber man im März gesprochen hat.',
				'When the call comes in, the screen already shows what was discussed in March.',
			],
		),
		skill('human-resources-software', 0.6, [
			'Von der Bewerbung bis zum letzten Zeugnis bleibt die Akte an einem Ort.',
			'From application to final reference the file stays in one place.',
		]),
		skill('payroll', 0.4, [
			'Löhne für dreizehn Tarifverträge, pünktlich am Fünfzehnten.',
			'Wages under thirteen pay agreements, punctually on the fifteenth.',
		]),
		skill('time-tracking', 0.5, [
			'Gestempelt wird mit dem Schlüsselanhänger, korrigiert wird mit Begründung.',
			'People clock in with a key fob and correct with a reason.',
		]),
		skill('workforce-scheduling', 0.4, [
			'Der Dienstplan berücksichtigt, wer nicht mit wem Nachtschicht machen sollte.',
			'The roster takes into account who should not share a night shift with whom.',
		]),
		skill('marketing-automation', 0.3, [
			'Post geht nur an Leute, die sie bestellt haben.',
			'Mail goes only to people who ordered it.',
		]),
		skill('field-service', 0.3, [
			'Servicetechniker sehen auf dem Hof, welches Ersatzteil ins Auto muss.',
			'Service technicians see in the yard which spare part has to go into the van.',
		]),
	],
	also: [
		'api-development',
		'databases',
		'recruiting-software',
		'system-integration',
		'data-protection-consulting',
		'typescript',
	],
	summaries: [
		[
			'Software für den Umgang mit [Kundschaft und Kollegium|Menschen|Bewerbern und Bestandskunden], eingesetzt von {kd}.',
			'Software for dealing with [clients and colleagues|people|applicants and customers], used by {k}.',
		],
		[
			'Dienstpläne, Kontakte, Löhne: [drei Programme|ein Haus|eine Anmeldung] aus {town}.',
			'Rosters, contacts, wages: [three programs|one house|one login] from {town}.',
		],
		[
			'Wir erinnern {k} daran, [wen sie anrufen wollten|wer morgen Dienst hat|was versprochen wurde].',
			'We remind {k} [whom they meant to call|who is on duty tomorrow|what was promised].',
		],
		[
			'Verwaltet, was im Kopf [des Vertriebs|der Personalchefin|einzelner Leute] war, für {=a:40-900} Betriebe.',
			'Manages what used to be in the head [of sales|of the HR manager|of a few people], for {=a:40-900} firms.',
		],
		['Kundenkartei, Dienstplan und Zeiterfassung für {k}.', 'Client file, roster and time recording for {k}.'],
	],
	openings: [
		[
			'Gute Beziehungen halten länger, wenn jemand die Notizen aufhebt.',
			'Good relationships last longer if somebody keeps the notes.',
		],
		[
			'{name} entwickelt Programme für Vertrieb, Service und Personal.',
			'{name} develops programs for sales, service and staff.',
		],
		[
			'Begonnen haben wir mit einer Kartei für eine Zeitarbeitsfirma, die niemand mehr abtippen wollte.',
			'We began with a card index for a staffing firm that nobody wanted to retype.',
		],
		[
			'Wer ruft wen zurück, und wann? Mit dieser Frage begann unser erstes Programm.',
			'Who calls whom back, and when? Our first program began with that question.',
		],
		[
			'{k_satz} planen mit unserer Software Schichten, Besuche und Gespräche.',
			'{k_satz} use our software to plan shifts, visits and talks.',
		],
	],
	extras: [
		[
			'Die Mitbestimmung ist bei uns im Lastenheft, bevor der Betriebsrat danach fragt.',
			'Co-determination is in the specification before the works council asks.',
		],
		['Umzug aus Tabellen ist im ersten Monat enthalten.', 'Moving from spreadsheets is included in the first month.'],
		[
			'Ein Pflegeheim plant damit {=a:60-180} Menschen in {=b:3-9} Bereichen.',
			'A nursing home schedules {=a:60-180} people in {=b:3-9} areas with it.',
		],
		[
			'Auswertungen über einzelne Personen gibt es absichtlich nicht.',
			'There are deliberately no reports on individuals.',
		],
		['Anbindungen an {=a:9-30} andere Programme sind fertig.', 'Connections to {=a:9-30} other programs are ready.'],
	],
	notes: [
		['{=a:20-600} Kunden', '{=a:20-600} clients'],
		['eigenes Produkt', 'own product'],
		['mit Tarifpflege', 'pay agreements maintained'],
	],
}
