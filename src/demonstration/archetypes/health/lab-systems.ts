import { type Archetype, skill } from '../archetype.ts'

export const labSystems: Archetype = {
	key: 'lab-systems',
	kind: 'company',
	weight: 1,
	voices: ['scholar', 'engineer'],
	people: [2, 35],
	founded: [1992, 2022],
	fields: ['Laborsysteme', 'Bioinformatik', 'Messdaten', 'LIMS', 'Probenwerk', 'Analytik'],
	clients: ['labs', 'pharma', 'water', 'food', 'universities', 'chemical'],
	tags: ['Labor'],
	skills: [
		skill(
			'pharmacy-and-lab',
			1,
			[
				'Aus einem Strichcode auf dem Röhrchen wird ein Befund mit Unterschrift.',
				'A bar code on a tube becomes a finding with a signature.',
			],
			[
				'Doppelproben, Wiederholungen, Grenzwerte: Das Programm führt Buch.',
				'Duplicates, repeats, limits: the program keeps track.',
			],
			[
				'Eine Probe verliert bei uns höchstens ihre Unschuld, nie ihren Namen.',
				'A sample may lose its innocence here, but never its name.',
			],
		),
		skill('data-science', 0.4, [
			'Erbgut aus dem Abwasser lesen wir wöchentlich und zählen, was neu ist.',
			'Weekly we read genetic material from waste water and count what is new.',
		]),
		skill('statistics', 0.5, [
			'Drei Messungen sind noch kein Ergebnis; wir sagen, ab wann sie eines sind.',
			'Three readings are not yet a result; we say when they become one.',
		]),
		skill('computer-system-validation', 0.5, [
			'Prüfer aus Übersee blättern bei uns in Nachweisen statt in Ausreden.',
			'With us, inspectors from overseas leaf through evidence rather than excuses.',
		]),
		skill('data-acquisition', 0.5, [
			'Waagen, Pipettierer, Spektrometer: Die Werte kommen ohne Abschreiben in die Akte.',
			'Scales, pipettes, spectrometers: readings reach the file without copying.',
		]),
	],
	also: ['python', 'traceability', 'data-governance', 'quality-management-software', 'databases'],
	summaries: [
		[
			'Laborsoftware für [Wasser, Wein und Wirkstoffe|Proben aller Art|Routine und Forschung], entwickelt in {town}.',
			'Laboratory software for [water, wine and drugs|samples of every kind|routine and research], developed in {town}.',
		],
		[
			'Verfolgt {#a:10-900}.000 Proben im Jahr [vom Röhrchen bis zum Bericht|auf die Minute|und verliert keine].',
			'Follows {#a:10-900} thousand samples a year [from tube to report|to the minute|and loses none].',
		],
		[
			'Wir ordnen Messwerte für {k}, [prüfbar|nachvollziehbar|zehn Jahre lang].',
			'We put readings in order for {k}, [auditable|traceable|for ten years].',
		],
		[
			'Informatik für [weiße Kittel|kalte Räume|genaue Leute] {wo}.',
			'Computing for [white coats|cold rooms|precise people] {wo}.',
		],
	],
	openings: [
		[
			'In einem Labor ist das Gerät selten das Problem, die Beschriftung schon eher.',
			'In a laboratory the instrument is rarely the problem; the labelling is.',
		],
		[
			'{name} entwickelt Systeme, die Proben, Methoden und Ergebnisse zusammenhalten.',
			'{name} develops systems that hold samples, methods and results together.',
		],
		[
			'Gegründet haben die Firma eine Chemikerin und ein Informatiker, und man merkt es dem Programm an.',
			'The firm was founded by a chemist and a computer scientist, and the program shows it.',
		],
	],
	extras: [
		[
			'Über {=a:120-400} Gerätetypen lassen sich anschließen.',
			'More than {=a:120-400} types of instruments can be connected.',
		],
		[
			'Für Weingüter gibt es eine kleine Ausgabe mit fünf Knöpfen.',
			'For wineries there is a small edition with five buttons.',
		],
		[
			'Eine Laborantin aus {town2} hält bei uns jedes Jahr den Kurs für Neulinge.',
			'A technician from {town2} gives our beginners’ course every year.',
		],
	],
	notes: [
		['{=a:6-70} Labore', '{=a:6-70} laboratories'],
		['validiert', 'validated'],
		['Anbindung von {=a:20-160} Geräten', '{=a:20-160} instruments connected'],
	],
}
