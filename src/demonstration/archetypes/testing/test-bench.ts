import { type Archetype, skill } from '../archetype.ts'

export const testBench: Archetype = {
	key: 'test-bench',
	kind: 'company',
	weight: 2,
	voices: ['engineer', 'family'],
	people: [3, 70],
	founded: [1991, 2020],
	fields: ['Prüfstände', 'Messtechnik', 'Systems', 'Prüfautomation', 'Testtechnik', 'Sensorik'],
	clients: ['drives', 'automotive', 'medtech', 'sensors', 'tools', 'aerospace'],
	tags: ['Messtechnik', 'Prüfstand'],
	skills: [
		skill(
			'test-systems',
			1,
			[
				'Der Dauerlauf überwacht sich selbst und hält an, ehe etwas raucht.',
				'The endurance run watches itself and stops before anything smokes.',
			],
			[
				'Hundert Schaltspiele in der Minute, drei Wochen lang, jedes mit Protokoll.',
				'A hundred cycles a minute for three weeks, each one logged.',
			],
			[
				'Abends Prüfling einspannen, morgens liegt der Bericht da.',
				'Clamp the sample in the evening, find the report in the morning.',
			],
		),
		skill('data-acquisition', 0.8, [
			'Kraft, Weg, Drehzahl und Temperatur zeichnen wir auf die Mikrosekunde genau gemeinsam auf.',
			'Force, travel, speed and temperature are recorded together to the microsecond.',
		]),
		skill('labview', 0.4, [
			'Alte Prüfprogramme mit hunderten Drähten auf dem Bildschirm räumen wir auf.',
			'We tidy up old test programs with hundreds of wires on the screen.',
		]),
		skill('hardware-in-the-loop', 0.4, [
			'Das Steuergerät glaubt, es fahre. Dabei liegt es auf dem Tisch.',
			'The control unit believes it is driving while it lies on the bench.',
		]),
		skill('end-of-line-testing', 0.5, [
			'Am Bandende entscheidet unser Kasten in elf Sekunden über gut oder schlecht.',
			'At the end of the line our box decides good or bad in eleven seconds.',
		]),
		skill('vibration-acoustics', 0.4, [
			'Ein beginnender Lagerschaden klingt anders; unsere Aufnehmer hören ihn.',
			'A bearing that starts to fail sounds different, and our pick-ups hear it.',
		]),
	],
	also: ['python', 'signal-analysis', 'can-bus', 'test-and-measurement', 'dashboards-reporting'],
	summaries: [
		[
			'Prüfstände für {k}: Mechanik, Messkette, Ablauf und Bericht.',
			'Test benches for {k}: mechanics, measuring chain, sequence and report.',
		],
		[
			'Automatisiert, was im Versuch bisher [mit Stoppuhr|von Hand|bis Mitternacht] gemessen wurde.',
			'Automates what test labs used to measure [with a stopwatch|by hand|until midnight].',
		],
		[
			'Messtechnik aus {town} für alle, die [dreimal|tausendmal|vor dem Kunden] wissen wollen, ob es hält.',
			'Measurement from {town} for everyone who wants to know [three times over|a thousand times over|before the client does] whether it holds.',
		],
		[
			'Vom Sensor bis zum unterschriebenen Protokoll, für Labor und [Bandende|Wareneingang|Feldversuch].',
			'From the sensor to the signed record, for the lab and [end of line|incoming goods|field trial].',
		],
		[
			'Wir bauen Prüfplätze, die {=a:10-24} Stunden am Tag laufen und [kaum jemanden brauchen|niemanden langweilen].',
			'We build test stations that run {=a:10-24} hours a day and [need hardly anyone|bore nobody].',
		],
		[
			'Mess- und Prüftechnik für {k} und {k2}, gebaut in {town}.',
			'Measuring and test technology for {k} and {k2}, built in {town}.',
		],
	],
	openings: [
		[
			'Ein guter Prüfstand macht sich nach {~a:8-12} Monaten überflüssig, weil der Fehler dann gefunden ist.',
			'A good test bench makes itself superfluous after {~a:8-12} months, because by then the fault is found.',
		],
		[
			'{name} plant und baut Prüfeinrichtungen, überwiegend Einzelstücke.',
			'{name} plans and builds test equipment, mostly one-offs.',
		],
		[
			'Zu uns kommen Entwicklungsabteilungen, deren Versuchsingenieure zu viel Zeit mit Kabeln verbringen.',
			'We are approached by engineering departments whose test engineers spend too much time on cables.',
		],
		[
			'Messketten sind unser Handwerk, von der Dehnungsmessung bis zur Datenbank.',
			'Measuring chains are our craft, from the strain gauge to the database.',
		],
		['Messen heißt vergleichen, und das tausendmal am Tag.', 'Measuring means comparing, a thousand times a day.'],
		[
			'Für {k} entstehen bei uns Prüfplätze, die auch Aushilfen bedienen können.',
			'For {k} we build test stations that temporary staff can use too.',
		],
	],
	extras: [
		[
			'Ein Hersteller von Elektrowerkzeugen testet damit {#a:300-2400/100} Akkuschrauber in der Woche.',
			'A maker of power tools tests {#a:300-2400/100} cordless drivers a week with it.',
		],
		[
			'Kalibriert wird im Haus, der Nachweis hängt am Gerät.',
			'Calibration is done in-house and the certificate hangs on the device.',
		],
		[
			'Wir übernehmen auch Prüfstände, deren Erbauer im Ruhestand ist.',
			'We also take over test benches whose builder has retired.',
		],
		['Mechanik lassen wir in der Nachbarschaft fertigen.', 'Mechanical parts are made in the neighbourhood.'],
		[
			'Die Bauteile eines Prüfplatzes suchen wir so aus, dass sie in zehn Jahren noch lieferbar sind.',
			'We choose parts so that they can still be had in ten years.',
		],
		[
			'Ein Waagenbauer prüft damit jedes Gerät in {=a:40-90} Sekunden.',
			'A maker of scales checks each device in {=a:40-90} seconds with it.',
		],
	],
	notes: [
		['{~a:3-9} Prüfstände im Dauerbetrieb', '{~a:3-9} benches in continuous operation'],
		['bis {=a:16-256} Messkanäle', 'up to {=a:16-256} channels'],
		['drei Kunden seit {since}', 'three clients since {since}'],
	],
}
