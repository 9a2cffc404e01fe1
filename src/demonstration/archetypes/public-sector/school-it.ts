import { type Archetype, skill } from '../archetype.ts'

export const schoolIt: Archetype = {
	key: 'school-it',
	kind: 'company',
	weight: 2,
	voices: ['agency', 'founder', 'family'],
	people: [2, 40],
	founded: [1999, 2022],
	fields: ['Schul-IT', 'Lernwelten', 'Bildung', 'Klassenzimmer', 'Medien'],
	clients: ['schools', 'schoolboards', 'universities', 'charities', 'clubs'],
	tags: ['Bildung'],
	skills: [
		skill(
			'school-it',
			1,
			['Nach dem Alarm um sieben läuft der Beamer um acht.', 'After the alarm at seven the projector works at eight.'],
			[
				'Vergessene Kennwörter setzt das Sekretariat selbst zurück.',
				'The school office resets forgotten passwords itself.',
			],
			[
				'Sechshundert Tablets am ersten Schultag, alle geladen, alle mit dem richtigen Namen.',
				'Six hundred tablets on the first day of school, all charged, all with the right name.',
			],
		),
		skill('e-learning', 0.7, [
			'Hausaufgaben, Krankmeldung und Elternbrief laufen über eine einzige Anmeldung.',
			'Homework, sick notes and letters to parents all use one login.',
		]),
		skill('mobile-device-management', 0.7, [
			'Spiele sind in der Stunde weg und in der Pause wieder da.',
			'Games vanish during class and return at break.',
		]),
		skill('wlan', 0.5, [
			'Dreißig Geräte je Zimmer, und das Video ruckelt trotzdem nicht.',
			'Thirty devices per room, and the video still does not stutter.',
		]),
		skill('e-learning', 0.5, [
			'Lehrkräfte zeigen wir, was man weglassen kann.',
			'We show teachers what they can leave out.',
		]),
		skill('workforce-scheduling', 0.25, [
			'Vertretungspläne rechnen sich in der großen Pause von selbst.',
			'Substitution plans compute themselves during the long break.',
		]),
	],
	also: [
		'user-help-desk',
		'linux',
		'video-conferencing',
		'training',
		'data-protection-consulting',
		'identity-management',
	],
	summaries: [
		[
			'Technik für {k}, [die nach den Ferien noch läuft|ohne Informatiklehrer am Wochenende|mit Geduld].',
			'Technology for {k} [that still works after the holidays|without teachers spending weekends on it|with patience].',
		],
		['Betreut {=a:18-190} Schulen {wo} und Umgebung.', 'Looks after {=a:18-190} schools {wo} and nearby.'],
		[
			'Netz, Tafel, Tablet: Wir halten den [Unterricht|Ganztag|Schulalltag] am Laufen.',
			'Network, board, tablet: we keep [lessons|all-day school|school life] running.',
		],
		[
			'Für Schulträger, die wissen wollen, [wo ihre Geräte sind|was der Support kostet|wer haftet].',
			'For school authorities who want to know [where their devices are|what support costs|who is liable].',
		],
		[
			'Lernplattformen und Schulnetze aus [freier Software|einer Hand|{town}], seit {year}.',
			'Learning platforms and school networks from [free software|one source|{town}], since {year}.',
		],
		[
			'IT für {k} und {k2}, [mit Ferienplan|kindersicher|mit Hotline].',
			'IT for {k} and {k2}, [planned around holidays|childproof|with a hotline].',
		],
	],
	openings: [
		[
			'Eine Schule hat die Größe eines Betriebs und das IT-Personal eines Kiosks.',
			'A school is the size of a company with the IT staff of a kiosk.',
		],
		[
			'{name} kümmert sich um Geräte, Netze und Plattformen im Klassenzimmer.',
			'{name} looks after devices, networks and platforms in the classroom.',
		],
		[
			'Wir haben selbst unterrichtet und wissen, was um 7:40 Uhr nicht passieren darf.',
			'We have taught ourselves and know what must not happen at 7:40 in the morning.',
		],
		[
			'Wir denken Schule vom Klingeln her: Um acht muss alles gehen.',
			'We think of school from the bell: at eight everything must work.',
		],
		[
			'Geräte, Netze und Konten für {k} sind seit {year} unser Fach.',
			'Devices, networks and accounts for {k} have been our subject since {year}.',
		],
	],
	extras: [
		[
			'In den Sommerferien arbeiten wir durch, im September schlafen wir aus.',
			'We work through the summer holidays and sleep in September.',
		],
		['Schülerinnen und Schüler reparieren in unserer AG Displays.', 'Pupils repair screens in our after-school club.'],
		['Eltern bekommen eine Hotline, Lehrkräfte eine zweite.', 'Parents get one hotline and teachers another.'],
		['Defekte Tablets tauschen wir am selben Tag gegen Ersatz.', 'Broken tablets are replaced the same day.'],
		[
			'Im Lehrerzimmer steht unser Handzettel mit {~a:5-9} Schritten.',
			'Our leaflet with {~a:5-9} steps is in the staff room.',
		],
	],
	notes: [
		['{=a:8-120} Schulen', '{=a:8-120} schools'],
		['{#a:400-9000/100} Geräte', '{#a:400-9000/100} devices'],
		['Rahmenvertrag mit dem Landkreis', 'framework contract with the district'],
	],
}
