import { type Archetype, skill } from '../archetype.ts'

export const tourism: Archetype = {
	key: 'tourism',
	kind: 'company',
	weight: 1,
	voices: ['agency', 'founder', 'family'],
	people: [1, 26],
	founded: [2001, 2023],
	fields: ['Reisetechnik', 'Gastwerk', 'Tourismusdaten', 'Hotelsoftware', 'Erlebnis'],
	clients: ['hotels', 'destinations', 'museums', 'theatres', 'wineries', 'fairs'],
	tags: ['Tourismus'],
	skills: [
		skill(
			'reservation-and-booking',
			1,
			['Wer spät anreist, bekommt den Schlüssel aufs Telefon.', 'Late arrivals get the key on their phone.'],
			[
				'Stornierte Zimmer sind nach einer Minute wieder im Angebot.',
				'Cancelled rooms are back on offer after a minute.',
			],
			['Das letzte freie Zimmer wird nicht mehr zweimal verkauft.', 'The last free room is no longer sold twice.'],
		),
		skill('hotel-software', 0.7, [
			'Anreise, Frühstück, Kurtaxe: Die Gäste unterschreiben auf dem Tablet und sind im Zimmer.',
			'Arrival, breakfast, visitor’s tax: guests sign on the tablet and are in their room.',
		]),
		skill('event-management-software', 0.6, [
			'Die Schlange vor dem Schloss ist jetzt im Netz.',
			'The queue outside the castle is now online.',
		]),
		skill('open-data', 0.4, [
			'Wanderwege, Öffnungszeiten und Loipen geben wir so heraus, dass jeder sie verwenden darf.',
			'Trails, opening hours and ski tracks we publish so that anyone may use them.',
		]),
		skill('event-management-software', 0.4, [
			'Vom Kirchenkonzert bis zur Messe: Plätze, Preise, Einlass.',
			'From church concert to trade fair: seats, prices, entry.',
		]),
	],
	also: ['payment-software', 'web-development', 'geo-databases', 'mobile-development', 'localization'],
	summaries: [
		[
			'Buchen, bezahlen, einlassen: Technik für [Gastgeber|Schlösser|Bühnen] {wo}.',
			'Book, pay, let in: technology for [hosts|castles|stages] {wo}.',
		],
		[
			'Software für {k}, [an der auch der Nachtportier Freude hat|die Gäste nicht bemerken|für volle Häuser].',
			'Software for {k} [that even the night porter enjoys|guests do not notice|for full houses].',
		],
		[
			'Wir bringen Gäste ins [Zimmer|Museum|Tal], ohne dass sie [anstehen|anrufen|ausdrucken].',
			'We get guests into the [room|museum|valley] without [queuing|calling|printing].',
		],
		[
			'{=a:20-380} Häuser zwischen Schwarzwald und See arbeiten mit [Buchungen|Plänen|Kassen] aus {town}.',
			'{=a:20-380} hotels between the Black Forest and the lake work with [bookings|rosters|tills] from {town}.',
		],
	],
	openings: [
		[
			'Gastfreundschaft lässt sich nicht automatisieren. Das Drumherum schon.',
			'Hospitality cannot be automated. Everything around it can.',
		],
		[
			'{name} baut Buchungs- und Einlasssysteme für Häuser, in denen es menschelt.',
			'{name} builds booking and entry systems for houses with a human touch.',
		],
		[
			'Zwei von uns haben Hotelfach gelernt, die dritte Informatik.',
			'Two of us trained in hotels and the third in computing.',
		],
	],
	extras: [
		['In der Hauptsaison nehmen wir keine Umstellungen vor.', 'We make no changes in high season.'],
		[
			'Ein Freilichtmuseum verkaufte {=a:40-70} Prozent der Karten vorab.',
			'An open-air museum sold {=a:40-70} per cent of its tickets in advance.',
		],
		[
			'Übersetzt wird in {~a:4-9} Sprachen, Schwäbisch auf Anfrage.',
			'We translate into {~a:4-9} languages, Swabian on request.',
		],
	],
	notes: [
		['{=a:10-220} Häuser', '{=a:10-220} houses'],
		['mit Kasse verbunden', 'linked to tills'],
		['Saisonbetrieb', 'seasonal operation'],
	],
}
