import { type Archetype, skill } from '../archetype.ts'

export const processLowcode: Archetype = {
	key: 'process-lowcode',
	kind: 'company',
	weight: 2,
	voices: ['agency', 'founder', 'engineer'],
	people: [2, 38],
	founded: [2005, 2023],
	fields: ['Prozesswerk', 'Workflow', 'Flow', 'Automatisierung', 'Ablauf', 'Digitalisierung'],
	clients: ['insurers', 'midsize', 'municipal', 'utilities', 'hospitals', 'family', 'wholesale'],
	tags: ['Prozesse'],
	skills: [
		skill(
			'business-process-management',
			1,
			[
				'Wer unterschreibt wann, und warum eigentlich zweimal? Danach fragen wir zuerst.',
				'Who signs when, and why twice? That is what we ask first.',
			],
			[
				'Ein Antrag, der früher sechs Schreibtische sah, sieht heute zwei.',
				'An application that used to see six desks now sees two.',
			],
			[
				'Wir hängen Packpapier an die Wand, bis der Ablauf vom Anruf bis zur Auszahlung darauf passt.',
				'We hang brown paper on the wall until the process fits on it, from call to payout.',
			],
		),
		skill('process-automation', 0.8, [
			'Elf Unterschriften wurden drei, und zwei davon setzt das System.',
			'Eleven signatures became three, two of which the system supplies.',
		]),
		skill('process-automation', 0.5, [
			'Nachts tippt ein Programm ab, was tagsüber niemand abtippen wollte.',
			'At night a program types what nobody wanted to type by day.',
		]),
		skill('low-code', 0.5, [
			'Fachleute bauen sich ihre Masken selbst; wir achten darauf, dass es hinterher noch jemand versteht.',
			'Specialists build their own screens, and we make sure somebody still understands them later.',
		]),
		skill('process-mining', 0.4, [
			'Aus Protokolldaten wird sichtbar, welchen Umweg ein Auftrag wirklich nimmt.',
			'Log data show the detour an order really takes.',
		]),
	],
	also: [
		'requirements-engineering',
		'organizational-change',
		'document-management',
		'api-development',
		'forms-management',
	],
	summaries: [
		[
			'Kürzt Wege in [Büros|Ämtern|Betrieben], bis {~a:3-6} Klicks reichen.',
			'Shortens paths in [offices|authorities|firms] until {~a:3-6} clicks are enough.',
		],
		[
			'Automatisiert, was {k} [jeden Tag gleich|ungern|viermal] machen.',
			'Automates what {k} do [the same way every day|reluctantly|four times over].',
		],
		[
			'Abläufe aufnehmen, streichen, [bauen|vereinfachen|betreiben]: Beratung mit [Lötkolben|Rotstift|Packpapier].',
			'Record, strike out, [build|simplify|run]: advice with [a soldering iron|a red pen|brown paper].',
		],
		[
			'Formulare, Freigaben, Fristen [ohne Programmierung|ohne Zettel|aus einem Baukasten], gebaut {wo}.',
			'Forms, approvals, deadlines [without programming|without slips|from one kit], built {wo}.',
		],
		[
			'Digitale Abläufe für {k} und {k2}, [vereinfacht|verkürzt|verlässlich].',
			'Digital processes for {k} and {k2}, [simplified|shortened|reliable].',
		],
	],
	openings: [
		[
			'Die meisten Abläufe sind nie geplant worden; sie sind passiert.',
			'Most processes were never planned; they happened.',
		],
		[
			'{name} untersucht, wie Arbeit wirklich läuft, und räumt dann auf.',
			'{name} examines how work really flows, and then tidies up.',
		],
		[
			'Erst streichen, dann automatisieren. Wer es umgekehrt macht, bekommt schnelleren Unsinn.',
			'Strike out first and automate second. The other way round you get faster nonsense.',
		],
		[
			'Wir sehen zu, wie ein Antrag durchs Haus läuft, und messen die Pausen.',
			'We watch an application travel through the house and time the pauses.',
		],
		['{k_satz} sparen mit uns Wege, Stempel und Nachfragen.', 'With us {k} save trips, stamps and queries.'],
	],
	extras: [
		[
			'Ein Versicherer bearbeitet Glasschäden seither in {=a:4-20} Minuten.',
			'An insurer has since handled glass damage in {=a:4-20} minutes.',
		],
		[
			'Jedes Projekt endet mit einer Liste abgeschaffter Formulare.',
			'Each project ends with a list of abolished forms.',
		],
		[
			'Die Plattform darf der Kunde behalten und selbst betreiben.',
			'Clients keep the platform and may run it themselves.',
		],
		['Sonderfälle bekommen einen Menschen, keine Maske.', 'Special cases get a person instead of a screen.'],
		[
			'Nach {~a:6-10} Wochen läuft der erste Ablauf im Echtbetrieb.',
			'After {~a:6-10} weeks the first process is live.',
		],
	],
	notes: [
		['{=a:20-200} Abläufe', '{=a:20-200} processes'],
		['auf zwei Plattformen', 'on two platforms'],
		['mit Einführung', 'including rollout'],
	],
}
