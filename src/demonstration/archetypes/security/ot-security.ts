import { type Archetype, skill } from '../archetype.ts'

export const otSecurity: Archetype = {
	key: 'ot-security',
	kind: 'company',
	weight: 2,
	voices: ['engineer', 'authority'],
	people: [2, 40],
	founded: [2009, 2023],
	fields: ['Industrial Security', 'Anlagensicherheit', 'Leitwarte', 'Netzschutz', 'OT'],
	clients: ['machines', 'water', 'grid', 'chemical', 'hospitals', 'food'],
	tags: ['IT-Sicherheit', 'Industrie'],
	skills: [
		skill(
			'ot-security',
			1,
			[
				'Kein fremder Laptop kommt mehr ungeprüft an die Leitung zur Pumpe.',
				'No unchecked laptop gets on the line to the pump any more.',
			],
			[
				'Ein Virus im Büro darf die Abfüllung nichts angehen.',
				'A virus in the office must be no concern of the bottling line.',
			],
			[
				'In der Halle gilt: Erst die Anlage, dann das Update. Wir finden einen Weg dazwischen.',
				'On the shop floor the plant comes first and the update second. We find a way in between.',
			],
		),
		skill('iec-62443', 0.8, [
			'Maschinenbauern helfen wir durch Zonen, Leitungen und die Fragebögen ihrer Großkunden.',
			'We guide machine builders through zones, conduits and the questionnaires of their big clients.',
		]),
		skill('network-security', 0.6, [
			'Der Dienstleister aus Übersee kommt noch an seine Presse, aber nicht mehr an die Lohnbuchhaltung.',
			'The contractor overseas can still reach his press, but no longer the payroll.',
		]),
		skill('critical-infrastructure', 0.4, [
			'Wasserwerke und Netzleitstellen prüfen wir nachts, wenn wenig fließt.',
			'Waterworks and grid control rooms we inspect at night, when little flows.',
		]),
		skill('remote-maintenance', 0.4, [
			'Fernzugriffe haben bei uns einen Schlüssel, einen Namen und ein Ende.',
			'With us every remote access has a key, a name and an end.',
		]),
		skill('cyber-resilience-act', 0.35, [
			'Wer vernetzte Produkte verkauft, muss bald Lücken melden; wir bauen den Ablauf dafür.',
			'Whoever sells connected products must soon report flaws; we build the process.',
		]),
	],
	also: ['risk-management-it', 'plc-programming', 'siem', 'asset-management', 'nis2', 'firewalls'],
	summaries: [
		[
			'Schützt Anlagen, die [zwanzig Jahre alt|nie für das Internet gedacht|zu wichtig zum Abschalten] sind.',
			'Protects plants that are [twenty years old|not made for the internet|too important to switch off].',
		],
		[
			'Sicherheit für Leitstände und Maschinennetze bei {kd}.',
			'Security for control rooms and machine networks at {k}.',
		],
		[
			'IEC 62443 [ohne Tränen|mit Augenmaß|für Betriebe mit 30 bis 300 Leuten], begleitet aus {town}.',
			'IEC 62443 [without tears|with a sense of proportion|for firms of 30 to 300], guided from {town}.',
		],
		[
			'Wir trennen, was im selben Kabel [nichts verloren hat|zu lange zusammen war|gefährlich wird].',
			'We separate what [has no business|has been too long|gets dangerous] in the same cable.',
		],
		[
			'Damit ein Klick im Büro {k} nicht [lahmlegt|in den Stillstand schickt].',
			'So that one click in the office does not [paralyse|halt] {k}.',
		],
		[
			'Schutz für Anlagen und Leitstände von {kd}, [Schritt für Schritt|ohne Stillstand|mit Plan].',
			'Protection for plants and control rooms of {k}, [step by step|without downtime|with a plan].',
		],
	],
	openings: [
		[
			'Eine Steuerung aus dem Jahr {=a:1996-2009} kann man nicht patchen. Schützen kann man sie trotzdem.',
			'A controller from {=a:1996-2009} cannot be patched. It can still be protected.',
		],
		[
			'{name} kümmert sich um die Sicherheit von Anlagen, Leitständen und vernetzten Maschinen.',
			'{name} looks after the security of plants, control rooms and connected machines.',
		],
		[
			'Unsere Leute haben Elektriker gelernt, bevor sie Angriffe nachstellten.',
			'Our people trained as electricians before they took up re-enacting attacks.',
		],
		['Auch ein Wasserwerk hat inzwischen eine Adresse im Netz.', 'By now even a waterworks has an address on the net.'],
		[
			'Wir sprechen mit der Instandhaltung, bevor wir mit der IT sprechen.',
			'We talk to maintenance before we talk to IT.',
		],
	],
	extras: [
		[
			'Am Anfang steht eine Begehung mit Taschenlampe, am Ende ein Plan mit {=a:8-30} Schritten.',
			'It starts with a walk-through by torchlight and ends with a plan of {=a:8-30} steps.',
		],
		[
			'Geübt wird der Ernstfall einmal im Jahr, samt Papierbetrieb.',
			'The emergency is rehearsed once a year, paper operation included.',
		],
		[
			'Fünf Schaltschränke in unserem Labor dürfen angegriffen werden.',
			'Five control cabinets in our lab may be attacked.',
		],
		[
			'Ein Inventar aller Geräte ist das erste Ergebnis, und meistens eine Überraschung.',
			'The first result is an inventory of all devices, and usually a surprise.',
		],
		[
			'Die Schutzzonen malen wir mit Kreide auf den Hallenboden.',
			'We draw the protection zones in chalk on the factory floor.',
		],
	],
	notes: [
		['{=a:6-40} Werke begleitet', '{=a:6-40} plants advised'],
		['Wasser und Energie', 'water and energy'],
		['Labor mit echten Steuerungen', 'lab with real controllers'],
	],
}
