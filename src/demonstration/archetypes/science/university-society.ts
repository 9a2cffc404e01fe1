import { type Archetype, skill } from '../archetype.ts'

export const universitySociety: Archetype = {
	key: 'university-society',
	kind: 'university',
	weight: 1,
	voices: ['scholar'],
	people: [6, 60],
	founded: [1972, 2018],
	fields: [
		'Institut für Gestaltung und Medien',
		'Zentrum für Digitale Verwaltung',
		'Institut für Lernforschung',
		'Fachbereich Gesundheit und Technik',
		'Institut für Arbeit und Technik',
		'Zentrum für Datenethik',
		'Labor für Mensch und Maschine',
	],
	clients: ['municipal', 'hospitals', 'charities', 'schools', 'museums', 'midsize'],
	tags: ['Hochschule'],
	skills: [
		skill('user-research', 0.8, [
			'Pflegekräfte, Busfahrer und Drittklässlerinnen gehören zu den Mitforschenden.',
			'Nurses, bus drivers and third-graders are among the co-researchers.',
		]),
		skill('e-learning', 0.5, [
			'Gemessen wird, was nach einem Jahr noch im Kopf ist.',
			'What is measured is what remains after a year.',
		]),
		skill('trustworthy-ai', 0.5, [
			'Wer haftet, wenn der Rat vom Rechner kam? Darüber wird hier promoviert.',
			'Who is liable when the advice came from a computer? Doctorates are written on it here.',
		]),
		skill('accessibility', 0.4, [
			'Im Beobachtungsraum testen Menschen mit Seheinschränkung Fahrkartenautomaten.',
			'In the observation room people with impaired sight test ticket machines.',
		]),
		skill('design-thinking', 0.4, [
			'Kurse beginnen mit Pappe und Klebeband.',
			'Courses begin with cardboard and tape.',
		]),
		skill('organizational-change', 0.4, [
			'Begleitet werden Belegschaften, deren Arbeit sich gerade ändert.',
			'The team accompanies staff whose work is changing.',
		]),
	],
	also: ['prototyping', 'extended-reality', 'citizen-participation', 'digital-skills', 'research-transfer'],
	summaries: [
		[
			'Erforscht, was Technik mit [Arbeit|Schule|Pflege] macht, [und umgekehrt|im Gespräch mit Betroffenen|seit {year}].',
			'Studies what technology does to [work|school|care], [and the reverse|in conversation with those affected|since {year}].',
		],
		[
			'Gestaltung und Sozialforschung für digitale Dienste, [vom Rathaus bis zur Reha|am lebenden Beispiel|nah an den Leuten].',
			'Design and social research for digital services, [from town hall to rehab|on live examples|close to people].',
		],
		[
			'Lehrt, wie man [fragt, zeichnet und verwirft|Dienste baut|Wirkung misst], und berät {k}.',
			'Teaches how to [ask, sketch and discard|build services|measure effects], and advises {k}.',
		],
		[
			'Fachleute für Mensch und Maschine, {=a:6-30} an der Zahl, [mit Beobachtungslabor|mit {~b:3-7} Disziplinen|offen für Praxispartner].',
			'{=a:6-30} specialists in people and machines, [with an observation lab|from {~b:3-7} disciplines|open to partners].',
		],
	],
	openings: [
		[
			'Technik setzt sich durch, wenn Menschen sie wollen. Unter welchen Umständen das geschieht, ist Gegenstand der Forschung.',
			'Technology prevails when people want it. When that happens is the subject of research.',
		],
		[
			'Hier arbeiten Gestaltung, Soziologie und Informatik in gemeinsamen Projekten.',
			'Design, sociology and computing work here in joint projects.',
		],
		[
			'Ein Schwerpunkt liegt auf Verwaltung und Gesundheit in ländlichen Gegenden.',
			'One emphasis is on government and health in rural areas.',
		],
	],
	extras: [
		[
			'Befragungen werden auf Wunsch auch in einfacher Sprache durchgeführt.',
			'If wanted, surveys are also held in simple language.',
		],
		['Die Ergebnisse erscheinen offen zugänglich.', 'Results appear in open access.'],
		[
			'Das Beobachtungslabor ist an {~a:2-4} Tagen je Woche zu mieten.',
			'The observation lab can be rented on {~a:2-4} days a week.',
		],
	],
	notes: [
		['mit Beobachtungslabor', 'with observation lab'],
		['{=a:4-30} Studien', '{=a:4-30} studies'],
		['offen veröffentlicht', 'published openly'],
	],
}
