import { type Archetype, skill } from '../archetype.ts'

export const firmwareStudio: Archetype = {
	key: 'firmware-studio',
	kind: 'company',
	weight: 3,
	voices: ['engineer', 'founder'],
	people: [2, 45],
	founded: [1998, 2023],
	fields: ['Embedded', 'Firmware', 'Elektronik', 'Systems', 'Mikrocontroller', 'Devices'],
	clients: ['sensors', 'drives', 'medtech', 'machines', 'batteries', 'tools', 'startups'],
	tags: ['Embedded'],
	skills: [
		skill(
			'embedded-software',
			1,
			[
				'Die Pumpe muss beim Einschalten nicht lange überlegen; dafür sorgen wir.',
				'The pump must not think long when switched on; we see to that.',
			],
			[
				'Vom Blinken der ersten Leuchtdiode bis zur Serienfreigabe bleiben wir am Gerät.',
				'From the first blinking diode to series approval we stay with the device.',
			],
			[
				'Was in {=a:32-512} Kilobyte passt, passt auch in unseren Alltag.',
				'What fits into {=a:32-512} kilobytes fits into our daily work.',
			],
			[
				'Geräte, die seit Jahren ohne Neustart laufen, sind unsere stillsten Referenzen.',
				'Devices that have run for years without a restart are our quietest references.',
			],
		),
		skill('rtos', 0.6, [
			'Wenn zwei Aufgaben sich gegenseitig blockieren, finden wir heraus, wer angefangen hat.',
			'When two tasks block each other we find out who started it.',
		]),
		skill('embedded-linux', 0.5, [
			'Eigene Abbilder bauen wir so, dass sie in fünf Jahren noch zu übersetzen sind.',
			'We build our own images so that they still compile in five years.',
		]),
		skill('device-communication', 0.45, [
			'Neue Stände kommen per Funk, und ein Stromausfall mittendrin macht nichts.',
			'New versions arrive by radio, and a power cut halfway does no harm.',
		]),
		skill('short-range-radio', 0.4, [
			'Die Kopplung mit dem Telefon klappt auch beim zweiten Versuch und mit Handschuhen.',
			'Pairing with the phone works on the second try too, gloves and all.',
		]),
		skill('microcontrollers', 0.4, [
			'Eine Knopfzelle hält bei uns acht Winter.',
			'With us a button cell lasts eight winters.',
		]),
		skill('battery-management-systems', 0.25, [
			'Der kleinste Akkuwächter, den wir gebaut haben, steckt in einer Stirnlampe.',
			'The smallest battery guard we have built sits in a head torch.',
		]),
	],
	also: ['c-language', 'cpp', 'rust', 'can-bus', 'test-automation', 'electronics-design', 'rtos'],
	summaries: [
		[
			'Firmware für {k}, vom Einzelstück bis zur [Kleinserie|Großserie|zehnten Revision].',
			'Firmware for {k}, from the one-off to [small series|large series|the tenth revision].',
		],
		[
			'Schreibt die Programme in Geräten, die man [nie ausschaltet|nicht sieht|vergräbt].',
			'Writes the programs in devices that are [never switched off|never seen|buried].',
		],
		[
			'Wir bringen Platinen zum Leben, {wo} und [per Kurier|aus der Ferne|auch freitags].',
			'We bring boards to life, {wo} and [by courier|remotely|on Fridays too].',
		],
		[
			'Software dicht am Metall: Treiber, Funk, [Stromsparen|Sicherheit|Fernwartung] für {k}.',
			'Software close to the metal: drivers, radio, [power saving|security|remote maintenance] for {k}.',
		],
		[
			'Entwicklungsstudio für eingebettete Systeme, {~a:3-9} Prozessorfamilien, [eine|keine] Ausrede.',
			'Embedded development studio: {~a:3-9} processor families, [one excuse|no excuses].',
		],
		[
			'Vom Schaltplan zur laufenden Firmware in {~a:6-12} Wochen, sofern die [Bauteile|Muster] da sind.',
			'From schematic to running firmware in {~a:6-12} weeks, provided the [parts|samples] are there.',
		],
		[
			'Programme für Mikrocontroller, [sparsam|prüfbar|langlebig], meist für {k}.',
			'Programs for microcontrollers, [frugal|testable|long-lived], mostly for {k}.',
		],
		[
			'Geräteentwicklung {wo}: [Schaltung und Code|vom Muster zur Serie|mit Prüfplatz].',
			'Device development {wo}: [circuit and code|from sample to series|test bench included].',
		],
	],
	openings: [
		[
			'{name} programmiert Mikrocontroller, seit {year} und mit Vorliebe für schwierige Fälle.',
			'{name} has programmed microcontrollers since {year}, with a liking for hard cases.',
		],
		[
			'Auf unserem Labortisch liegen immer mindestens {~a:6-12} fremde Platinen.',
			'There are always at least {~a:6-12} boards of other people on our lab bench.',
		],
		[
			'Wer ein Gerät bauen will, braucht am Ende jemanden, der es zum Laufen bringt und zum Schlafen.',
			'Whoever builds a device needs somebody in the end who gets it to run, and to sleep.',
		],
		[
			'Wir übernehmen Firmware, auch halbfertige, auch von Leuten, die nicht mehr ans Telefon gehen.',
			'We take over firmware, half-finished too, even from people who no longer pick up the phone.',
		],
		[
			'Am liebsten arbeiten wir an Geräten, deren Batterie länger halten soll als die Garantie.',
			'We like best to work on devices whose battery should outlast the warranty.',
		],
		[
			'Unsere Auftraggeber bringen die Idee mit, wir bringen den Bootloader.',
			'Clients bring the idea and we bring the bootloader.',
		],
		[
			'{name} entwickelt Software für Geräte mit wenig Speicher und langer Lebensdauer.',
			'{name} develops software for devices with little memory and a long life.',
		],
		[
			'Gegründet haben wir uns um ein gebrauchtes Oszilloskop herum.',
			'We founded ourselves around a second-hand oscilloscope.',
		],
	],
	extras: [
		[
			'Jeder Stand läuft nachts auf echter Hardware durch {#a:180-2400/20} Prüfungen.',
			'Each version runs through {#a:180-2400/20} checks on real hardware every night.',
		],
		[
			'Ein Gartengerätehersteller liefert jährlich {=a:20-180}.000 Geräte mit unserem Code aus.',
			'A maker of garden tools ships {=a:20-180} thousand devices with our code every year.',
		],
		['Den Oszilloskop-Platz darf die Kundschaft mitbenutzen.', 'Clients may share our oscilloscope bench.'],
		['Fertigen lassen wir bei einem Bestücker in {town2}.', 'Boards are made by an assembler in {town2}.'],
		['Prüfplätze für die Fertigung liefern wir gleich mit.', 'We supply test stations for production along with it.'],
		[
			'Bei einem Türschloss verlängerten wir die Laufzeit von acht auf {=a:19-34} Monate.',
			'For a door lock we extended battery life from eight to {=a:19-34} months.',
		],
		['Dokumentiert wird am Register.', 'We document at register level.'],
		['Für {k} halten wir Stände von vor zehn Jahren übersetzbar.', 'For {k} we keep ten-year-old versions compilable.'],
	],
	notes: [
		['ARM und RISC-V', 'ARM and RISC-V'],
		['{~a:4-12} Produkte in Serie', '{~a:4-12} products in series'],
		['auf Wunsch mit Hardware', 'with hardware on request'],
		['{~a:2-3} Personen', '{~a:2-3} people'],
	],
}
