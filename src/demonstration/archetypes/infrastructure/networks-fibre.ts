import { type Archetype, skill } from '../archetype.ts'

export const networksFibre: Archetype = {
	key: 'networks-fibre',
	kind: 'company',
	weight: 1,
	voices: ['family', 'engineer'],
	people: [5, 120],
	founded: [1984, 2019],
	fields: ['Netzbau', 'Telekom', 'Kommunikation', 'Glasfaser', 'Funk', 'Kabeltechnik'],
	clients: ['municipal', 'hotels', 'hospitals', 'schools', 'warehouses', 'fairs', 'utilities'],
	tags: ['Netze'],
	skills: [
		skill(
			'enterprise-networks',
			1,
			[
				'Wenn ein Bagger die Leitung trifft, sind wir mit dem Messgerät da, bevor der Baggerführer ausgestiegen ist.',
				'If a digger hits the line we are there with the meter before the driver has climbed out.',
			],
			[
				'Aus einem Haufen gelber Kabel wird ein Schrank, in dem man sich zurechtfindet.',
				'A heap of yellow cables becomes a cabinet one can find one’s way in.',
			],
			['Wir planen Netze auf dem Papier und graben sie danach ein.', 'We plan networks on paper and then bury them.'],
		),
		skill('broadband', 0.7, [
			'Spleißen im Regen gehört zur Ausbildung.',
			'Splicing in the rain is part of the apprenticeship.',
		]),
		skill('wlan', 0.7, [
			'Empfang im hintersten Hotelzimmer, auch im Altbau mit Lehmwänden.',
			'Reception in the last hotel room, even behind clay walls.',
		]),
		skill('campus-networks', 0.3, [
			'Auf dem Werksgelände funken Stapler und Kräne in einem eigenen Mobilfunknetz.',
			'On the factory site forklifts and cranes use a mobile network of their own.',
		]),
		skill('telephony', 0.5, [
			'Alarm, Aufzug, Telefon: Alles, was früher am Kupfer hing, hängen wir um.',
			'Alarms, lifts, phones: everything that hung on copper we move over.',
		]),
		skill('network-monitoring', 0.35, [
			'Fällt ein Verteiler aus, weiß es die Leitstelle vor dem Bürgermeister.',
			'If a distributor fails, the control room knows before the mayor does.',
		]),
	],
	also: ['cabling', 'network-security', 'video-surveillance', 'physical-security', 'project-management'],
	summaries: [
		[
			'Plant und baut Netze für {k}, [unter der Erde|durch die Luft|im Bestand] wie im Serverschrank.',
			'Plans and builds networks for {k}, [underground|over the air|in old buildings] as well as in the rack.',
		],
		[
			'Funk, Faser, Kupfer: [{#a:200-4000} Kilometer|{=b:20-300} Anlagen|{=c:3-9} Landkreise] in eigener Betreuung.',
			'Radio, fibre, copper: [{#a:200-4000} kilometres|{=b:20-300} installations|{=c:3-9} districts] in our own care.',
		],
		[
			'Empfang ist unser Handwerk, vom Funkloch {wo} bis zum [Operationssaal|Hochregal|Festzelt].',
			'Reception is our trade, from the dead spot {wo} to the [operating theatre|high-bay store|beer tent].',
		],
		['Verbindet Häuser, Hallen und [Höfe|Hütten|Hänge].', 'Connects houses, halls and [farms|huts|hillsides].'],
	],
	openings: [
		['Leitungen sieht man erst, wenn sie fehlen.', 'Lines are noticed only when they are missing.'],
		[
			'{name} baut Übertragungsnetze und hält sie in Betrieb.',
			'{name} builds transmission networks and keeps them running.',
		],
		[
			'Zwischen Ausschreibung und Anschluss liegen Wegerechte, Frost und Fledermäuse; wir kennen sie alle.',
			'Between tender and connection lie rights of way, frost and bats; we know them all.',
		],
	],
	extras: [
		['Der Messwagen ist auch für andere Mitglieder zu mieten.', 'Other members may rent our test van.'],
		['Jede Muffe ist im Plan, jeder Plan ist aktuell.', 'Every joint is on the plan and every plan is up to date.'],
		['Im Winter bilden wir aus, im Sommer bauen wir.', 'In winter we train and in summer we build.'],
	],
	notes: [
		['{#a:100-3000} km verlegt', '{#a:100-3000} km laid'],
		['eigene Messgeräte', 'own test equipment'],
		['Konzession im Landkreis', 'concession in the district'],
	],
}
