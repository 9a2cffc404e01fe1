import { type Archetype, skill } from '../archetype.ts'

export const immersive: Archetype = {
	key: 'immersive',
	kind: 'company',
	weight: 1,
	voices: ['founder', 'agency'],
	people: [2, 30],
	founded: [2008, 2024],
	fields: ['Realities', 'Immersive', 'XR', 'Bildwelten', '3D', 'Visual'],
	clients: ['machines', 'museums', 'fairs', 'furniture', 'architects', 'medtech', 'rescue'],
	tags: ['3D', 'XR'],
	skills: [
		skill(
			'virtual-reality',
			0.9,
			[
				'Die Küche steht schon im Raum, obwohl erst der Boden liegt.',
				'The kitchen already stands in the room although only the floor is laid.',
			],
			[
				'Wer den Kran im Nebel üben will, bekommt von uns den Nebel.',
				'If you want to practise the crane in fog, we supply the fog.',
			],
			[
				'Feuerwehrleute üben in unserem Keller den Ernstfall, ohne dass es brennt.',
				'Firefighters rehearse the emergency in our basement without any fire.',
			],
		),
		skill('augmented-reality', 0.7, [
			'Der Schaltschrank zeigt von sich aus, wo die Sicherung sitzt, wenn man ihn durch die Brille ansieht.',
			'Seen through the glasses, the cabinet itself shows where the fuse is.',
		]),
		skill('three-d-configurators', 0.5, [
			'Kunden drehen das Sofa, wechseln den Stoff und sehen den Preis.',
			'Customers turn the sofa, change the fabric and see the price.',
		]),
		skill('computer-graphics', 0.5, [
			'Licht auf Lack ist Physik, und die rechnen wir sechzigmal in der Sekunde.',
			'Light on paint is physics, and we compute it sixty times a second.',
		]),
		skill('three-d-animation', 0.5, [
			'Im Film fährt die Maschine schon, die erst im Herbst geliefert wird.',
			'In the film the machine already runs that will be delivered in autumn.',
		]),
		skill('game-development', 0.3, [
			'Drei von uns haben früher Spiele gemacht, man merkt es an den Knöpfen.',
			'Three of us used to make games, and the buttons show it.',
		]),
	],
	also: ['extended-reality', 'gamification', 'e-learning', 'digital-twin', 'cpp', 'user-research'],
	summaries: [
		[
			'Baut Räume aus [Licht|Daten|Rechenzeit], in denen {k} [üben|verkaufen|planen].',
			'Builds rooms of [light|data|computing time] in which {k} [practise|sell|plan].',
		],
		[
			'Brillen, Bilder, Bewegung: [Lernwelten|Messeauftritte|Modelle] aus {town}.',
			'Glasses, images, motion: [learning worlds|trade-fair shows|models] from {town}.',
		],
		[
			'Wir zeigen Dinge, die es [noch nicht|nicht mehr|nur am Rechner] gibt.',
			'We show things that exist [not yet|no more|only on a computer].',
		],
		[
			'Dreidimensionale Anwendungen für {k}, [auf Brille, Tablet und Leinwand|in Echtzeit|seit {year}].',
			'Three-dimensional applications for {k}, [on glasses, tablet and screen|in real time|since {year}].',
		],
	],
	openings: [
		[
			'Ein Modell, in dem man herumgehen kann, ersetzt manches Missverständnis.',
			'A model one can walk around in replaces many a misunderstanding.',
		],
		[
			'{name} entwickelt Anwendungen für Datenbrillen, Tablets und große Wände.',
			'{name} develops applications for headsets, tablets and large walls.',
		],
		[
			'Wer die Brille abnimmt, sagt meistens zuerst nichts und dann „noch mal“.',
			'People who take off the headset usually say nothing first and then “again”.',
		],
	],
	extras: [
		[
			'Eine Römervilla bei {town2} steht seit {since} wieder, jedenfalls auf dem Telefon.',
			'A Roman villa near {town2} has been standing again since {since}, at least on the phone.',
		],
		[
			'Übelkeit vermeiden wir durch {=a:72-120} Bilder in der Sekunde.',
			'We avoid nausea with {=a:72-120} frames a second.',
		],
		['Das Studio kann stundenweise gemietet werden.', 'The studio can be rented by the hour.'],
	],
	notes: [
		['{=a:6-70} Anwendungen', '{=a:6-70} applications'],
		['mit eigenem Studio', 'with own studio'],
		['Messe und Schulung', 'trade fairs and training'],
	],
}
