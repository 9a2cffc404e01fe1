import { type Archetype, skill } from '../archetype.ts'

export const privacy: Archetype = {
	key: 'privacy',
	kind: 'company',
	weight: 2,
	voices: ['authority', 'solo', 'agency'],
	people: [1, 22],
	founded: [2003, 2023],
	fields: ['Datenschutz', 'Compliance', 'Recht & Technik', 'Beratung', 'Privacy'],
	clients: ['clubs', 'practices', 'care', 'crafts', 'housing', 'agencies', 'temp', 'churches'],
	tags: ['Datenschutz'],
	skills: [
		skill(
			'data-protection-consulting',
			1,
			[
				'Die Weihnachtskarte an alte Kunden ist erlaubt, die Liste mit Geburtstagen vielleicht nicht.',
				'The Christmas card to old clients is allowed, the list of birthdays perhaps not.',
			],
			[
				'Was in die Akte gehört und was in den Schredder, legen wir gemeinsam fest.',
				'Together we decide what belongs in the file and what in the shredder.',
			],
			[
				'Wer darf die Gehaltsliste sehen, und wie lange? Solche Fragen klären wir an einem Vormittag.',
				'Who may see the payroll, and for how long? Such questions take us a morning.',
			],
		),
		skill('it-law', 0.8, [
			'Auskunftsersuchen beantworten wir fristgerecht, auch das dritte vom selben Nachbarn.',
			'Requests for information are answered in time, even the third from the same neighbour.',
		]),
		skill('data-protection-officer', 0.7, [
			'Für {=a:12-140} Häuser sind wir die Stelle, die im Impressum steht und auch antwortet.',
			'For {=a:12-140} organisations we are the contact in the legal notice that really answers.',
		]),
		skill('security-management', 0.4, [
			'Notfallhandbuch, Rechte, Schlüssel: Wir bringen Ordnung in die Dinge, die man erst im Ernstfall sucht.',
			'Emergency manual, permissions, keys: we sort out the things people look for only when it is too late.',
		]),
		skill('trustworthy-ai', 0.35, [
			'Darf die Personalabteilung den Chatbot benutzen? Meistens ja, mit drei Regeln.',
			'May HR use the chatbot? Usually yes, with three rules.',
		]),
		skill('compliance-software', 0.2, [
			'Hinweise aus der Belegschaft nehmen wir vertraulich entgegen.',
			'We receive tips from employees in confidence.',
		]),
	],
	also: ['training', 'iso-27001', 'risk-management-it', 'contract-management', 'quality-and-lean'],
	summaries: [
		[
			'Datenschutz für {k}, [verständlich und bezahlbar|ohne Drohkulisse|mit Formularen, die man ausfüllen kann].',
			'Data protection for {k}, [plain and affordable|without threats|with forms one can fill in].',
		],
		[
			'Übernimmt das Amt, das [niemand haben will|im Betrieb fehlt|Unabhängigkeit braucht].',
			'Takes on the office that [nobody wants|the firm lacks|needs independence].',
		],
		[
			'Beratung an der Grenze von [Recht und Technik|Akte und Server|Gesetz und Alltag], seit {year}.',
			'Advice on the border between [law and technology|file and server|statute and everyday life], since {year}.',
		],
		[
			'Wir machen aus {=a:88-99} Artikeln Gesetz {~b:5-9} Aufgaben, die man [erledigen|abhaken] kann.',
			'We turn {=a:88-99} articles of law into {~b:5-9} tasks you can [do|tick off].',
		],
		['Externe Beauftragte für {k} {wo}.', 'External data protection officers for {k} {wo}.'],
		['Beauftragte und Beratung für {k} und {k2} aus {town}.', 'Officers and advice for {k} and {k2} from {town}.'],
	],
	openings: [
		['Datenschutz ist zu neunzig Prozent Aufräumen.', 'Data protection is ninety per cent tidying up.'],
		[
			'{name} stellt Beauftragte für Häuser, die keine eigenen haben.',
			'{name} provides officers for organisations that have none of their own.',
		],
		[
			'Beraten werden vor allem kleine Einrichtungen, bei denen die Kasse, der Server und der Kopierer im selben Raum stehen.',
			'Advice goes mostly to small organisations where till, server and copier share one room.',
		],
		[
			'Auf Panik folgt Papier, auf Papier folgt Vergessen. Dagegen hilft ein fester Termin im Quartal.',
			'Panic is followed by paper, and paper by oblivion. A fixed date each quarter helps.',
		],
		[
			'Datensparsam zu arbeiten ist einfacher, als Daten zu schützen.',
			'Working with few data is easier than protecting many.',
		],
		[
			'Für {k} erledigen wir, was das Gesetz verlangt, und erklären, warum es das verlangt.',
			'For {k} we do what the law demands and explain why.',
		],
	],
	extras: [
		[
			'Unterlagen gibt es auch auf Türkisch, Italienisch und in großer Schrift.',
			'Documents are also available in Turkish, Italian and large print.',
		],
		[
			'Bei Pannen gilt eine Rufnummer, die auch sonntags jemand abnimmt.',
			'For breaches there is a number that somebody answers on Sundays too.',
		],
		[
			'Rechtsberatung im Einzelfall leisten zwei kooperierende Kanzleien.',
			'Legal advice in individual cases comes from two partner law firms.',
		],
		[
			'Einmal im Jahr kommen wir vorbei und schauen in die Schränke.',
			'Once a year we come by and look into the cupboards.',
		],
		['Vorlagen passen auf eine Seite, sonst kürzen wir sie.', 'Templates fit on one page, or we shorten them.'],
	],
	notes: [
		['Mandate in {=a:8-120} Häusern', 'mandates at {=a:8-120} organisations'],
		['geprüfte Fachkraft', 'certified specialist'],
		['Gesundheit und Vereine', 'health and associations'],
	],
}
