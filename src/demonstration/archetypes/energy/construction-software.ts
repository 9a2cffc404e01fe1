import { type Archetype, skill } from '../archetype.ts'

export const constructionSoftware: Archetype = {
	key: 'construction-software',
	kind: 'company',
	weight: 2,
	voices: ['engineer', 'founder', 'family'],
	people: [2, 48],
	founded: [1989, 2022],
	fields: ['Bausoftware', 'BIM', 'Baudaten', 'Bauinformatik', 'Aufmaß', 'Planwerk'],
	clients: ['builders', 'architects', 'planners', 'carpenters', 'crafts', 'housing', 'sawmills'],
	tags: ['Bau'],
	skills: [
		skill('bim', 0.9, [
			'Das Rohr kollidiert am Bildschirm mit dem Träger und nicht erst auf der Baustelle.',
			'The pipe collides with the beam on screen and not on site.',
		]),
		skill(
			'construction-management',
			1,
			[
				'Nachträge gehen nicht mehr verloren, weil sie auf der Baustelle entstehen.',
				'Extras no longer get lost because they are recorded on site.',
			],
			[
				'Aus dem Aufmaß am Morgen ist abends eine Rechnung geworden.',
				'The measurement of the morning has become an invoice by evening.',
			],
			[
				'Leistungsverzeichnis, Aufmaß, Abschlag: Der Bauleiter rechnet im Container ab.',
				'Bill of quantities, measurement, interim payment: the site manager bills from his container.',
			],
		),
		skill('three-d-vision', 0.5, [
			'Eine Kirche haben wir in sechs Stunden mit dem Laser vermessen, samt Glockenstuhl.',
			'We laser-scanned a church in six hours, belfry included.',
		]),
		skill('field-service', 0.4, [
			'Handwerker tragen Stunden und Fotos auf der Leiter ein.',
			'Craftsmen enter hours and photos while on the ladder.',
		]),
		skill('cad-cam', 0.5, [
			'Vom Dachstuhl am Rechner fährt die Säge direkt los.',
			'From the roof truss on screen the saw starts straight away.',
		]),
		skill('architecture-planning', 0.35, [
			'Der Estrich braucht drei Wochen; der Plan weiß das, auch wenn der Bauherr drängelt.',
			'Screed needs three weeks; the plan knows it even if the client is in a hurry.',
		]),
	],
	also: [
		'progressive-web-apps',
		'mobile-development',
		'document-management',
		'drones',
		'electronic-invoicing',
		'geo-databases',
	],
	summaries: [
		[
			'Software für die Baustelle, [im Regen lesbar|vom Aufmaß bis zur Rechnung|ohne Empfang].',
			'Software for the building site, [readable in the rain|from measurement to invoice|without signal].',
		],
		[
			'Plant, misst und rechnet mit {kd}, [dreidimensional|seit {year}|bis der Schlüssel übergeben ist].',
			'Plans, measures and calculates with {k}, [in three dimensions|since {year}|until the key is handed over].',
		],
		[
			'Wir finden Fehler, solange sie [nur Striche|noch billig|noch aus Licht] sind.',
			'We find faults while they are still [only lines|cheap|made of light].',
		],
		[
			'Bauinformatik {wo}: [Modelle|Mengen|Termine], die auf der Baustelle ankommen.',
			'Construction computing {wo}: [models|quantities|dates] that reach the site.',
		],
		[
			'Damit {k} abends [bauen statt tippen|fertig sind|wissen, was der Tag gekostet hat].',
			'So that in the evening {k} [build instead of typing|are done|know what the day cost].',
		],
		['Planung, Aufmaß und Abrechnung für {k} und {k2}.', 'Planning, measuring and billing for {k} and {k2}.'],
	],
	openings: [
		[
			'Auf dem Bau wird viel gemessen und wenig aufgeschrieben. Mit dem Aufschreiben verdienen wir unser Geld.',
			'On site much is measured and little written down. We earn our money with the writing down.',
		],
		[
			'{name} entwickelt Programme für Planung, Aufmaß und Abrechnung.',
			'{name} develops programs for planning, measurement and billing.',
		],
		[
			'Zwei Zimmerleute und eine Informatikerin gründeten {year} eine Firma. Der Rest ist Software.',
			'In {year} two carpenters and a computer scientist founded a firm. The rest is software.',
		],
		['Auf der Baustelle gewinnt, wer den neuesten Plan hat.', 'On site the one with the latest plan wins.'],
		[
			'{k_satz} messen, melden und berechnen mit unseren Programmen.',
			'{k_satz} measure, report and bill with our programs.',
		],
	],
	extras: [
		[
			'Mängel werden fotografiert, verortet und zugewiesen, bevor der Kaffee kalt ist.',
			'Defects are photographed, located and assigned before the coffee is cold.',
		],
		[
			'Bei einer Brückensanierung entfielen {=a:3-12} Wochen Nacharbeit.',
			'On a bridge repair {=a:3-12} weeks of rework were saved.',
		],
		[
			'Kurse geben wir im Winter, wenn der Boden gefroren ist.',
			'We give courses in winter, when the ground is frozen.',
		],
		[
			'Pläne liegen auf dem Telefon bereit, auch im Untergeschoss.',
			'Plans are ready on the phone, in the basement too.',
		],
		[
			'Ein Zimmereibetrieb schreibt Angebote in {=a:20-50} Minuten.',
			'A carpentry firm writes quotations in {=a:20-50} minutes.',
		],
	],
	notes: [
		['{=a:20-500} Betriebe', '{=a:20-500} firms'],
		['mit Laserscanner', 'with laser scanner'],
		['Hochbau und Holzbau', 'building and timber construction'],
	],
}
