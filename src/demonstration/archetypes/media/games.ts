import { type Archetype, skill } from '../archetype.ts'

export const games: Archetype = {
	key: 'games',
	kind: 'company',
	weight: 1,
	voices: ['founder'],
	people: [2, 28],
	founded: [2010, 2024],
	fields: ['Games', 'Spielwerk', 'Play', 'Pixel', 'Interactive'],
	clients: ['schools', 'publishers', 'insurers', 'museums', 'groups', 'startups'],
	tags: ['Spiele'],
	skills: [
		skill(
			'game-development',
			1,
			[
				'In unserem neuesten Titel repariert man Kuckucksuhren gegen die Zeit.',
				'In our latest title you repair cuckoo clocks against time.',
			],
			['Regeln testen wir mit Achtjährigen, die lügen nicht.', 'We test rules with eight-year-olds, who do not lie.'],
			[
				'Man züchtet darin Schafe auf Wacholderheiden, und es ist spannender, als es klingt.',
				'You breed sheep on juniper heaths in it, and it is more exciting than it sounds.',
			],
		),
		skill('gamification', 0.7, [
			'Punkte allein motivieren niemanden; ein guter Wettkampf zwischen zwei Schichten schon.',
			'Points alone motivate nobody; a good contest between two shifts does.',
		]),
		skill('computer-graphics', 0.6, ['Wasser sieht bei uns nass aus.', 'Our water looks wet.']),
		skill('simulation', 0.4, [
			'Auszubildende fahren den Kran zwanzigmal gegen die Wand, am Bildschirm.',
			'Apprentices drive the crane into the wall twenty times, on screen.',
		]),
		skill('e-learning', 0.5, [
			'Unterweisungen spielen sich durch wie ein Abend mit Freunden.',
			'Safety training plays like an evening with friends.',
		]),
		skill('cross-platform-apps', 0.4, [
			'Gespielt wird am Telefon, am Fernseher und auf der Messewand.',
			'It is played on phones, televisions and the wall at the fair.',
		]),
	],
	also: ['cpp', 'csharp-dotnet', 'virtual-reality', 'three-d-animation', 'ux-design'],
	summaries: [
		[
			'Spiele zum [Lernen|Vergessen|Weiterspielen], entwickelt {wo}.',
			'Games for [learning|forgetting|playing on], developed {wo}.',
		],
		[
			'Macht aus [Pflichtschulungen|Messeständen|Museumssälen] etwas, das man [freiwillig|zweimal|gemeinsam] tut.',
			'Turns [mandatory training|trade-fair stands|museum halls] into something people do [voluntarily|twice|together].',
		],
		[
			'Wir erfinden Regeln, [Welten|Figuren|Geräusche] und ernste Spiele für {k}.',
			'We invent rules, [worlds|characters|sounds] and serious games for {k}.',
		],
		[
			'Studio mit {=a:2-14} eigenen Titeln und [Aufträgen|Kundschaft|Freunden] unter {kd}.',
			'A studio with {=a:2-14} titles of its own and [orders|clients|friends] among {k}.',
		],
	],
	openings: [
		['Spielen ist Lernen, bei dem niemand auf die Uhr sieht.', 'Playing is learning with nobody looking at the clock.'],
		[
			'{name} entwickelt eigene Spiele und Lernspiele im Auftrag.',
			'{name} develops its own games, and learning games to order.',
		],
		[
			'Tagsüber rechnen wir für Versicherungen, abends für Drachen.',
			'By day we compute for insurers, by night for dragons.',
		],
	],
	extras: [
		[
			'Unser erfolgreichster Titel wurde {#a:40-900}.000-mal geladen.',
			'Our most successful title has been downloaded {#a:40-900} thousand times.',
		],
		[
			'Beim Spieleabend im Dezember darf die ganze Straße mitmachen.',
			'The whole street may join our games night in December.',
		],
		['Werbung und Glücksspiel lehnen wir ab.', 'We refuse advertising and gambling.'],
	],
	notes: [
		['{~a:2-9} Titel', '{~a:2-9} titles'],
		['mit Lernkonzept', 'with learning concept'],
		['eigene Engine', 'own engine'],
	],
}
