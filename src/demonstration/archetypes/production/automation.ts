import { type Archetype, skill } from '../archetype.ts'

export const automation: Archetype = {
	key: 'automation',
	kind: 'company',
	weight: 3,
	voices: ['engineer', 'family'],
	people: [4, 120],
	founded: [1988, 2021],
	fields: [
		'Automation',
		'Robotics',
		'Steuerungstechnik',
		'Automatisierung',
		'Anlagentechnik',
		'Robotik',
		'Elektrotechnik',
	],
	clients: ['special', 'plastics', 'food', 'furniture', 'tools', 'packaging', 'medtech'],
	tags: ['Automatisierung'],
	skills: [
		skill(
			'plc-programming',
			1,
			[
				'Ablaufketten schreiben wir so, dass nach einem Stromausfall niemand von vorn anfangen muss.',
				'We write sequences so that after a power cut nobody has to start over.',
			],
			[
				'Förderband, Drehtisch, Presse: Wir bringen sie dazu, aufeinander zu warten.',
				'Conveyor, turntable, press: we get them to wait for each other.',
			],
			[
				'Programmiert wird in Strukturiertem Text, und zwar so, dass der Instandhalter nachts noch durchsteigt.',
				'We write structured text that the maintenance crew can still follow at night.',
			],
		),
		skill('robotics', 0.7, [
			'Ein Greifer, drei Paletten, keine Zäune: Solche Zellen stellen wir fertig eingerichtet hin.',
			'One gripper, three pallets, no fences: we deliver such cells ready to run.',
		]),
		skill('hmi-development', 0.5, [
			'Auf dem Bedienpult steht, was zu tun ist, in der Sprache der Schicht.',
			'The panel says what to do, in the language of the shift.',
		]),
		skill('machine-safety', 0.5, [
			'Not-Halt, Lichtgitter, Nachlaufzeit: Die Rechnung dazu liefern wir schriftlich mit.',
			'Emergency stop, light curtain, stopping time: the calculation comes in writing.',
		]),
		skill('digital-twin', 0.35, [
			'Die Anlage läuft schon am Bildschirm, während die Gestelle noch geschweißt werden.',
			'The plant already runs on screen while its frames are still being welded.',
		]),
		skill('industrial-networks', 0.45, [
			'Wenn ein Teilnehmer am Strang aussetzt, finden wir den Wackelkontakt.',
			'When a node drops off the line we find the loose contact.',
		]),
		skill('mobile-robots', 0.3, [
			'Kleine Transporter bringen Kisten von A nach B und weichen Staplern aus.',
			'Small carriers take boxes from A to B and give way to forklifts.',
		]),
	],
	also: ['machine-vision', 'virtual-commissioning', 'opc-ua', 'retrofit', 'scada'],
	summaries: [
		[
			'Steuerungen, Antriebe, Roboterzellen für {k}, {wo} gebaut und in Betrieb genommen.',
			'Controls, drives and robot cells for {k}, built and commissioned {wo}.',
		],
		[
			'Automatisiert Handgriffe, die [niemand gern macht|auf den Rücken gehen|keine Schicht mehr besetzen kann].',
			'Automates manual steps that [nobody likes|hurt the back|no shift can staff any more].',
		],
		[
			'Programmierung und Umbau von Anlagen, auch wenn [der Hersteller nicht mehr existiert|die Doku fehlt|der Schaltplan auf Papier ist].',
			'Programming and rebuilding of plants, even if [the maker is gone|there is no documentation|the wiring diagram is on paper].',
		],
		[
			'Bei uns lernt ein Roboter [Schrauben|Entgraten|Palettieren|Kleben], bevor er zum Kunden fährt.',
			'Here a robot learns [screwing|deburring|palletising|gluing] before it travels to the client.',
		],
		[
			'Aus {town} kommen Zellen, die in {~a:8-20} Wochen laufen und danach {=b:12-20} Jahre.',
			'From {town} come cells that run after {~a:8-20} weeks and then for {=b:12-20} years.',
		],
		[
			'Elektroplanung, Schaltschrank und Software aus einer Hand, vor allem für {k}.',
			'Electrical design, cabinet and software from one source, mainly for {k}.',
		],
		[
			'Retrofit statt Neukauf: neue Köpfe für {k}, deren Mechanik noch gut ist.',
			'Retrofit instead of replacement: new brains for {k} whose mechanics are still sound.',
		],
		[
			'Automatisierungstechnik für {k}, seit {age} Jahren [aus einer Hand|im Geschäft|auf Draht].',
			'Automation for {k}, {age} years [from one source|in business|on the wire].',
		],
		[
			'Schaltschrankbau und Programmierung {wo}, gern auch [in kleinen Stückzahlen|im Bestand|kurzfristig].',
			'Cabinets and programming {wo}, [in small numbers|in existing plants|at short notice] too.',
		],
	],
	openings: [
		[
			'Seit {year} verdrahten, programmieren und fahren wir Anlagen an.',
			'We have been wiring, programming and starting up plants since {year}.',
		],
		[
			'Die Aufgaben reichen vom einzelnen Förderband bis zur verketteten Linie mit {~a:4-9} Robotern.',
			'Jobs range from a single conveyor to linked lines with {~a:4-9} robots.',
		],
		[
			'{name} übernimmt Anlagen von der Skizze bis zum ersten Gutteil.',
			'{name} takes plants from the sketch to the first good part.',
		],
		[
			'Ein Teil wird gegriffen, gedreht, geprüft, abgelegt. Was einfach klingt, füllt bei uns {=a:20-60} Seiten Ablaufplan.',
			'A part is picked, turned, checked, put down. What sounds simple fills {=a:20-60} pages of sequence charts here.',
		],
		[
			'Vom Taster bis zum Knickarm: {short} bringt Bewegung in Abläufe.',
			'From push-button to jointed arm, {short} sets processes in motion.',
		],
		[
			'Für {k} bauen wir Anlagen, die es nirgends zu kaufen gibt.',
			'For {k} we build machines that cannot be bought anywhere.',
		],
		[
			'Elektroplanung, Programmierung und Montage liegen bei uns unter einem Dach.',
			'Electrical design, programming and assembly share one roof here.',
		],
		[
			'Die Anfragen beginnen oft mit einem Handyvideo von der Nachtschicht.',
			'Enquiries often begin with a phone video from the night shift.',
		],
	],
	extras: [
		[
			'Für Stückzahlen unter tausend rechnen wir ehrlich vor, ob Handarbeit billiger bleibt.',
			'For fewer than a thousand pieces we honestly work out whether manual work stays cheaper.',
		],
		[
			'In der Halle in {town} ist Platz für drei Anlagen gleichzeitig, mit Kran bis {~a:5-12} Tonnen.',
			'The hall in {town} holds three plants at a time, with a crane for {~a:5-12} tonnes.',
		],
		[
			'Schaltschränke bauen wir selbst, bis zu {=a:60-240} Stück im Jahr.',
			'We build our own cabinets, up to {=a:60-240} a year.',
		],
		['Ein Umbau über die Weihnachtstage hat inzwischen Tradition.', 'A rebuild over Christmas has become a tradition.'],
		[
			'Zur Abnahme laden wir die Menschen ein, die später danebenstehen.',
			'We invite to acceptance the people who will later stand beside it.',
		],
		[
			'Ersatzteile für unsere Anlagen liegen {=a:10-20} Jahre lang bereit.',
			'Spare parts for our machines are kept for {=a:10-20} years.',
		],
		[
			'Bei einer Großbäckerei stapelt ein Arm {#a:1200-9000/100} Kisten am Tag.',
			'At an industrial bakery one arm stacks {#a:1200-9000/100} crates a day.',
		],
		[
			'Ferninbetriebnahme ist möglich, ein Schraubenschlüssel vor Ort trotzdem hilfreich.',
			'Remote commissioning is possible, though a spanner on site still helps.',
		],
	],
	notes: [
		['Steuerungen von zwei großen Herstellern', 'controllers of two major makes'],
		['{=a:8-60} Zellen ausgeliefert', '{=a:8-60} cells delivered'],
		['Inbetriebnahme auch in Übersee', 'commissioning overseas too'],
	],
}
