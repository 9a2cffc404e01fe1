import { type Archetype, skill } from '../archetype.ts'

export const customSoftware: Archetype = {
	key: 'custom-software',
	kind: 'company',
	weight: 6,
	voices: ['engineer', 'founder', 'agency', 'family'],
	people: [2, 130],
	founded: [1986, 2024],
	fields: [
		'Software',
		'Softwareentwicklung',
		'Informatik',
		'Systeme',
		'Code',
		'Programmwerk',
		'Softwaretechnik',
		'Entwickler',
	],
	clients: [
		'hidden',
		'family',
		'insurers',
		'machines',
		'publishers',
		'universities',
		'charities',
		'wholesale',
		'medtech',
	],
	tags: ['Individualsoftware'],
	skills: [
		skill(
			'software-development',
			1,
			[
				'Einsatzpläne, Pfandmarken, Prüfberichte: Jedes Programm entstand, weil es keines gab.',
				'Duty rosters, deposit tokens, test reports: each program arose because there was none.',
			],
			[
				'Wer bisher drei Programme offen hatte, hat danach eines.',
				'People who had three programs open have one afterwards.',
			],
			[
				'Manche unserer Anwendungen haben nur vier Nutzerinnen, und die möchten sie nicht mehr hergeben.',
				'Some of our applications have only four users, and they would not give them up.',
			],
			['Was es nicht zu kaufen gibt, bauen wir.', 'What cannot be bought, we build.'],
			[
				'Aus der Tabelle, die nur Frau Kern versteht, wird eine Anwendung, die alle bedienen können.',
				'The spreadsheet only Mrs Kern understands becomes an application everyone can use.',
			],
		),
		skill('java', 0.5, [
			'Server, die zehn Jahre laufen, schreiben wir in der Sprache, die auch in zehn Jahren noch jemand kann.',
			'Servers meant to run for ten years we write in the language somebody will still know in ten years.',
		]),
		skill('web-development', 0.6, [
			'Installiert wird nichts mehr, ein Browser genügt.',
			'Nothing is installed any more; a browser will do.',
		]),
		skill('software-architecture', 0.5, [
			'Wir zeichnen zuerst, was getrennt bleiben muss.',
			'First we draw what has to stay separate.',
		]),
		skill('api-development', 0.5, [
			'Fremde Systeme sprechen mit unseren, ohne dass jemand nachts Dateien schiebt.',
			'Other systems talk to ours without anyone pushing files at night.',
		]),
		skill('requirements-engineering', 0.45, [
			'Die ersten drei Wünsche sind selten der Grund, warum jemand anruft.',
			'The first three wishes are seldom the reason somebody calls.',
		]),
		skill('agile-methods', 0.4, [
			'Alle vierzehn Tage darf sich die Meinung ändern.',
			'Every fortnight opinions may change.',
		]),
	],
	also: [
		'csharp-dotnet',
		'python',
		'typescript',
		'react',
		'postgresql',
		'software-testing',
		'docker',
		'ci-cd',
		'angular',
		'spring',
		'php',
	],
	summaries: [
		[
			'Individuelle Programme für {k}, [wenn es nichts von der Stange gibt|mit Quelltext und Handbuch|seit {year}].',
			'Custom programs for {k}, [when nothing off the peg fits|with source and manual|since {year}].',
		],
		[
			'Entwickelt Software, die [niemand sonst hat|ein Problem löst|den Betrieb überlebt].',
			'Develops software that [nobody else has|solves one problem|outlives its makers].',
		],
		[
			'Ein Softwarehaus {wo}, in dem [zugehört|gerechnet|aufgeräumt] wird.',
			'A software house {wo} that [listens|does its sums|tidies up].',
		],
		[
			'Wir programmieren, was {k} [im Kopf|auf Zetteln|in Tabellen] haben.',
			'We program what {k} have [in their heads|on slips of paper|in spreadsheets].',
		],
		[
			'Vom Gespräch in {town} zur fertigen Anwendung, [Schritt für Schritt|mit festem Budget|in Wochen statt Jahren].',
			'From a talk in {town} to the finished application, [step by step|on a fixed budget|in weeks rather than years].',
		],
		[
			'Maßanfertigung: {=a:40-400} Anwendungen, [alle dokumentiert|viele noch im Einsatz|keine zweimal].',
			'Made to measure: {=a:40-400} applications, [all documented|many still in use|no two alike].',
		],
		[
			'{short} schreibt Software für {k} und [pflegt sie auch|bleibt danach|erklärt sie].',
			'{short} writes software for {k} and [maintains it too|stays afterwards|explains it].',
		],
		[
			'Fachanwendungen, Schnittstellen und [alte Bekannte|neue Ideen|schwierige Fälle], betreut von {=a:4-90} Leuten.',
			'Specialist applications, interfaces and [old acquaintances|new ideas|hard cases], looked after by {=a:4-90} people.',
		],
		[
			'Software nach Maß, entwickelt von {n} Leuten in {town}.',
			'Software to measure, developed by a team of {n} in {town}.',
		],
		[
			'Fachsoftware für {k}, die mit [den Aufgaben|dem Betrieb|den Fragen] wächst.',
			'Specialist software for {k} that grows with [the tasks|the firm|the questions].',
		],
		[
			'Webanwendungen und Dienste für {k}, [entworfen|gebaut|betrieben] in {town}.',
			'Web applications and services for {k}, [designed|built|run] in {town}.',
		],
	],
	openings: [
		[
			'Standardsoftware deckt achtzig Prozent ab. Um den Rest kümmern wir uns.',
			'Standard software covers eighty per cent. We take care of the rest.',
		],
		[
			'{name} entwickelt seit {year} Programme nach Maß.',
			'{name} has been developing programs to measure since {year}.',
		],
		[
			'Ein gutes Programm erkennt man daran, dass es den Leuten fehlt, wenn es einmal weg ist.',
			'You know a good program by the way people miss it when it is gone.',
		],
		[
			'Wir sind Programmiererinnen und Programmierer, die gern in fremde Berufe hineinschauen.',
			'We are programmers who enjoy looking into other people’s professions.',
		],
		[
			'Manchmal reicht ein Skript, manchmal braucht es zwei Jahre. Wir sagen vorher, was von beidem.',
			'Sometimes a script will do, sometimes it takes two years. We say beforehand which.',
		],
		[
			'Am Anfang unserer Projekte steht meistens eine Exceldatei mit sehr vielen Farben.',
			'Our projects usually begin with a spreadsheet in a great many colours.',
		],
		[
			'Wir arbeiten für Betriebe, die ihre Abläufe besser kennen als jeder Hersteller.',
			'We work for firms that know their processes better than any vendor.',
		],
		[
			'Von der Hochzeitsplanung bis zur Gleiswaage war schon alles dabei.',
			'From wedding planning to track scales we have seen it all.',
		],
		[
			'Mit {kd} sprechen wir zuerst über ihre Arbeit und erst danach über Technik.',
			'With {k} we talk about their work first and about technology later.',
		],
		[
			'Unsere Auftraggeber haben meist schon ein Standardprodukt ausprobiert.',
			'Our clients have usually tried a standard product already.',
		],
		[
			'Das Büro entwickelt Webanwendungen, Dienste und Werkzeuge für den täglichen Gebrauch.',
			'The office develops web applications, services and tools for daily use.',
		],
		[
			'Gute Fachsoftware hat wenige Knöpfe, und jeder davon hat einen Grund.',
			'Good specialist software has few buttons, each for a reason.',
		],
	],
	extras: [
		[
			'Für einen Pferdezüchterverband bauten wir ein Stammbuch mit {#a:20-240}.000 Tieren.',
			'For a horse breeders’ association we built a stud book of {#a:20-240} thousand animals.',
		],
		[
			'Die älteste Anwendung in Pflege stammt von {=a:1994-2006}.',
			'The oldest application in our care dates from {=a:1994-2006}.',
		],
		['Technik wählen wir langweilig, Lösungen gern originell.', 'We choose boring technology and original solutions.'],
		[
			'Ein Prototyp kostet bei uns {#a:4000-12000/500} Euro, egal was danach kommt.',
			'A prototype costs {#a:4000-12000/500} euros with us, whatever follows.',
		],
		[
			'Übernahmen verwaister Programme machen ein Drittel der Arbeit aus.',
			'Taking over orphaned programs makes up a third of the work.',
		],
		[
			'Auf Messen findet man uns nicht, im Telefonbuch schon.',
			'You will not find us at trade fairs but you will in the phone book.',
		],
		[
			'Für {k} entstand zuletzt eine Anwendung mit {=a:40-260} Masken und einer Suche.',
			'For {k} we recently built an application of {=a:40-260} screens and one search.',
		],
		[
			'Jede Schnittstelle bekommt einen Wächter, der sich meldet, wenn sie schweigt.',
			'Each interface gets a guard that speaks up when it falls silent.',
		],
		['Pflegeverträge gelten jeweils ein Jahr.', 'Maintenance contracts run for one year.'],
		[
			'Das kleinste Projekt dauerte {~a:2-6} Stunden, das größte läuft seit {since}.',
			'The smallest project took {~a:2-6} hours, the largest has been running since {since}.',
		],
		['Quelltexte hinterlegen wir auf Wunsch notariell.', 'On request we deposit source code with a notary.'],
		[
			'Eine Musikschule verwaltet mit unserer Software {#a:600-3800/100} Unterrichtsstunden im Monat.',
			'A music school manages {#a:600-3800/100} lessons a month with our software.',
		],
	],
	notes: [
		['{=a:8-140} Projekte', '{=a:8-140} projects'],
		['drei Referenzen seit {since}', 'three references since {since}'],
		['{~a:2-6} Personen', '{~a:2-6} people'],
		['auch Wartung', 'maintenance too'],
	],
}
