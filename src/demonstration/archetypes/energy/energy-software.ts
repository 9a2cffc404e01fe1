import { type Archetype, skill } from '../archetype.ts'

export const energySoftware: Archetype = {
	key: 'energy-software',
	kind: 'company',
	weight: 2,
	voices: ['engineer', 'founder'],
	people: [3, 80],
	founded: [1996, 2023],
	fields: ['Energiedaten', 'Netzleittechnik', 'Energy', 'Stromwerk', 'Zählerwesen', 'Lastgang'],
	clients: ['utilities', 'grid', 'water', 'solar', 'housing', 'foundries', 'machines'],
	tags: ['Energie'],
	skills: [
		skill(
			'energy-management',
			1,
			[
				'Der Ofen wartet zehn Minuten, und die Jahresrechnung sinkt.',
				'The oven waits ten minutes and the annual bill drops.',
			],
			[
				'Nachts laden die Stapler, mittags kühlt das Lager, abends ruht das Netz.',
				'At night the forklifts charge, at noon the store cools, in the evening the grid rests.',
			],
			[
				'Wann die Schmelze anfährt, entscheidet jetzt der Strompreis von morgen.',
				'When the furnace starts is now decided by tomorrow’s electricity price.',
			],
		),
		skill('smart-metering', 0.6, [
			'Ablesekarten im Briefkasten gibt es bei unseren Stadtwerken keine mehr.',
			'Our utilities no longer leave reading cards in letterboxes.',
		]),
		skill('scada', 0.45, [
			'Pumpen, Schieber, Behälter: Die Leitwarte sieht auf einen Blick, wo es klemmt.',
			'Pumps, valves, tanks: the control room sees at a glance where things are stuck.',
		]),
		skill('time-series-forecasting', 0.5, [
			'Am Vortag wissen wir, wie viel die Dächer im Tal liefern werden.',
			'A day ahead we know how much the roofs in the valley will supply.',
		]),
		skill('electric-mobility', 0.45, [
			'Zwanzig Wallboxen, eine Sicherung, kein Streit.',
			'Twenty wall boxes, one fuse, no quarrels.',
		]),
		skill('energy-trading-and-billing', 0.25, [
			'Überschüsse vom Mittag verkaufen wir automatisch an den Abend.',
			'Midday surpluses are sold automatically to the evening.',
		]),
		skill('energy-storage', 0.15, [
			'Am Elektrolyseur im Gewerbegebiet regeln wir mit.',
			'We help control the electrolyser on the industrial estate.',
		]),
	],
	also: [
		'time-series-databases',
		'industrial-iot',
		'opc-ua',
		'operations-research',
		'critical-infrastructure',
		'sustainability-reporting',
		'python',
	],
	summaries: [
		[
			'Macht Energieverbrauch [sichtbar|planbar|kleiner], bei {kd} und {k2d}.',
			'Makes energy use [visible|predictable|smaller], at {k} and {k2}.',
		],
		[
			'Software für [Netze, Zähler, Speicher|Strom, Wärme, Wasser|Sonne und Spitzenlast], im Dienst seit {year}.',
			'Software for [grids, meters, storage|power, heat, water|sun and peak load], in service since {year}.',
		],
		[
			'Wir steuern {=a:40-900} Anlagen {wo} so, dass [der Preis passt|das Netz hält|nichts verpufft].',
			'We control {=a:40-900} installations {wo} so that [the price is right|the grid holds|nothing goes to waste].',
		],
		[
			'Lastgänge lesen und Spitzen [kappen|glätten|vermeiden], damit {k} weniger bezahlen.',
			'Reading load curves and [cutting|smoothing|avoiding] peaks so that {k} pay less.',
		],
		[
			'Leittechnik und Abrechnung für [kleine|mittlere|eigenwillige] Versorger.',
			'Control systems and billing for [small|medium-sized|headstrong] utilities.',
		],
		['Energiedaten für {k} und {k2} aus {town}.', 'Energy data for {k} and {k2} from {town}.'],
	],
	openings: [
		['Strom ist billig, wenn man weiß, wann.', 'Electricity is cheap if you know when.'],
		[
			'{name} entwickelt Software für Versorger und für Betriebe mit hoher Stromrechnung.',
			'{name} develops software for utilities and for firms with high power bills.',
		],
		[
			'Eine Viertelstunde Spitzenlast kann einen Betrieb im Jahr fünfstellig kosten. Um diese Viertelstunde geht es uns.',
			'A quarter of an hour of peak load can cost a firm five figures a year. That quarter of an hour is what we care about.',
		],
		[
			'Zähler, Speicher und Verbraucher sollen miteinander reden, am besten vor der Spitze.',
			'Meters, storage and consumers should talk, preferably before the peak.',
		],
		['{k_satz} planen mit unseren Programmen den nächsten Tag.', '{k_satz} plan the next day with our programs.'],
	],
	extras: [
		[
			'Ein Hallenbad heizt seither mit der Abwärme unseres Nachbarn.',
			'Since then a swimming pool has been heated by our neighbour’s waste heat.',
		],
		[
			'Im Quartier am Güterbahnhof teilen sich {=a:60-320} Wohnungen einen Speicher.',
			'By the goods station {=a:60-320} flats share one battery.',
		],
		['Gerechnet wird alle {=a:5-15} Sekunden neu.', 'Everything is recalculated every {=a:5-15} seconds.'],
		[
			'Messwerte liegen in Viertelstunden vor, Rechnungen in Minuten.',
			'Readings come in quarter hours and bills in minutes.',
		],
		[
			'Ein Freibad spart {#a:8000-46000/1000} Kilowattstunden im Sommer.',
			'A lido saves {#a:8000-46000/1000} kilowatt hours in summer.',
		],
	],
	notes: [
		['{#a:20-4000/20} Zähler', '{#a:20-4000/20} meters'],
		['{=a:4-40} Versorger', '{=a:4-40} utilities'],
		['Pilotquartier', 'pilot district'],
	],
}
