import { type Archetype, skill } from '../archetype.ts'

export const school: Archetype = {
	key: 'school',
	kind: 'school',
	weight: 2,
	voices: ['authority', 'scholar'],
	people: [24, 170],
	founded: [1848, 2002],
	fields: [
		'Berufliche Schule',
		'Gewerbliche Schule',
		'Fachschule für Technik',
		'Technisches Gymnasium',
		'Volkshochschule',
		'Akademie für Datenberufe',
		'Berufskolleg',
		'Kaufmännische Schule',
	],
	clients: ['crafts', 'machines', 'midsize', 'municipal'],
	tags: ['Schule', 'Nachwuchs'],
	skills: [
		skill(
			'vocational-training',
			1,
			[
				'Zwischenprüfung, Gesellenstück, Abschluss: Der Weg ist bekannt, die Geräte sind neu.',
				'Interim exam, final piece, certificate: the path is known and the equipment new.',
			],
			[
				'Wer im Betrieb nur Drucker tauscht, baut hier ein ganzes Netz auf.',
				'Those who only swap printers at work build a whole network here.',
			],
			[
				'Angehende Fachinformatikerinnen lernen hier an Geräten, die auch im Betrieb stehen.',
				'Future IT specialists learn here on devices that firms use too.',
			],
		),
		skill('youth-and-mint', 0.5, [
			'Schon Siebtklässler programmieren die Wetterstation auf dem Dach.',
			'Even seventh-graders program the weather station on the roof.',
		]),
		skill('robotics', 0.4, [
			'In der Lernfabrik fährt ein fahrerloser Wagen Legosteine zur Presse.',
			'In the learning factory a driverless cart takes toy bricks to the press.',
		]),
		skill('digital-skills', 0.5, [
			'Abendkurse führen vom ersten Klick zur eigenen Tabelle.',
			'Evening classes lead from first click to own spreadsheet.',
		]),
		skill('office-training', 0.4, [
			'Kaufleute im zweiten Lehrjahr richten der Nachbarschaft die Buchhaltung ein.',
			'Second-year commercial apprentices set up accounts for the neighbourhood.',
		]),
	],
	also: ['plc-programming', 'networks-communication', 'school-it', 'accessibility', 'cad-cam', 'ai-training'],
	summaries: [
		[
			'Bildet {#a:240-2600/10} Schülerinnen und Schüler in [Informatik und Elektronik|technischen Berufen|Handel und Daten] aus.',
			'Trains {#a:240-2600/10} students in [computing and electronics|technical trades|commerce and data].',
		],
		[
			'Schule mit [Lernfabrik|Netzwerklabor|offener Werkstatt] in {town}, Partner von {=a:40-380} Ausbildungsbetrieben.',
			'School with [a learning factory|a networking lab|an open workshop] in {town}, partner of {=a:40-380} training firms.',
		],
		[
			'Vom Praktikum zur [Prüfung|Technikerin|Meisterin]: [Unterricht|Projekte|Abendkurse] {wo}.',
			'From placement to [exam|technician|master craftswoman]: [lessons|projects|evening classes] {wo}.',
		],
		[
			'Öffentliche Bildungsstätte seit {year}, [vormittags Jugend, abends alle|mit {~a:3-9} technischen Profilen|nah am Betrieb].',
			'Public place of learning since {year}, [young people in the morning and everyone in the evening|with {~a:3-9} technical profiles|close to industry].',
		],
		[
			'Ausbildung in [Technik|Informatik|Daten und Handel] für {k} {wo}.',
			'Training in [technology|computing|data and trade] for {k} {wo}.',
		],
	],
	openings: [
		['Unterrichtet wird dual, also im Wechsel mit dem Betrieb.', 'Teaching alternates with work in the firm.'],
		[
			'Die Schule führt {~a:3-9} Bildungsgänge in Technik und Informatik.',
			'The school runs {~a:3-9} programmes in technology and computing.',
		],
		[
			'Was Betriebe brauchen, fragt das Kollegium jedes Jahr neu ab.',
			'Each year the staff ask firms anew what they need.',
		],
		[
			'Aus der Gewerbeschule von {year} ist ein Haus mit Laboren für Netze, Steuerungen und Daten geworden.',
			'The trade school of {year} has become a house with labs for networks, controls and data.',
		],
		[
			'In den Werkstätten stehen Maschinen, die Betriebe gespendet haben.',
			'The workshops hold machines donated by firms.',
		],
		[
			'Gelernt wird an Aufträgen, die wirklich jemand bestellt hat.',
			'People learn on orders somebody has really placed.',
		],
		[
			'Rund {=a:14-40} Lehrkräfte unterrichten Informatik und Elektronik.',
			'Some {=a:14-40} teachers give lessons in computing and electronics.',
		],
	],
	extras: [
		[
			'Lehrkräfte absolvieren regelmäßig Praxiswochen in Mitgliedsbetrieben.',
			'Teachers regularly spend weeks in member firms.',
		],
		[
			'Für Projektwochen werden Aufgaben aus der Wirtschaft gesucht.',
			'Tasks from business are wanted for project weeks.',
		],
		[
			'Eine Schülerfirma repariert Laptops, {=a:80-320} im Jahr.',
			'A student company repairs laptops, {=a:80-320} a year.',
		],
		['Partnerschulen gibt es in {~a:2-5} Ländern.', 'There are partner schools in {~a:2-5} countries.'],
		[
			'Am Tag der offenen Tür führen Auszubildende durch die Labore.',
			'On open day apprentices guide visitors through the labs.',
		],
		['Ein Wahlfach heißt Reparieren und ist überbucht.', 'One elective is called repairing and is overbooked.'],
		['Absolventinnen kommen als Lehrbeauftragte zurück.', 'Graduates return as part-time teachers.'],
	],
	notes: [
		['{=a:2-14} Klassen', '{=a:2-14} classes'],
		['mit Labor', 'with lab'],
		['in Partnerschaft mit Betrieben', 'in partnership with firms'],
	],
}
