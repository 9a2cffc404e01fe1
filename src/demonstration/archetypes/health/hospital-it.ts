import { type Archetype, skill } from '../archetype.ts'

export const hospitalIt: Archetype = {
	key: 'hospital-it',
	kind: 'company',
	weight: 2,
	voices: ['engineer', 'authority', 'agency'],
	people: [6, 140],
	founded: [1988, 2021],
	fields: ['Klinik-IT', 'Medizininformatik', 'Health', 'Gesundheitsdaten', 'Stationär', 'Care Systems'],
	clients: ['hospitals', 'labs', 'practices', 'homes', 'insurers', 'rescue'],
	tags: ['Gesundheit'],
	skills: [
		skill(
			'hospital-it',
			1,
			[
				'Wer verlegt wird, nimmt seine Daten mit, ohne dass jemand abschreibt.',
				'Patients who are moved take their data along without anyone copying.',
			],
			[
				'Vom Bett aus wird bestellt, was die Küche, das Labor und der Fahrdienst wissen müssen.',
				'From the bedside one orders what kitchen, lab and transport need to know.',
			],
			[
				'Die Kurve hängt nicht mehr am Bett, sie ist auf jedem Gerät der Station dieselbe.',
				'The chart no longer hangs on the bed; it is the same on every device of the ward.',
			],
		),
		skill('health-data-exchange', 0.8, [
			'Labor, Röntgen und Apotheke reden bei uns dieselbe Sprache, auch wenn sie verschiedene Dialekte gelernt haben.',
			'Lab, X-ray and pharmacy speak one language with us, though they learnt different dialects.',
		]),
		skill('telemedicine', 0.45, [
			'Der Neurologe schaut aus achtzig Kilometern Entfernung in die Notaufnahme.',
			'The neurologist looks into A&E from eighty kilometres away.',
		]),
		skill('medical-imaging', 0.4, [
			'Schnittbilder sind da, bevor der Patient vom Tisch ist.',
			'Scans are there before the patient is off the table.',
		]),
		skill('health-data-exchange', 0.5, [
			'Rezept, Karte, Akte: Die Konnektoren machen bei uns keine Mittagspause.',
			'Prescription, card, file: with us the connectors take no lunch break.',
		]),
		skill('pharmacy-and-lab', 0.3, [
			'Wechselwirkungen meldet das System vor dem Richten und nicht danach.',
			'The system reports interactions before the tray is prepared rather than after.',
		]),
		skill('emergency-services-it', 0.25, [
			'Wenn der Strom flackert, druckt die Station ihren Stand von vor fünf Minuten.',
			'When the power flickers, the ward prints its status of five minutes ago.',
		]),
	],
	also: [
		'data-protection-consulting',
		'system-integration',
		'identity-management',
		'it-security',
		'databases',
		'speech-recognition',
	],
	summaries: [
		[
			'Klinikabläufe am Bildschirm, [von der Aufnahme bis zum Arztbrief|an {=a:4-60} Häusern|ohne doppelte Eingaben].',
			'Hospital processes on screen, [from admission to discharge letter|at {=a:4-60} hospitals|without double entry].',
		],
		[
			'Verbindet, was im Krankenhaus [nebeneinander steht|nicht miteinander spricht|zu spät ankommt].',
			'Connects what in a hospital [stands side by side|does not talk|arrives too late].',
		],
		[
			'Medizininformatik für {k}, [nah am Bett|mit Rufdienst|seit {year}].',
			'Medical informatics for {k}, [close to the bed|with on-call service|since {year}].',
		],
		[
			'Wir sorgen dafür, dass {k} [weniger tippen|schneller Befunde sehen|den Notbetrieb können].',
			'We make sure that {k} [type less|see findings sooner|can run in emergency mode].',
		],
		[
			'Software und Schnittstellen {wo}, damit Pflege [pflegen|Feierabend machen|lesen] kann.',
			'Software and interfaces {wo}, so that nurses can [nurse|finish on time|read].',
		],
		[
			'Digitale Klinikprozesse für {k} und {k2} aus {town}.',
			'Digital hospital processes for {k} and {k2} from {town}.',
		],
	],
	openings: [
		[
			'Auf einer Station zählt jede Minute, die niemand am Rechner verbringt.',
			'On a ward every minute counts that nobody spends at a computer.',
		],
		[
			'{name} entwickelt und betreut Systeme für Diagnostik, Dokumentation und Übergabe.',
			'{name} develops and supports systems for diagnosis, documentation and handover.',
		],
		[
			'Zum Team gehören drei ehemalige Pflegekräfte, und deren Wort gilt.',
			'Three former nurses are part of the team, and their word counts.',
		],
		[
			'Krankenhäuser haben im Schnitt {=a:40-130} Programme. Wir kümmern uns darum, dass es sich wie eines anfühlt.',
			'Hospitals have {=a:40-130} programs on average. We see to it that they feel like one.',
		],
		[
			'Software im Krankenhaus muss auch um drei Uhr nachts verständlich sein.',
			'Hospital software must be understandable at three in the morning too.',
		],
		[
			'{k_satz} tauschen über unsere Systeme Befunde, Termine und Rezepte aus.',
			'{k_satz} use our systems to exchange findings, appointments and prescriptions.',
		],
	],
	extras: [
		[
			'Updates spielen wir dienstags um drei Uhr früh ein, nach Rücksprache mit der Nachtschwester.',
			'We install updates on Tuesdays at three in the morning, after a word with the night nurse.',
		],
		[
			'In der Notaufnahme eines Kreiskrankenhauses sank die Wartezeit auf Befunde um {=a:12-40} Minuten.',
			'In a district hospital’s A&E the wait for findings fell by {=a:12-40} minutes.',
		],
		['Studien begleiten wir gemeinsam mit einer Hochschule.', 'We accompany studies together with a university.'],
		['Für Ausfälle liegt auf jeder Station ein Koffer mit Papier.', 'For outages each ward has a case with paper.'],
		[
			'Anpassungen werden gemeinsam mit der Pflegeleitung freigegeben.',
			'Changes are approved together with the head of nursing.',
		],
	],
	notes: [
		['{=a:3-40} Häuser', '{=a:3-40} hospitals'],
		['mit Rufbereitschaft', 'with on-call service'],
		['Betreuung von {=a:120-900} Betten', 'support for {=a:120-900} beds'],
	],
}
