import { type Archetype, skill } from '../archetype.ts'

export const uxResearch: Archetype = {
	key: 'ux-research',
	kind: 'company',
	weight: 1,
	voices: ['agency', 'scholar'],
	people: [1, 24],
	founded: [2006, 2023],
	fields: ['Interface', 'UX', 'Bedienung', 'Nutzerforschung', 'Design', 'Formgebung'],
	clients: ['medtech', 'machines', 'softwarefirms', 'banks', 'drives', 'utilities'],
	tags: ['Design'],
	skills: [
		skill(
			'ux-design',
			1,
			[
				'Wir fragen Menschen nicht, was sie wollen; wir sehen, woran sie hängen bleiben.',
				'We do not ask people what they want; we see where they get stuck.',
			],
			[
				'Aus vierzig Menüpunkten wurden sieben, und niemand hat die anderen gesucht.',
				'Forty menu items became seven, and nobody looked for the others.',
			],
			[
				'Wenn die Maschine drei Handbücher braucht, liegt es selten an den Menschen davor.',
				'If a machine needs three manuals, the people in front of it are rarely to blame.',
			],
		),
		skill('user-experience', 0.8, [
			'Wir schauen zu, wie jemand scheitert, und ändern dann die Oberfläche statt der Person.',
			'We watch somebody fail and then change the interface instead of the person.',
		]),
		skill('user-research', 0.7, [
			'Zwei Tage im Schichtbetrieb ersetzen zwanzig Besprechungen.',
			'Two days on shift replace twenty meetings.',
		]),
		skill('hmi-development', 0.5, [
			'Knöpfe, die man mit Handschuhen trifft, auch bei Nacht.',
			'Buttons you can hit with gloves on, even at night.',
		]),
		skill('design-systems', 0.4, [
			'Aus acht verschiedenen Masken wurde ein Baukasten.',
			'Eight different screens became one construction kit.',
		]),
		skill('design-thinking', 0.4, [
			'Manchmal ist die beste Oberfläche ein Schild an der Tür.',
			'Sometimes the best interface is a sign on the door.',
		]),
	],
	also: ['prototyping', 'frontend-development', 'accessibility', 'medical-devices', 'training'],
	summaries: [
		[
			'Beobachtet Menschen bei der Arbeit und vereinfacht, [was sie bedienen|was sie aufhält|was sie ärgert].',
			'Watches people at work and simplifies [what they operate|what holds them up|what annoys them].',
		],
		[
			'Bedienkonzepte für [Maschinen, Geräte und Fachsoftware|Menschen unter Zeitdruck|ernste Aufgaben], erprobt mit {kd}.',
			'Interaction concepts for [machines, devices and specialist software|people under pressure|serious tasks], tried out with {k}.',
		],
		[
			'Ein Büro, das [fragt, zeichnet, testet|zuschaut, bevor es zeichnet|Knöpfe weglässt], {wo}.',
			'An office that [asks, draws, tests|watches before it draws|leaves out buttons], {wo}.',
		],
		[
			'Wir machen Software für {k} so einfach, dass [die Schulung ausfällt|man sie vergisst|die Hotline schweigt].',
			'We make software for {k} so simple that [training can be skipped|one forgets it|the hotline falls silent].',
		],
	],
	openings: [
		[
			'Bedienfehler gibt es kaum, Gestaltungsfehler viele.',
			'There are hardly any user errors, but plenty of design errors.',
		],
		[
			'{name} erforscht, wie Menschen mit Technik umgehen, und gestaltet danach.',
			'{name} studies how people deal with technology and designs accordingly.',
		],
		[
			'Wir kommen aus der Psychologie, dem Industriedesign und der Feuerwehr.',
			'We come from psychology, industrial design and the fire brigade.',
		],
	],
	extras: [
		[
			'Im Testraum steht eine Scheibe, hinter der schon mancher Vorstand still wurde.',
			'The test room has a window behind which many a board member has fallen silent.',
		],
		[
			'Vorlagen übergeben wir als fertige Bausteine, die Entwicklung kann sofort anfangen.',
			'We hand over ready components so that development can start at once.',
		],
		[
			'Bei einem Beatmungsgerät sank die Zahl der Fehlgriffe um {=a:40-75} Prozent.',
			'On a ventilator, wrong grips fell by {=a:40-75} per cent.',
		],
	],
	notes: [
		['{=a:10-80} Studien', '{=a:10-80} studies'],
		['Medizin und Maschinenbau', 'medicine and machinery'],
		['eigener Testraum', 'own test room'],
	],
}
