import { type Archetype, skill } from '../archetype.ts'

export const buildingAutomation: Archetype = {
	key: 'building-automation',
	kind: 'company',
	weight: 2,
	voices: ['family', 'engineer'],
	people: [3, 70],
	founded: [1980, 2019],
	fields: ['Gebäudetechnik', 'Haustechnik', 'Gebäudeautomation', 'Smart Building', 'Elektro', 'Raumklima'],
	clients: ['housing', 'schools', 'hospitals', 'hotels', 'museums', 'warehouses', 'municipal'],
	tags: ['Gebäude'],
	skills: [
		skill(
			'building-automation',
			1,
			[
				'Fenster offen, Heizkörper zu: Das regelt der Raum unter sich.',
				'Window open, radiator off: the room sorts that out by itself.',
			],
			[
				'Die Turnhalle wird warm, eine halbe Stunde bevor der Verein kommt.',
				'The gym gets warm half an hour before the club arrives.',
			],
			[
				'Die Schule heizt nicht mehr durch die Osterferien.',
				'The school no longer heats right through the Easter holidays.',
			],
		),
		skill('smart-home', 0.6, [
			'Ein Taster neben dem Bett, und im ganzen Haus wird es dunkel.',
			'One switch by the bed and the whole house goes dark.',
		]),
		skill('industrial-energy-optimization', 0.6, [
			'Der Kältekompressor lief jahrelang gegen die Heizung; aufgefallen ist es uns am zweiten Tag.',
			'For years the chiller had been running against the heating; we noticed on day two.',
		]),
		skill('physical-security', 0.5, [
			'Schlüsselbunde haben wir eingeschmolzen, bildlich gesprochen.',
			'We melted down the bunches of keys, figuratively speaking.',
		]),
		skill('facility-management', 0.4, [
			'Der Hausmeister bekommt morgens eine Liste, die stimmt.',
			'In the morning the caretaker gets a list that is right.',
		]),
		skill('physical-security', 0.25, [
			'Wenn es brennt, gehen Türen auf und Fahrstühle nach unten.',
			'If there is a fire, doors open and lifts go down.',
		]),
	],
	also: [
		'building-automation',
		'industrial-iot',
		'plc-programming',
		'enterprise-networks',
		'video-surveillance',
		'remote-maintenance',
	],
	summaries: [
		[
			'Häuser, die [mitdenken|lüften, wenn jemand da ist|ihre Heizung verstehen], geplant in {town}.',
			'Houses that [think along|air when someone is in|understand their heating], planned in {town}.',
		],
		['Regelt Licht, Luft und [Wärme|Türen|Schatten] für {k}.', 'Controls light, air and [heat|doors|shade] for {k}.'],
		[
			'Wir rüsten [Schulen|Kliniken|Altbauten|Rathäuser] nach, [ohne Wände aufzureißen|in den Ferien|Stockwerk für Stockwerk].',
			'We retrofit [schools|hospitals|old buildings|town halls] [without tearing up walls|during holidays|floor by floor].',
		],
		[
			'Gebäudeautomation seit {year}: {=a:90-900} Objekte, [kein|fast kein|ein] vergessenes Passwort.',
			'Building automation since {year}: {=a:90-900} properties, [no|hardly any|one] forgotten password.',
		],
		['Handwerk und Software unter einem Dach, {wo} für {k2}.', 'Craft and software under one roof, {wo}, for {k2}.'],
		['Regeltechnik und Programmierung für {k} {wo}.', 'Control technology and programming for {k} {wo}.'],
	],
	openings: [
		[
			'In vielen Häusern weiß niemand mehr, warum die Lüftung um vier Uhr früh anspringt.',
			'In many buildings nobody remembers why the ventilation starts at four in the morning.',
		],
		[
			'{name} plant, programmiert und wartet Gebäudetechnik.',
			'{name} plans, programs and maintains building technology.',
		],
		[
			'Wir sind ein Elektrobetrieb, der irgendwann mehr Code als Kabel verlegt hat.',
			'We are an electrical business that at some point laid more code than cable.',
		],
		[
			'Ein Gebäude lebt {=a:50-80} Jahre, seine Steuerung zwanzig. Um den Rest kümmern wir uns.',
			'A building lives for {=a:50-80} years and its controls for twenty. We take care of the rest.',
		],
		['Für {k} regeln wir Heizung, Lüftung und Licht.', 'For {k} we control heating, ventilation and light.'],
	],
	extras: [
		[
			'Ein Gymnasium senkte den Gasverbrauch um {=a:14-33} Prozent, mit denselben Heizkörpern.',
			'A grammar school cut its gas use by {=a:14-33} per cent with the same radiators.',
		],
		['Meisterbetrieb mit {~a:2-6} Lehrlingen.', 'A master craftsman’s business with {~a:2-6} apprentices.'],
		[
			'Notdienst heißt bei uns: Jemand kommt mit Werkzeug.',
			'Emergency service here means that somebody comes with tools.',
		],
		[
			'Jede Anlage bekommt ein Heft, das am Schaltschrank hängt.',
			'Each installation gets a booklet that hangs on the cabinet.',
		],
		[
			'In einem Museum schwankt die Luftfeuchte noch um {~a:2-4} Prozent.',
			'In one museum humidity now varies by only {~a:2-4} per cent.',
		],
	],
	notes: [
		['{=a:30-600} Gebäude', '{=a:30-600} buildings'],
		['mit Schaltschrankbau', 'with cabinet making'],
		['Meisterbetrieb', 'master craftsman’s business'],
	],
}
