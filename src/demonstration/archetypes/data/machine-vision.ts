import { type Archetype, skill } from '../archetype.ts'

export const machineVision: Archetype = {
	key: 'machine-vision',
	kind: 'company',
	weight: 3,
	voices: ['engineer', 'founder'],
	people: [3, 50],
	founded: [2002, 2023],
	fields: ['Vision', 'Bildverarbeitung', 'Optik', 'Inspect', 'Lichtbild', 'KI'],
	clients: ['food', 'automotive', 'textile', 'packaging', 'jewellers', 'sawmills', 'pharma'],
	tags: ['Bildverarbeitung', 'KI'],
	skills: [
		skill(
			'machine-vision',
			1,
			[
				'Fehlt ein Clip, bleibt das Band stehen, noch bevor der Deckel daraufkommt.',
				'If a clip is missing, the belt stops before the lid goes on.',
			],
			[
				'Farbe, Lage, Naht und Druck prüfen wir im Vorbeifahren.',
				'Colour, position, seam and print are checked in passing.',
			],
			[
				'Kratzer, Lunker, verdrehte Etiketten: Die Kamera wird nicht müde.',
				'Scratches, cavities, twisted labels: the camera never tires.',
			],
		),
		skill('deep-learning', 0.6, [
			'Nach dreihundert Bildern kennt das Netz den Unterschied zwischen Maserung und Riss.',
			'After three hundred pictures the network knows grain from crack.',
		]),
		skill('computer-vision', 0.5, [
			'Gezählt wird, was am Band vorbeikommt, auch wenn es sich überlappt.',
			'We count what passes on the belt, even if it overlaps.',
		]),
		skill('embedded-ai', 0.35, [
			'Gerechnet wird im Kamerakopf; kein Bild verlässt die Halle.',
			'The computing is done in the camera head, and no picture leaves the hall.',
		]),
		skill('three-d-vision', 0.4, [
			'Ein Laserstrich misst die Schweißnaht auf zwei Hundertstel genau.',
			'A laser line measures the weld to two hundredths of a millimetre.',
		]),
		skill('document-capture', 0.3, [
			'Handgeschriebene Waagscheine liest die Maschine inzwischen besser als der Pförtner.',
			'The machine now reads handwritten weighing slips better than the gatekeeper.',
		]),
	],
	also: ['python', 'cpp', 'robotics', 'machine-learning', 'quality-management-software', 'edge-computing'],
	summaries: [
		[
			'Kameraprüfung für {k}: [findet Fehler, die man nach acht Stunden übersieht|sieht, was müde Augen übersehen|schaut auf jedes Stück].',
			'Camera inspection for {k}: [finds faults people miss after eight hours|sees what tired eyes overlook|looks at every piece].',
		],
		[
			'Bildverarbeitung mit eigenem [Lichtlabor|Optiklabor|Versuchsband] in {town}.',
			'Machine vision with its own [lighting lab|optics lab|test belt] in {town}.',
		],
		[
			'Licht, Linse, Rechenweg: Wir sortieren {=a:3-60} Teile je Sekunde in [gut und schlecht|drei Klassen|richtige Kisten].',
			'Light, lens, algorithm: we sort {=a:3-60} parts a second into [good and bad|three classes|the right boxes].',
		],
		[
			'Sehende Maschinen für {k}, auch bei [Öl, Staub und Gegenlicht|glänzenden Flächen|laufendem Band].',
			'Seeing machines for {k}, even with [oil, dust and backlight|shiny surfaces|the belt running].',
		],
		[
			'Lernt aus Gutteilen, was ein [Fehler|Ausreißer|Sonderfall] ist.',
			'Learns from good parts what a [fault|outlier|special case] is.',
		],
		[
			'Optische Prüfung für {k} und {k2}, [im Takt|ohne Pause|berührungslos].',
			'Optical inspection for {k} and {k2}, [in cycle|without a break|contact-free].',
		],
	],
	openings: [
		[
			'{name} bringt Kameras bei, worauf erfahrene Prüferinnen achten.',
			'{name} teaches cameras what experienced inspectors look for.',
		],
		[
			'Die Hälfte unserer Arbeit ist Beleuchtung. Den Rest erledigt Mathematik.',
			'Half of our work is lighting. Mathematics does the rest.',
		],
		[
			'Schicken Sie uns zwanzig schlechte Teile, und wir sagen nach einer Woche, ob eine Kamera sie findet.',
			'Send us twenty bad parts and within a week we tell you whether a camera will find them.',
		],
		[
			'Ob Keks, Kolben oder Kettenglied: Geprüft wird jedes einzelne Stück, in Bandgeschwindigkeit.',
			'Biscuit, piston or chain link, every single piece is checked at belt speed.',
		],
		[
			'Wir bauen Augen für Maschinen und Prüfplätze für Ungeduldige.',
			'We build eyes for machines and inspection stations for the impatient.',
		],
		[
			'{name} liefert Prüfsysteme mit Kamera, Licht und Auswertung.',
			'{name} supplies inspection systems with camera, light and analysis.',
		],
		[
			'Bei {kd} entscheidet oft ein Schatten darüber, ob ein Teil gut ist.',
			'At {k} it is often a shadow that decides whether a part is good.',
		],
		['Ein guter Fehlerkatalog ist die halbe Anlage.', 'A good catalogue of faults is half the system.'],
	],
	extras: [
		[
			'In einem Sägewerk bewertet das System {#a:40-180/10} Bretter in der Minute.',
			'In a sawmill the system grades {#a:40-180/10} boards a minute.',
		],
		[
			'Fehlalarme liegen nach der Anlernphase unter {=a:1-3} Prozent.',
			'False alarms are below {=a:1-3} per cent after training.',
		],
		[
			'Machbarkeitsstudien kosten einen Festpreis und dauern {~a:5-10} Tage.',
			'Feasibility studies come at a fixed price and take {~a:5-10} days.',
		],
		['Auf Wunsch läuft alles ohne Internet.', 'If wanted, everything runs without the internet.'],
		[
			'Im Versuchsband in {town} laufen fremde Teile auf Probe.',
			'On the test belt in {town} other people’s parts run on trial.',
		],
		['Nachlernen kann die Schicht selbst, mit zwei Knöpfen.', 'The shift can retrain it themselves, with two buttons.'],
		[
			'Bei Glasflaschen erkennen wir Risse ab {=a:2-9} Zehntelmillimetern.',
			'In glass bottles we detect cracks from {=a:2-9} tenths of a millimetre.',
		],
		[
			'Bilder werden {=a:30-180} Tage aufbewahrt, falls jemand nachfragt.',
			'Images are kept for {=a:30-180} days in case somebody asks.',
		],
	],
	notes: [
		['{=a:8-120} Anlagen im Feld', '{=a:8-120} installations in the field'],
		['mit Optiklabor', 'with optics lab'],
		['Pilot bei zwei Kunden', 'pilot at two clients'],
	],
}
