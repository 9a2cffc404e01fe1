import { type Archetype, skill } from '../archetype.ts'

export const batteryLab: Archetype = {
	key: 'battery-lab',
	kind: 'company',
	weight: 2,
	voices: ['engineer'],
	people: [6, 160],
	founded: [2001, 2021],
	fields: ['Prüftechnik', 'Energietechnik', 'Batterietechnik', 'Prüflabor', 'Messfeld', 'Cell'],
	clients: ['batteries', 'automotive', 'carmakers', 'buses', 'aerospace', 'startups'],
	tags: ['Prüflabor', 'Energie'],
	skills: [
		skill(
			'battery-testing',
			1,
			[
				'Wir laden schneller, als der Hersteller erlaubt, und sehen zu, was passiert.',
				'We charge faster than the maker allows and watch what happens.',
			],
			[
				'Im Bunker darf kurzgeschlossen, gequetscht und überladen werden.',
				'In the bunker things may be shorted, crushed and overcharged.',
			],
			[
				'Ganze Akkupacks fahren bei uns in der Kammer ein Autoleben in vier Monaten.',
				'In our chambers complete packs live through a car’s life in four months.',
			],
			[
				'Auf dem Hof steht ein Becken, falls ein Prüfling doch einmal Feuer fängt.',
				'There is a basin in the yard in case a sample does catch fire.',
			],
		),
		skill('battery-systems', 0.7, [
			'Wir messen, was eine Zelle bei minus zwanzig Grad noch hergibt.',
			'We measure what a cell still gives at minus twenty degrees.',
		]),
		skill('battery-management-systems', 0.45, [
			'Ob die Elektronik den schwächsten Strang rechtzeitig abschaltet, prüfen wir mit eingespielten Fehlern.',
			'Whether the electronics cut off the weakest string in time, we check with injected faults.',
		]),
		skill('measurement-data-management', 0.5, [
			'Aus Millionen Ladekurven wird eine Seite, auf der steht, wann der Akku nachlässt.',
			'Millions of charging curves become one page that says when the battery will fade.',
		]),
		skill('simulation', 0.3, [
			'Vor dem Nageltest rechnen wir aus, wohin die Hitze geht.',
			'Before the nail test we work out where the heat will go.',
		]),
		skill('environmental-testing', 0.4, [
			'Hitze, Frost und Salznebel gehören zum Alltag im Keller.',
			'Heat, frost and salt spray are everyday life in our basement.',
		]),
		skill('electromagnetic-compatibility', 0.2, [
			'In der Halle mit den spitzen Wänden stört kein Handy.',
			'In the room with the spiky walls no phone interferes.',
		]),
	],
	also: ['python', 'can-bus', 'functional-safety', 'test-systems', 'test-and-measurement'],
	summaries: [
		[
			'Prüft Zellen und Packs bis {#a:400-1200/100} Volt, auch [über Nacht|am Wochenende|mit eigener Klimakammer].',
			'Tests cells and packs up to {#a:400-1200/100} volts, [overnight too|weekends included|with its own climate chamber].',
		],
		[
			'Labor für Akkus aller Größen, vom Hörgerät bis zum [Linienbus|Gabelstapler|Schiff].',
			'Laboratory for batteries of every size, from hearing aid to [city bus|forklift|ship].',
		],
		[
			'Wir quälen Batterien {wo}, damit sie im Feld [nicht überraschen|durchhalten|sicher bleiben].',
			'We torment batteries {wo} so that in the field they [bring no surprises|last|stay safe].',
		],
		[
			'Lebensdauer, Sicherheit, Schnellladen: Messungen für {k}.',
			'Lifetime, safety, fast charging: measurements for {k}.',
		],
		[
			'{=a:8-64} Prüfkanäle, [zwei|drei|vier] Klimakammern und ein Team, das Messkurven lesen kann.',
			'{=a:8-64} test channels, [two|three|four] climate chambers and a team that can read curves.',
		],
		[
			'Akkuprüfung für {k}, [normgerecht|auch zerstörend|mit Bericht in {~a:5-9} Tagen].',
			'Battery testing for {k}, [to standard|destructive too|with a report in {~a:5-9} days].',
		],
	],
	openings: [
		[
			'{name} betreibt ein Prüffeld für Energiespeicher mit {=a:12-64} Kanälen.',
			'{name} runs a test field for energy storage with {=a:12-64} channels.',
		],
		[
			'Ein Akku sagt selten von sich aus, wie lange er noch mag. Wir fragen ihn mit Strom, Hitze und Geduld.',
			'A battery seldom says by itself how much longer it will last. We ask it with current, heat and patience.',
		],
		['Seit {year} prüfen wir Energiespeicher für {k}.', 'We have tested energy storage for {k} since {year}.'],
		[
			'Das Labor ist auf Prüfungen spezialisiert, für die andere keinen Sandboden haben.',
			'The lab specialises in tests for which others lack a bed of sand.',
		],
		[
			'Von der Knopfzelle bis zum Speichercontainer prüfen wir, was Strom hält.',
			'From button cell to storage container we test whatever holds electricity.',
		],
		[
			'Ein Team aus Chemie, Elektrotechnik und Feuerwehr betreibt unser Labor.',
			'A team from chemistry, electrical engineering and the fire brigade runs our lab.',
		],
	],
	extras: [
		[
			'Zwischen Anlieferung und erstem Ergebnis liegen meist {~a:5-12} Arbeitstage.',
			'From delivery to the first result it usually takes {~a:5-12} working days.',
		],
		[
			'Rohdaten gibt es offen als Datei, Berichte auf Deutsch und Englisch.',
			'Raw data come as open files, reports in German and English.',
		],
		['Transportprüfungen geben wir an ein Partnerlabor weiter.', 'Transport tests we hand on to a partner laboratory.'],
		['Einzelne Plätze lassen sich tageweise mieten.', 'Single stations can be rented by the day.'],
		[
			'Nach einer Prüfung sagen wir, was wir am Prüfling ändern würden.',
			'After a test we say what we would change about the sample.',
		],
		['Ein Fahrradhersteller ersparte sich damit einen Rückruf.', 'A bicycle maker saved itself a recall this way.'],
	],
	notes: [
		[
			'bis {#a:400-1200/100} V, Packs bis {#b:200-900/50} kg',
			'up to {#a:400-1200/100} V, packs up to {#b:200-900/50} kg',
		],
		['{=a:8-48} Kanäle frei buchbar', '{=a:8-48} channels bookable'],
		['akkreditiertes Verfahren', 'accredited procedure'],
		['nur Zellen bis {=a:60-280} Ah', 'cells up to {=a:60-280} Ah only'],
	],
}
