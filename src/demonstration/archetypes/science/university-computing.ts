import { type Archetype, skill } from '../archetype.ts'

export const universityComputing: Archetype = {
	key: 'university-computing',
	kind: 'university',
	weight: 2,
	voices: ['scholar'],
	people: [9, 120],
	founded: [1968, 2016],
	fields: [
		'Institut für Datenkunde',
		'Institut für Verteilte Systeme',
		'Fachbereich Informatik',
		'Lehrstuhl für Maschinelles Lernen',
		'Institut für Angewandte Informatik',
		'Zentrum für Künstliche Intelligenz',
		'Lehrstuhl für Softwaretechnik',
		'Institut für Wirtschaftsinformatik',
		'Labor für Rechnernetze',
		'Institut für Sprachverarbeitung',
		'Institut für IT-Sicherheit',
	],
	clients: ['machines', 'insurers', 'hospitals', 'startups', 'municipal', 'utilities'],
	tags: ['Hochschule', 'Forschung'],
	skills: [
		skill('machine-learning', 0.8, [
			'Untersucht wird, warum ein Modell sich irrt, und ob es das selbst merkt.',
			'The group studies why a model errs and whether it notices.',
		]),
		skill('contract-research', 0.7, [
			'Aufträge aus der Wirtschaft sind willkommen, sofern die Ergebnisse veröffentlicht werden dürfen.',
			'Work for industry is welcome, provided the results may be published.',
		]),
		skill('trustworthy-ai', 0.45, [
			'Erklärungen, die ein Laie versteht, gelten hier als Forschungsgegenstand.',
			'Explanations a layperson understands count as a research topic here.',
		]),
		skill('data-science', 0.5, [
			'Studierende arbeiten ab dem vierten Semester an Datensätzen, die aus Betrieben der Gegend stammen.',
			'From their fourth semester students work on data sets from local firms.',
		]),
		skill('high-performance-computing', 0.3, [
			'Der Rechnerverbund im Keller steht Partnern nachts zur Verfügung.',
			'At night the cluster in the basement is open to partners.',
		]),
		skill('federated-learning', 0.25, [
			'Drei Kliniken trainieren gemeinsam, ohne dass ein Befund das Haus verlässt.',
			'Three hospitals train together without any finding leaving the house.',
		]),
		skill('startup-support', 0.3, [
			'Acht Ausgründungen in zehn Jahren, sechs davon leben noch.',
			'Eight spin-offs in ten years, six of them still alive.',
		]),
	],
	also: [
		'software-architecture',
		'natural-language-processing',
		'computer-vision',
		'security-testing',
		'research-transfer',
		'statistics',
		'quantum-computing',
	],
	summaries: [
		[
			'Forscht und lehrt zu [lernenden Systemen|verlässlicher Software|großen Datenmengen] und nimmt Fragen aus {town} und Umgebung an.',
			'Research and teaching on [learning systems|dependable software|large data sets], open to questions from {town} and around.',
		],
		[
			'Angewandte Informatik: {=a:4-14} Professuren, {#b:180-1900/10} Studierende, [offene Labortüren|viele Abschlussarbeiten in Betrieben|Projekte mit {kd}].',
			'Applied computing: {=a:4-14} chairs, {#b:180-1900/10} students, [open lab doors|many theses in firms|projects with {k}].',
		],
		[
			'Hochschulgruppe für [nachvollziehbare KI|sparsame Algorithmen|sichere Netze], beteiligt an {~a:3-9} Verbundvorhaben.',
			'University group for [explainable AI|frugal algorithms|secure networks], part of {~a:3-9} joint projects.',
		],
		[
			'Bildet Informatikerinnen und Informatiker aus und untersucht, [was Maschinen lernen sollten|wie Software altert|wem Daten nützen].',
			'Trains computer scientists and studies [what machines ought to learn|how software ages|whom data serve].',
		],
		[
			'Partner für Abschlussarbeiten, [Auftragsforschung|Gutachten|Doktorate] und die [zweite|schwierige|naive] Frage.',
			'A partner for theses, [contract research|reviews|doctorates] and the [second|hard|naive] question.',
		],
		[
			'Lehre und Forschung in Informatik, [nah an der Praxis|mit offenen Daten|in kleinen Gruppen], {wo}.',
			'Teaching and research in computing, [close to practice|with open data|in small groups], {wo}.',
		],
	],
	openings: [
		[
			'Die Arbeitsgruppe verbindet Grundlagen mit Fragen, die aus der Praxis an sie herangetragen werden.',
			'The group combines fundamentals with questions brought to it from practice.',
		],
		[
			'Gelehrt wird in {~a:3-5} Studiengängen, geforscht in kleinen Gruppen.',
			'Teaching covers {~a:3-5} degree programmes and research happens in small groups.',
		],
		[
			'Im Mittelpunkt stehen Verfahren, die mit wenig Daten und wenig Strom auskommen.',
			'The focus is on methods that make do with little data and little power.',
		],
		[
			'Seit {year} besteht die Einrichtung, seit {since} mit eigenem Transferbüro.',
			'The unit has existed since {year}, with its own transfer office since {since}.',
		],
		[
			'Was an Tafel und Rechner entsteht, wird in der Regel innerhalb eines Jahres mit einem Betrieb erprobt.',
			'What is worked out on board and screen is usually tried in a firm within a year.',
		],
		[
			'Promovierende arbeiten hier zur Hälfte an der Tafel und zur Hälfte beim Projektpartner.',
			'Doctoral candidates spend half their time at the board and half with a project partner.',
		],
		[
			'Aus Vorlesungen werden Werkzeuge, und manche davon laufen inzwischen in Betrieben.',
			'Lectures turn into tools, some of which now run in firms.',
		],
		[
			'Geforscht wird zu Fragen, die sich nicht im Suchfenster beantworten lassen.',
			'Research addresses questions a search box cannot answer.',
		],
	],
	extras: [
		[
			'Jährlich entstehen rund {=a:30-140} Abschlussarbeiten, etwa die Hälfte in Unternehmen.',
			'Some {=a:30-140} theses are written each year, about half of them in companies.',
		],
		[
			'Eine öffentliche Ringvorlesung findet im Wintersemester donnerstags statt.',
			'A public lecture series takes place on Thursdays in winter.',
		],
		[
			'Software aus Forschungsvorhaben wird unter freier Lizenz veröffentlicht.',
			'Software from research is published under a free licence.',
		],
		[
			'Gastaufenthalte von {~a:2-6} Monaten sind für Beschäftigte aus Mitgliedsbetrieben möglich.',
			'Staff of member firms may spend {~a:2-6} months as guests.',
		],
		[
			'Anfragen beantwortet die Transferstelle innerhalb einer Woche.',
			'The transfer office answers enquiries within a week.',
		],
		[
			'Ein Datensatz mit {#a:20-900}.000 Beispielen ist frei zugänglich.',
			'A data set of {#a:20-900} thousand examples is freely accessible.',
		],
		[
			'Der Rechnerraum ist nach einer Pionierin benannt, die hier nie studieren durfte.',
			'The computer room is named after a pioneer who was never allowed to study here.',
		],
		['Praktika dauern {~a:3-6} Monate und sind bezahlt.', 'Placements last {~a:3-6} months and are paid.'],
	],
	notes: [
		['Verbundprojekt {=y:2024-2026}', 'joint project {=y:2024-2026}'],
		['{~a:2-9} Promotionen', '{~a:2-9} doctorates'],
		['mit Praxispartnern', 'with partners from industry'],
		['Drittmittel', 'third-party funded'],
	],
}
