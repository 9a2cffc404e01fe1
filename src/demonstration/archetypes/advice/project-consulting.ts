import { type Archetype, skill } from '../archetype.ts'

export const projectConsulting: Archetype = {
	key: 'project-consulting',
	kind: 'company',
	weight: 2,
	voices: ['solo', 'agency', 'engineer'],
	people: [1, 22],
	founded: [1998, 2023],
	fields: ['Projektwerk', 'Coaching', 'Beratung', 'Projekte', 'Kompass', 'Organisation'],
	clients: ['groups', 'machines', 'municipal', 'softwarefirms', 'hospitals', 'family', 'insurers'],
	tags: ['Beratung', 'Projektleitung'],
	skills: [
		skill(
			'project-management',
			1,
			[
				'Wer macht was bis wann? Diese drei Spalten retten mehr als jedes Werkzeug.',
				'Who does what by when? Those three columns save more than any tool.',
			],
			[
				'Wir holen die Beteiligten an einen Tisch und den Streit vom Flur.',
				'We get everyone to one table and the quarrel out of the corridor.',
			],
			[
				'Festgefahrene Vorhaben bekommen von uns einen Plan, der auf eine Serviette passt.',
				'Stuck projects get a plan from us that fits on a napkin.',
			],
		),
		skill('agile-methods', 0.7, [
			'Stehungen dauern bei uns wirklich nur eine Viertelstunde.',
			'Stand-ups really take only a quarter of an hour with us.',
		]),
		skill('organizational-change', 0.5, [
			'Die lautesten Gegner laden wir zuerst ein.',
			'We invite the loudest opponents first.',
		]),
		skill('requirements-engineering', 0.5, [
			'Wir schreiben auf, was gemeint war, bevor jemand baut, was gesagt wurde.',
			'We write down what was meant before anyone builds what was said.',
		]),
		skill('it-procurement-services', 0.45, [
			'Ausschreibungen fassen wir so, dass auch der kleine Anbieter von nebenan mitbieten kann.',
			'We word tenders so that the small supplier next door can bid too.',
		]),
		skill('it-strategy', 0.4, [
			'Drei Jahre vorausdenken, in vier Seiten.',
			'Thinking three years ahead, in four pages.',
		]),
	],
	also: [
		'business-process-management',
		'software-testing',
		'training',
		'agile-methods',
		'it-strategy',
		'software-selection',
	],
	summaries: [
		[
			'Bringt IT-Vorhaben [zu Ende|wieder in Gang|auf ein Maß, das passt], meist für {k}.',
			'Gets IT projects [finished|moving again|down to a fitting size], mostly for {k}.',
		],
		[
			'Projektleitung auf Zeit für {k}, {=a:20-190} Vorhaben seit {year}.',
			'Project management for hire for {k}, {=a:20-190} projects since {year}.',
		],
		[
			'Fragt nach, ordnet und [streicht|moderiert|schreibt mit], bis {k} wieder vorankommen.',
			'Asks, sorts and [strikes out|moderates|takes notes] until {k} make progress again.',
		],
		[
			'Beratung ohne [Foliensatz|Modewörter|Mannschaft aus der Großstadt], {wo}.',
			'Advice without [slide decks|buzzwords|a crew from the big city], {wo}.',
		],
		[
			'Auswahl, Ausschreibung, Einführung: [unabhängig|herstellerneutral|auf der Seite der Käufer] für {k}.',
			'Selection, tender, rollout: [independent|vendor-neutral|on the buyer’s side] for {k}.',
		],
		['Begleitung von IT-Vorhaben bei {kd} und {k2d}.', 'Support for IT projects at {k} and {k2}.'],
	],
	openings: [
		[
			'Projekte scheitern selten an Technik und oft an Besprechungen.',
			'Projects rarely fail through technology and often through meetings.',
		],
		['{name} leitet, begleitet und rettet Vorhaben.', '{name} leads, accompanies and rescues projects.'],
		[
			'Gerufen werden wir, wenn der Termin zum dritten Mal verschoben wurde.',
			'We are called when the deadline has been moved for the third time.',
		],
		[
			'Wir übersetzen zwischen Leuten, die dasselbe meinen und verschieden reden.',
			'We translate between people who mean the same and speak differently.',
		],
		[
			'{k_satz} holen uns vor der Ausschreibung oder nach dem Streit.',
			'{k_satz} bring us in before the tender or after the quarrel.',
		],
	],
	extras: [
		[
			'Von Herstellern nehmen wir nichts, nicht einmal Kugelschreiber.',
			'We accept nothing from vendors, not even pens.',
		],
		['Jeder Auftrag hat ein vorher vereinbartes Ende.', 'Every assignment has an end agreed beforehand.'],
		[
			'Die kürzeste Rettung dauerte {~a:3-9} Tage, die längste fast zwei Jahre.',
			'The shortest rescue took {~a:3-9} days and the longest nearly two years.',
		],
		['Sitzungen enden bei uns nach {=a:40-55} Minuten.', 'Our meetings end after {=a:40-55} minutes.'],
		[
			'Zum Schluss schreiben wir auf, was beim nächsten Mal besser geht.',
			'At the end we write down what could go better next time.',
		],
	],
	notes: [
		['{=a:10-120} Projekte', '{=a:10-120} projects'],
		['herstellerneutral', 'vendor-neutral'],
		['auch auf Zeit im Haus', 'interim roles too'],
	],
}
