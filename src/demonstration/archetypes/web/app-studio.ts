import { type Archetype, skill } from '../archetype.ts'

export const appStudio: Archetype = {
	key: 'app-studio',
	kind: 'company',
	weight: 3,
	voices: ['founder', 'agency'],
	people: [2, 45],
	founded: [2009, 2024],
	fields: ['Apps', 'Mobile', 'Software', 'Labs', 'Code', 'Entwicklung'],
	clients: ['startups', 'buses', 'clubs', 'medtech', 'retail', 'destinations', 'insurers', 'crafts'],
	tags: ['Apps'],
	skills: [
		skill(
			'mobile-development',
			1,
			['Ein Fingertipp, und der Dienstplan liegt in der Hand.', 'One tap and the roster is in your hand.'],
			[
				'Fotos vom Schaden schickt man direkt von der Leiter.',
				'Photos of the damage are sent straight from the ladder.',
			],
			[
				'Unsere Programme leben in Hosentaschen, auf Baggern und am Handgelenk von Hebammen.',
				'Our programs live in pockets, on excavators and on the wrists of midwives.',
			],
		),
		skill('web-development', 0.7, [
			'Manches muss gar nicht in den Laden; eine Seite, die sich wie ein Programm anfühlt, reicht.',
			'Some things need no app store; a page that feels like a program will do.',
		]),
		skill('flutter', 0.4, [
			'Ein Quelltext für beide Telefonwelten spart die Hälfte der Pflege.',
			'One code base for both phone worlds halves the upkeep.',
		]),
		skill('progressive-web-apps', 0.4, [
			'Im Funkloch wird weitergearbeitet; abgeglichen wird später.',
			'In the dead spot work goes on and syncs later.',
		]),
		skill('prototyping', 0.5, [
			'Nach zehn Tagen gibt es etwas zum Anfassen, und dann reden wir über Geld.',
			'After ten days there is something to touch, and then we talk about money.',
		]),
		skill('api-development', 0.5, [
			'Dahinter steht ein Dienst, der auch andere Programme bedient.',
			'Behind it stands a service that feeds other programs too.',
		]),
	],
	also: [
		'ios-development',
		'android-development',
		'kotlin',
		'react',
		'typescript',
		'ux-design',
		'cross-platform-apps',
		'software-testing',
	],
	summaries: [
		[
			'Apps für {k}, [die auch ohne Netz gehen|mit langem Atem|vom Prototyp bis in den Store].',
			'Apps for {k} [that work offline too|with staying power|from prototype to store].',
		],
		[
			'Baut Programme fürs Telefon, die [man behält|im Regen funktionieren|jemand wirklich braucht].',
			'Builds programs for phones that [people keep|work in the rain|somebody really needs].',
		],
		[
			'Entwicklungsstudio {wo}: [Idee, Entwurf, Code|Montag Skizze, Freitag Versuch|erst fragen, dann tippen].',
			'Development studio {wo}: [idea, design, code|sketch on Monday, trial on Friday|ask first, type later].',
		],
		[
			'{=a:14-130} Apps im Einsatz, [die meistgenutzte zählt Bienen|keine ohne Betreuung|alle gepflegt].',
			'{=a:14-130} apps in use, [the most popular counts bees|none without support|all maintained].',
		],
		[
			'Wir entwickeln für [die Hosentasche|den Einsatzwagen|das Schulheft], meist im Auftrag von {kd}.',
			'We develop for [the pocket|the emergency vehicle|the exercise book], mostly for {k}.',
		],
		[
			'Mobile Anwendungen für {k}, gestaltet und programmiert in {town}.',
			'Mobile applications for {k}, designed and programmed in {town}.',
		],
	],
	openings: [
		[
			'Eine App muss in vier Sekunden erklären, warum sie da ist.',
			'An app must explain within four seconds why it is there.',
		],
		[
			'{name} entwickelt mobile Anwendungen und hält sie über viele Betriebssystem-Generationen frisch.',
			'{name} develops mobile applications and keeps them fresh across many generations of operating systems.',
		],
		[
			'Die Anfrage beginnt meist mit „eigentlich ganz einfach“.',
			'Enquiries usually begin with “actually quite simple”.',
		],
		[
			'Wer beide Hände voll hat, braucht eine andere Bedienung als jemand am Schreibtisch. Für die mit vollen Händen arbeiten wir.',
			'People with both hands full need a different interface from those at a desk. We work for the former.',
		],
		['Zuerst fragen wir, ob es überhaupt eine App sein muss.', 'First we ask whether it has to be an app at all.'],
		[
			'{name} konzipiert und programmiert für Telefon, Tablet und Uhr.',
			'{name} designs and programs for phone, tablet and watch.',
		],
		[
			'Unsere Programme werden im Stall, im Tunnel und im Kreißsaal benutzt.',
			'Our programs are used in barns, tunnels and delivery rooms.',
		],
		['Entwürfe testen wir im Bus, weil man dort ehrlich ist.', 'We test drafts on the bus, where people are honest.'],
	],
	extras: [
		[
			'Das Programm für eine Bergwacht kommt mit {~a:3-5} Knöpfen aus.',
			'The program for a mountain rescue team makes do with {~a:3-5} buttons.',
		],
		['Nutzerzahlen legen wir offen, auch die traurigen.', 'We disclose usage figures, the sad ones too.'],
		[
			'Nach dem Start sammeln wir sechs Wochen lang nur Beschwerden.',
			'After launch we do nothing for six weeks but collect complaints.',
		],
		['Geräte von {=a:2014-2018} gehören zum Testpark.', 'Devices from {=a:2014-2018} are part of the test fleet.'],
		[
			'Ältere Apps übernehmen wir, auch wenn der Quelltext nur ausgedruckt vorliegt.',
			'We take over older apps even if the source exists only on paper.',
		],
		[
			'Ein Pflegeverband spart mit unserer Tourenapp {=a:9-40} Ordner im Jahr.',
			'A care association saves {=a:9-40} binders a year with our rounds app.',
		],
		['Bewertungen im Store beantworten wir selbst.', 'We answer store reviews ourselves.'],
		[
			'Updates erscheinen alle {~a:2-6} Wochen, Notfälle am selben Tag.',
			'Updates appear every {~a:2-6} weeks and emergencies the same day.',
		],
	],
	notes: [
		['{=a:6-60} Apps veröffentlicht', '{=a:6-60} apps published'],
		['iOS und Android', 'iOS and Android'],
		['mit Backend', 'with back end'],
	],
}
