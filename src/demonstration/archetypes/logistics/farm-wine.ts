import { type Archetype, skill } from '../archetype.ts'

export const farmWine: Archetype = {
	key: 'farm-wine',
	kind: 'company',
	weight: 1,
	voices: ['family', 'founder'],
	people: [1, 22],
	founded: [1998, 2024],
	fields: ['Agrar', 'Ackerdaten', 'Weinbau', 'Hofsoftware', 'Feld', 'Forst'],
	clients: ['farms', 'wineries', 'forestry', 'breweries', 'sawmills', 'food'],
	tags: ['Landwirtschaft'],
	skills: [
		skill(
			'agriculture-it',
			1,
			[
				'Welche Kuh frisst weniger als gestern? Das Telefon zeigt es beim Frühstück.',
				'Which cow eats less than yesterday? The phone shows it at breakfast.',
			],
			[
				'Vom Rebstock bis zur Flasche bleibt jede Behandlung nachlesbar.',
				'From vine to bottle every treatment can be looked up.',
			],
			[
				'Die Ackerschlagkartei passt aufs Telefon, und der Prüfer bekommt seinen Auszug am Feldrand.',
				'The field record fits on the phone, and the inspector gets his extract at the edge of the field.',
			],
		),
		skill('positioning', 0.6, [
			'Gedüngt wird nach Karte, also links vom Birnbaum weniger.',
			'We fertilise by map, so less to the left of the pear tree.',
		]),
		skill('remote-sensing', 0.4, [
			'Aus der Luft sieht man den Mehltau drei Tage früher.',
			'From the air you see mildew three days earlier.',
		]),
		skill('industrial-iot', 0.4, [
			'Fühler im Weinberg wecken den Winzer vor dem Frost.',
			'Probes in the vineyard wake the winegrower before the frost.',
		]),
		skill('traceability', 0.4, [
			'Vom Apfelbaum bis zur Saftflasche steht fest, wer was wann gepflückt hat.',
			'From apple tree to juice bottle it is clear who picked what and when.',
		]),
	],
	also: ['geo-databases', 'mobile-development', 'progressive-web-apps', 'weather-and-climate-data', 'retail-commerce'],
	summaries: [
		[
			'Programme für [Stall, Keller und Feld|Trauben und Trecker|Höfe mit wenig Empfang], erdacht {wo}.',
			'Programs for [barn, cellar and field|grapes and tractors|farms with little signal], conceived {wo}.',
		],
		[
			'Rechnet für {k} aus, [was der Hang braucht|wann es Frost gibt|was sich lohnt].',
			'Works out for {k} [what the slope needs|when frost will come|what pays].',
		],
		[
			'Wir digitalisieren [Reben|Rinder|Reihen] mit {=a:15-190} Betrieben in der Region.',
			'We digitise [vines|cattle|rows] with {=a:15-190} farms in the region.',
		],
		[
			'Hofsoftware von {founder} aus {town}, [selbst Nebenerwerb|mit Matsch erprobt|ohne Papierordner].',
			'Farm software by {founder} of {town}, [a part-time farmer|tested in mud|with no paper binders].',
		],
	],
	openings: [
		[
			'Auf dem Hof ist selten Zeit, selten Netz und nie eine saubere Hand frei.',
			'On a farm there is seldom time, seldom signal and never a clean hand.',
		],
		[
			'{name} entwickelt Software für Betriebe, die vom Wetter leben.',
			'{name} develops software for businesses that live by the weather.',
		],
		[
			'Der erste Nutzer war der eigene Vater, und der schimpfte ein Jahr lang.',
			'The first user was our own father, who complained for a year.',
		],
	],
	extras: [
		[
			'In der Lese arbeiten wir mit und sammeln Fehlermeldungen im Eimer.',
			'At harvest we lend a hand and collect bug reports in a bucket.',
		],
		[
			'Die Förderanträge füllt das Programm zur Hälfte selbst aus.',
			'The program fills in half of the subsidy form by itself.',
		],
		[
			'Ein Forstbetrieb zählt damit {#a:4-60}.000 Stämme im Jahr.',
			'A forestry operation counts {#a:4-60} thousand logs a year with it.',
		],
	],
	notes: [
		['{=a:12-160} Höfe', '{=a:12-160} farms'],
		['mit Wetterdaten', 'with weather data'],
		['auch ohne Empfang', 'works without signal'],
	],
}
