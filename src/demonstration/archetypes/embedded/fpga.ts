import { type Archetype, skill } from '../archetype.ts'

export const fpga: Archetype = {
	key: 'fpga',
	kind: 'company',
	weight: 1,
	voices: ['engineer'],
	people: [2, 60],
	founded: [1996, 2021],
	fields: ['Logik', 'Silicon', 'Schaltungstechnik', 'Circuits', 'Digitaltechnik'],
	clients: ['chipmakers', 'optics', 'aerospace', 'space', 'medtech', 'broadcasters'],
	tags: ['Hardware', 'FPGA'],
	skills: [
		skill(
			'fpga',
			1,
			[
				'Zwölf Kameras gleichzeitig, ohne ein Bild zu verlieren, das geht nur in Logik.',
				'Twelve cameras at once without losing a frame: only logic can do that.',
			],
			[
				'Timing schließen wir auch dann, wenn der Baustein zu neunzig Prozent voll ist.',
				'We close timing even when the device is ninety per cent full.',
			],
			[
				'Wenn ein Prozessor zu langsam ist, gießen wir den Rechenweg in Gatter.',
				'When a processor is too slow we cast the arithmetic into gates.',
			],
		),
		skill('electronics-design', 0.7, [
			'Sechzehn Lagen, differenzielle Paare, keine Stichleitungen: So sieht ein guter Dienstag aus.',
			'Sixteen layers, differential pairs, no stubs: that is a good Tuesday.',
		]),
		skill('signal-analysis', 0.6, [
			'Zehn Gigabit Rohdaten je Sekunde filtern wir, bevor sie den Speicher sehen.',
			'Ten gigabits of raw data a second are filtered before they see memory.',
		]),
		skill('electromagnetic-compatibility', 0.5, [
			'Durchgefallene Geräte bekommen bei uns einen zweiten Anlauf in der Messkammer.',
			'Devices that failed get a second attempt in the chamber with us.',
		]),
		skill('encryption', 0.3, [
			'Ob sich ein Schlüssel aus dem Stromverbrauch ablesen lässt, probieren wir lieber selbst.',
			'Whether a key can be read from the power draw is something we would rather try ourselves.',
		]),
	],
	also: ['asic-design', 'c-language', 'machine-vision', 'test-systems', 'electronics-design'],
	summaries: [
		[
			'Digitale Schaltungen für [schnelle Kameras|Messgeräte|Funk], entworfen in {town}.',
			'Digital circuits for [fast cameras|instruments|radio], designed in {town}.',
		],
		['Entwirft Logik und Leiterplatten für {k}.', 'Designs logic and circuit boards for {k}.'],
		[
			'Ein Ingenieurbüro für Nanosekunden, {=a:3-40} Köpfe und [ein Reinraum|zwei Messplätze|eine Kammer].',
			'An engineering office for nanoseconds: {=a:3-40} heads and [a clean room|two benches|a chamber].',
		],
		[
			'Hardware, die [rechtzeitig|gleichzeitig|vorhersehbar] rechnet, für {k} und andere Eilige.',
			'Hardware that computes [in time|in parallel|predictably], for {k} and others in a hurry.',
		],
	],
	openings: [
		[
			'Zwischen Sensor und Rechner vergehen bei manchen Geräten nur Nanosekunden. In dieser Lücke arbeiten wir.',
			'In some devices only nanoseconds pass between sensor and computer. That gap is where we work.',
		],
		[
			'{name} entwickelt programmierbare Logik und die Platinen dazu.',
			'{name} develops programmable logic and the boards for it.',
		],
		['Gerechnet wird parallel, gedacht der Reihe nach.', 'We compute in parallel and think in sequence.'],
	],
	extras: [
		['Simuliert wird jede Zeile, bevor sie Strom sieht.', 'Each line is simulated before it sees power.'],
		[
			'Ein Modul von uns fliegt in {=a:480-620} Kilometern Höhe.',
			'One of our modules flies at {=a:480-620} kilometres.',
		],
		[
			'Bauteilabkündigungen beobachten wir für {=a:8-30} Kunden mit.',
			'We watch component discontinuations for {=a:8-30} clients.',
		],
	],
	notes: [
		['zwei Baustein-Familien', 'two device families'],
		['bis {=a:10-28} Gbit/s', 'up to {=a:10-28} Gbit/s'],
		['Serie ab {=a:20-200} Stück', 'series from {=a:20-200} pieces'],
	],
}
