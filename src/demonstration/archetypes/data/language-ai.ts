import { type Archetype, skill } from '../archetype.ts'

export const languageAi: Archetype = {
	key: 'language-ai',
	kind: 'company',
	weight: 2,
	voices: ['founder', 'scholar', 'agency'],
	people: [2, 40],
	founded: [2015, 2025],
	fields: ['Sprachtechnik', 'Text', 'Linguistik', 'AI', 'Wortlaut', 'Cognition'],
	clients: ['insurers', 'lawyers', 'municipal', 'publishers', 'tax', 'machines', 'hospitals'],
	tags: ['KI', 'Sprache'],
	skills: [
		skill(
			'natural-language-processing',
			1,
			[
				'Aus fünfzig Seiten Gutachten werden acht Sätze, mit Verweis auf jede Stelle.',
				'Fifty pages of expert opinion become eight sentences, each with its reference.',
			],
			[
				'Beschwerden, Anträge, Nachfragen: Das System legt jedes Schreiben auf den richtigen Stapel.',
				'Complaints, applications, queries: the system puts each letter on the right pile.',
			],
			[
				'Ein Posteingang mit tausend Schreiben am Tag sortiert sich von selbst vor.',
				'An inbox with a thousand letters a day pre-sorts itself.',
			],
		),
		skill('large-language-models', 0.8, [
			'Antworten gibt es nur mit Fundstelle; ohne Beleg schweigt das System.',
			'Answers come only with their source; without evidence the system stays silent.',
		]),
		skill('retrieval-augmented-generation', 0.5, [
			'Man fragt das Handbuch, und das Handbuch nennt Seite und Absatz.',
			'You ask the manual, and the manual names page and paragraph.',
		]),
		skill('document-understanding', 0.6, [
			'Rechnungen, Rezepte, Lieferscheine: Was ankommt, wird gelesen, und zwar ohne Abtippen.',
			'Invoices, prescriptions, delivery notes: what comes in is read, and nobody types it.',
		]),
		skill('speech-recognition', 0.35, [
			'Der Monteur diktiert im Auto, der Bericht ist fertig, bevor er zu Hause ist.',
			'The fitter dictates in the van and the report is done before he gets home.',
		]),
		skill('chatbots', 0.4, [
			'Nachts um zwei beantwortet der Assistent, wann der Sperrmüll kommt.',
			'At two in the morning the assistant answers when the bulky waste is collected.',
		]),
		skill('machine-translation', 0.3, [
			'Fachwörter bleiben Fachwörter, auch auf Tschechisch.',
			'Technical terms stay technical, in Czech too.',
		]),
	],
	also: [
		'python',
		'machine-learning',
		'data-protection-consulting',
		'trustworthy-ai',
		'graph-databases',
		'enterprise-search',
	],
	summaries: [
		[
			'Liest Briefe, Verträge und Handbücher, damit Menschen sich um [die schwierigen Fälle|Entscheidungen|ihr Gegenüber] kümmern können.',
			'Reads letters, contracts and manuals so that people can attend to [the hard cases|decisions|each other].',
		],
		[
			'Sprachmodelle im eigenen Keller: KI für {k}, [die keine Daten abgibt|mit Quellenangabe|ohne fremde Wolke].',
			'Language models in your own basement: AI for {k} [that gives away no data|that cites its sources|with no foreign cloud].',
		],
		[
			'Macht Archive befragbar, bisher {#a:2-90} Millionen Seiten.',
			'Makes archives answer questions, {#a:2-90} million pages so far.',
		],
		[
			'Textverstehen für {k}: [einordnen, herauslesen, zusammenfassen|vom Eingang bis zur Akte|auch auf Schwäbisch].',
			'Text understanding for {k}: [sort, extract, summarise|from inbox to file|in Swabian too].',
		],
		[
			'Computerlinguistik {wo}, mit Respekt vor [dem Einzelfall|dem Kleingedruckten|Dialekten].',
			'Computational linguistics {wo}, with respect for [the individual case|the small print|dialects].',
		],
		[
			'Wir bauen Assistenten, die zugeben, wenn sie etwas nicht [wissen|finden|belegen können].',
			'We build assistants that admit what they do not [know|find|have evidence for].',
		],
		[
			'Textverarbeitung im Wortsinn: Software, die für {k} [mitliest|sortiert|zusammenfasst].',
			'Text processing in the literal sense: software that [reads along|sorts|summarises] for {k}.',
		],
	],
	openings: [
		[
			'Der größte Teil des Wissens im Betrieb steht in Sätzen und nicht in Tabellen.',
			'Most of a firm’s knowledge stands in sentences rather than tables.',
		],
		[
			'{name} entwickelt Software, die Texte versteht, jedenfalls gut genug für den Büroalltag.',
			'{name} develops software that understands texts, well enough at least for office life.',
		],
		[
			'Wir kommen aus der Sprachwissenschaft und sind beim Programmieren geblieben.',
			'We come from linguistics and stayed for the programming.',
		],
		[
			'Was früher die Poststelle sortierte, erledigt heute ein Modell auf zwei Grafikkarten.',
			'What the mail room used to sort is done today by a model on two graphics cards.',
		],
		[
			'Verträge, Befunde, Protokolle: Überall, wo viel geschrieben wird, helfen wir beim Lesen.',
			'Contracts, findings, minutes: wherever much is written we help with the reading.',
		],
		[
			'Bei {kd} liegen Antworten oft in Dokumenten, die keiner mehr öffnet.',
			'At {k} answers often lie in documents nobody opens any more.',
		],
	],
	extras: [
		[
			'Trainiert wird nie mit Kundendaten, es sei denn, die Kundschaft will es schriftlich.',
			'We never train on client data unless the client wants it in writing.',
		],
		[
			'Eine Versicherung spart damit {=a:20-90} Stunden Sortierarbeit in der Woche.',
			'An insurer saves {=a:20-90} hours of sorting a week with it.',
		],
		[
			'Jedes Modell bekommt eine Prüfung mit {#a:200-1500/50} Fragen, bevor es antworten darf.',
			'Every model sits an exam of {#a:200-1500/50} questions before it may answer.',
		],
		[
			'Ironie verstehen unsere Systeme noch nicht, Zahlungserinnerungen sehr wohl.',
			'Our systems do not yet understand irony, but they do understand payment reminders.',
		],
		[
			'Für Dialekte haben wir eine eigene Sammlung von {#a:300-2000/100} Stunden.',
			'For dialects we keep a collection of {#a:300-2000/100} hours.',
		],
		[
			'Ein Stadtarchiv ist damit zum ersten Mal durchsuchbar.',
			'A town archive has become searchable for the first time this way.',
		],
	],
	notes: [
		['Modelle im eigenen Haus', 'models run in-house'],
		['{=a:3-14} Anwendungen im Betrieb', '{=a:3-14} applications in operation'],
		['Deutsch, Englisch, Französisch', 'German, English, French'],
	],
}
