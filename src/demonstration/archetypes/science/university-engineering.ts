import { type Archetype, skill } from '../archetype.ts'

export const universityEngineering: Archetype = {
	key: 'university-engineering',
	kind: 'university',
	weight: 2,
	voices: ['scholar'],
	people: [7, 90],
	founded: [1961, 2014],
	fields: [
		'Institut für Energiesysteme',
		'Institut für Mechatronik',
		'Labor für Eingebettete Systeme',
		'Institut für Fertigungsinformatik',
		'Fakultät Elektrotechnik',
		'Institut für Messtechnik',
		'Zentrum für Leichtbau und Simulation',
		'Institut für Robotik',
		'Labor für Leistungselektronik',
		'Institut für Medizintechnik',
	],
	clients: ['machines', 'automotive', 'batteries', 'sensors', 'medtech', 'drives'],
	tags: ['Hochschule', 'Forschung'],
	skills: [
		skill('contract-research', 0.8, [
			'Prüfstände stehen Betrieben zur Verfügung, sobald die Vorlesungszeit endet.',
			'Test rigs are open to firms once lectures end.',
		]),
		skill('simulation', 0.6, [
			'Berechnet wird, bevor gefräst wird, und hinterher noch einmal.',
			'Things are computed before they are milled, and once more afterwards.',
		]),
		skill('robotics', 0.5, [
			'Ein Arm, der Tee einschenkt, dient hier als Prüfung für Regelungstechnik.',
			'An arm that pours tea serves as the exam in control engineering.',
		]),
		skill('embedded-systems', 0.5, [
			'In der Werkstatt entstehen Platinen, die später in Bojen, Bussen und Bienenstöcken messen.',
			'Boards made in the workshop later take readings in buoys, buses and beehives.',
		]),
		skill('battery-systems', 0.3, [
			'Zur Alterung von Zellen liegen Messreihen aus neun Jahren vor.',
			'Nine years of readings on cell ageing are available.',
		]),
		skill('vibration-acoustics', 0.3, [
			'Der schalltote Raum ist der stillste Ort der Stadt.',
			'The anechoic chamber is the quietest place in town.',
		]),
		skill('research-transfer', 0.5, [
			'Ein Kolleg bringt jeden Herbst zwölf Fragen aus Betrieben mit zwölf Arbeitsgruppen zusammen.',
			'Each autumn a college brings twelve questions from firms to twelve research groups.',
		]),
	],
	also: [
		'labview',
		'power-electronics',
		'digital-twin',
		'sensors',
		'test-systems',
		'product-development',
		'functional-safety',
		'energy-storage',
	],
	summaries: [
		[
			'Ingenieurwissenschaftliche Forschung mit Werkstatt, [Prüfhalle|Reinraum|Freigelände] und Verbindungen zu {kd}.',
			'Engineering research with a workshop, [a test hall|a clean room|open-air grounds] and ties to {k}.',
		],
		[
			'Untersucht, wie Technik [altert|leiser wird|mit weniger Energie auskommt], [im Labor und im Feld|seit {year}|gemeinsam mit {kd}].',
			'Studies how technology [ages|gets quieter|needs less energy], [in the lab and in the field|since {year}|with {k}].',
		],
		[
			'Lehre und angewandte Forschung in [Mechatronik|Elektronik|Regelungstechnik|Antriebstechnik], Sitz {town}.',
			'Teaching and applied research in [mechatronics|electronics|control engineering|drives], based in {town}.',
		],
		[
			'{=a:5-22} Labore, in denen [Studierende|Doktorandinnen|Betriebe] [messen|bauen|scheitern] dürfen.',
			'{=a:5-22} labs in which [students|doctoral candidates|companies] may [measure|build|fail].',
		],
		[
			'Labore und Lehre für [Antriebe und Energie|Messen und Regeln|Maschinen und Daten] in {town}.',
			'Labs and teaching for [drives and energy|measurement and control|machines and data] in {town}.',
		],
	],
	openings: [
		[
			'Versuche werden gemeinsam mit Betrieben geplant und von Studierenden mitgebaut.',
			'Experiments are planned together with firms and built with students.',
		],
		[
			'Schwerpunkte sind Energieumwandlung, Sensorik und Regelung.',
			'The emphasis is on energy conversion, sensing and control.',
		],
		[
			'Zur Ausstattung gehören {~a:4-9} Prüfstände und eine mechanische Werkstatt mit eigener Härterei.',
			'Facilities include {~a:4-9} test rigs and a mechanical workshop that does its own hardening.',
		],
		[
			'Die Lehre ist projektbezogen: Jedes Semester beginnt mit einem Problem und endet mit einem Gerät.',
			'Teaching is project-based: each semester starts with a problem and ends with a device.',
		],
		[
			'Gebaut, gemessen und verworfen wird in denselben Räumen.',
			'Building, measuring and discarding happen in the same rooms.',
		],
		[
			'Das Labor arbeitet an Geräten, die leiser, sparsamer oder haltbarer werden sollen.',
			'The lab works on devices meant to become quieter, thriftier or more durable.',
		],
		[
			'Studierende aus {=a:9-30} Ländern lernen hier an Maschinen aus der Umgebung.',
			'Students from {=a:9-30} countries learn here on machines from the area.',
		],
	],
	extras: [
		[
			'Für kleine Betriebe gibt es einen vereinfachten Vertrag von zwei Seiten.',
			'Small firms can use a simplified contract of two pages.',
		],
		[
			'Ein Fahrzeug aus dem Hochschulteam schaffte {=a:180-420} Kilometer mit einem Kilogramm Wasserstoff.',
			'A vehicle by the student team covered {=a:180-420} kilometres on one kilogram of hydrogen.',
		],
		['Freie Messzeiten stehen im Netz.', 'Free slots on the rigs are listed online.'],
		[
			'Das Institut stellt {~a:2-7} Sachverständige für Normungsausschüsse.',
			'The institute provides {~a:2-7} experts for standards committees.',
		],
		[
			'Messberichte sind nach {~a:4-8} Wochen öffentlich, sofern nichts dagegen spricht.',
			'Test reports are public after {~a:4-8} weeks unless there is an objection.',
		],
		[
			'Ein Windkanal aus dem Jahr {=a:1958-1974} tut noch seinen Dienst.',
			'A wind tunnel from {=a:1958-1974} is still in service.',
		],
		['Betriebe dürfen Werkstücke schicken, die niemand versteht.', 'Firms may send in workpieces nobody understands.'],
	],
	notes: [
		['mit Prüfstand', 'with test rig'],
		['Verbundprojekt mit zwei Betrieben', 'joint project with two firms'],
		['Messreihen seit {since}', 'readings since {since}'],
	],
}
