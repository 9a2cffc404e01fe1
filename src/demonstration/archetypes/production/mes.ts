import { type Archetype, skill } from '../archetype.ts'

export const mes: Archetype = {
	key: 'mes',
	kind: 'company',
	weight: 3,
	voices: ['engineer', 'founder'],
	people: [5, 85],
	founded: [1994, 2022],
	fields: ['Leittechnik', 'Fertigungssysteme', 'Automation', 'MES', 'Shopfloor', 'Produktionsdaten', 'Fabriktechnik'],
	clients: ['plastics', 'turning', 'foundries', 'automotive', 'food', 'paper', 'packaging'],
	tags: ['Produktion', 'MES'],
	skills: [
		skill(
			'manufacturing-execution',
			1,
			[
				'Der Meister sieht vom Büro aus, welche Presse gerade wartet und worauf.',
				'From the office the foreman sees which press is waiting, and for what.',
			],
			[
				'Stückzahl, Ausschuss, Restlaufzeit: Alles steht über der Maschine in großen Ziffern.',
				'Piece count, scrap, time left: it is all above the machine in large figures.',
			],
			[
				'Rückmeldungen kommen vom Terminal an der Maschine und nicht mehr vom Zettel am Schichtende.',
				'Feedback comes from the terminal at the machine instead of a slip at the end of the shift.',
			],
		),
		skill(
			'opc-ua',
			0.75,
			[
				'Auch die Presse von 1987 verrät uns ihre Takte, notfalls über eine Lichtschranke.',
				'Even the press from 1987 tells us its cycles, by a light barrier if need be.',
			],
			[
				'Steuerungen verschiedener Marken bringen wir an einen gemeinsamen Tisch.',
				'We bring controllers of different makes to one table.',
			],
		),
		skill('production-analytics', 0.6, [
			'Stillstände bekommen einen Grund, und zwar bevor die Schicht nach Hause geht.',
			'Every stoppage gets a reason before the shift goes home.',
		]),
		skill('traceability', 0.5, [
			'Zu jedem Teil lässt sich nachlesen, aus welcher Charge der Stahl kam und wer es geprüft hat.',
			'For every part you can look up which batch the steel came from and who inspected it.',
		]),
		skill('industrial-energy-optimization', 0.3, [
			'Nebenbei fällt auf, welche Anlage nachts Druckluft verliert.',
			'Along the way it becomes clear which line loses compressed air at night.',
		]),
		skill('production-analytics', 0.45, [
			'Warum montags mehr Ausschuss entsteht, lässt sich meistens beantworten.',
			'Why there is more scrap on Mondays can usually be answered.',
		]),
	],
	also: ['mqtt', 'databases', 'plc-programming', 'edge-computing', 'dashboards-reporting', 'system-integration'],
	summaries: [
		[
			'Holt Daten aus [alten und neuen|gemischten|widerspenstigen] Maschinen und macht daraus eine Fertigung, die man steuern kann.',
			'Gets data out of [old and new|mixed|stubborn] machines and turns them into production one can steer.',
		],
		[
			'Fertigungsleitsysteme für {k}: Terminals, Anbindung, Auswertung.',
			'Manufacturing execution for {k}: terminals, connections, analysis.',
		],
		[
			'Wir sagen {kd}, warum die Anlage [stand|gestern besser lief|Ausschuss macht].',
			'We tell {k} why the line [stopped|ran better yesterday|produces scrap].',
		],
		[
			'Zwischen ERP und Maschine klafft eine Lücke; {short} schließt sie, meist in {~a:6-12} Wochen.',
			'Between ERP and machine there is a gap; {short} closes it, usually within {~a:6-12} weeks.',
		],
		[
			'Maschinenanbindung und Schichtbuch [ohne Papier|für die ganze Halle|auf einem Bildschirm], erprobt bei {kd}.',
			'Machine connection and shift log [without paper|for the whole hall|on one screen], proven with {k}.',
		],
		[
			'Für Betriebe, die {=a:15-200} Maschinen haben und von {=b:3-9} wissen, was sie tun.',
			'For firms that own {=a:15-200} machines and know what {=b:3-9} of them are doing.',
		],
		['Betriebsdaten in Echtzeit für {k} und {k2}.', 'Production data in real time for {k} and {k2}.'],
		['Terminals, Taktzähler und Auswertungen für {k} {wo}.', 'Terminals, cycle counters and reports for {k} {wo}.'],
	],
	openings: [
		[
			'Eine Halle mit {=a:12-140} Maschinen spricht mindestens {~b:4-9} Dialekte. Wir übersetzen.',
			'A hall with {=a:12-140} machines speaks at least {~b:4-9} dialects. We translate.',
		],
		[
			'{name} richtet Fertigungsleitsysteme ein, vom Signal am Klemmkasten bis zum Bericht auf dem Schreibtisch.',
			'{name} sets up manufacturing execution systems, from the signal in the terminal box to the report on the desk.',
		],
		[
			'Bevor Software installiert wird, stehen wir eine Schicht lang neben der Anlage.',
			'Before any software is installed we stand next to the line for a full shift.',
		],
		[
			'Ob Spritzguss, Stanzen oder Verpacken: Am Anfang steht immer die Frage, was die Maschine eigentlich gerade tut.',
			'Moulding, stamping or packing, the first question is always what the machine is actually doing.',
		],
		['Mit Taktzeiten kennen wir uns aus, mit Ausreden inzwischen auch.', 'We know cycle times and by now excuses too.'],
		[
			'Schichtbuch, Störgründe, Stückzahlen: Was früher auf der Tafel stand, steht heute auf dem Schirm.',
			'Shift log, causes of faults, piece counts: what used to be on the board is now on the screen.',
		],
		[
			'{name} verbindet Maschinen, Menschen und Aufträge in Echtzeit.',
			'{name} connects machines, people and orders in real time.',
		],
		['Die ersten Terminals haben wir {year} selbst gelötet.', 'We soldered the first terminals ourselves in {year}.'],
	],
	extras: [
		[
			'Ein Zulieferer mit drei Schichten gewann so {=a:6-14} Prozent Laufzeit, ohne eine Maschine zu kaufen.',
			'A supplier on three shifts gained {=a:6-14} per cent running time this way without buying a machine.',
		],
		[
			'Die Bedienoberfläche passt auf ein Handschuh-taugliches Tablet.',
			'The interface fits a tablet that works with gloves on.',
		],
		[
			'Nachrüsten geht im laufenden Betrieb, meist in der Rüstpause.',
			'Retrofitting works during operation, usually while a tool is being changed.',
		],
		[
			'Unser Kasten für Altmaschinen heißt [Hörrohr|Taktgeber|Lauscher] und ist so groß wie eine Brotdose.',
			'Our box for old machines is called [Hörrohr|Taktgeber|Lauscher] and is the size of a lunch box.',
		],
		['Für den Anfang genügt eine Linie und ein Nachmittag.', 'One line and one afternoon are enough to begin with.'],
		['Die Schichtleiterinnen haben die Masken mitentworfen.', 'Shift leaders helped to design the screens.'],
		[
			'Auswertungen gibt es für die Halle, das Büro und die Geschäftsleitung, in drei verschiedenen Längen.',
			'There are reports for the shop floor, the office and management, in three different lengths.',
		],
		[
			'Ein Hersteller von Verschlüssen senkte die Rüstzeit um {=a:12-31} Minuten.',
			'A maker of closures cut set-up time by {=a:12-31} minutes.',
		],
	],
	notes: [
		['{=a:20-400} angebundene Maschinen', '{=a:20-400} connected machines'],
		['Steuerungen von {~a:4-9} Herstellern', 'controllers of {~a:4-9} makes'],
		['Spritzguss und Stanzen', 'injection moulding and stamping'],
	],
}
