import type { Line } from './line.ts'

/** One person alone. */
export const soloLines: readonly Line[] = [
	[
		'Ich arbeite allein und hole für größere Vorhaben [zwei|drei] vertraute Kolleginnen und Kollegen dazu.',
		'I work alone and bring in [two|three] trusted colleagues for larger projects.',
	],
	[
		'Hinter dem Namen steht eine Person: Wer anruft, spricht mit mir.',
		'There is one person behind the name: whoever calls talks to me.',
	],
	[
		'Vor der Selbstständigkeit war ich {=a:8-19} Jahre bei einem Maschinenbauer in {town2}.',
		'Before going freelance I spent {=a:8-19} years with a machine builder in {town2}.',
	],
	[
		'Im Jahr nehme ich {~a:5-9} Aufträge an, damit jeder die Zeit bekommt, die er braucht.',
		'I take on {~a:5-9} jobs a year so that each gets the time it needs.',
	],
	[
		'Freitags bin ich nicht erreichbar, dafür antworte ich an den anderen Tagen innerhalb weniger Stunden.',
		'I am out of reach on Fridays, but on the other days I reply within hours.',
	],
	[
		'Wenn ich etwas nicht kann, sage ich es und nenne jemanden, der es kann.',
		'If I cannot do something I say so and name someone who can.',
	],
	[
		'Abgerechnet wird bei mir nach Tagen, mit schriftlichem Ergebnis am Ende jedes Tages.',
		'I charge by the day and hand over a written result at the end of each one.',
	],
	['Vertretung im Urlaub: ein befreundetes Büro aus {town2}.', 'Holiday cover: a befriended office in {town2}.'],
	[
		'Mein Schreibtisch steht in {town}, meine Arbeit findet meist bei den Auftraggebern statt.',
		'My desk is in {town}; most of my work happens at the client’s.',
	],
	[
		'Nebenbei unterrichte ich an einer Fachschule, das hält die Erklärungen kurz.',
		'I also teach at a technical school, which keeps my explanations short.',
	],
]

/** Two to nine people. */
export const tinyLines: readonly Line[] = [
	[
		'Wir sind zu {zu}, das reicht für kurze Wege und lange Mittagspausen.',
		'There are {nword} of us, enough for short ways and long lunches.',
	],
	['{nword_satz} Leute, ein Besprechungstisch, keine Hierarchie.', '{nword_satz} people, one table, no hierarchy.'],
	['Jede und jeder im Team spricht selbst mit der Kundschaft.', 'Everybody on the team talks to clients themselves.'],
	[
		'Aufträge, für die wir zu klein sind, teilen wir mit Partnern aus dem Netzwerk.',
		'When a job is too big for us we share it with partners in the network.',
	],
	['Das Team ist klein und will es bleiben.', 'The team is small and means to stay so.'],
	[
		'Mehr als {~a:3-5} Projekte gleichzeitig nehmen wir nicht an.',
		'We never run more than {~a:3-5} projects at a time.',
	],
	[
		'Zwei von uns arbeiten in Teilzeit, was man höchstens an den Uhrzeiten der Mails merkt.',
		'Two of us work part time, which you notice only by the hour of our mails.',
	],
	[
		'Chef und Chefin löten, programmieren und fegen selbst.',
		'The owners solder, program and sweep the floor themselves.',
	],
	[
		'Wer hier anruft, landet bei jemandem, der das Projekt kennt.',
		'Whoever calls reaches someone who knows the project.',
	],
	[
		'Für Vertretung ist gesorgt: Zu jedem System gibt es bei uns zwei, die es bedienen können.',
		'Cover is arranged: for each system there are two of us who can run it.',
	],
	[
		'Freie Kapazität gibt es in der Regel mit {~a:4-8} Wochen Vorlauf.',
		'There is usually capacity with {~a:4-8} weeks’ notice.',
	],
	['Entscheidungen fallen beim Frühstück am Montag.', 'Decisions are taken over Monday breakfast.'],
	['Eine Werkstudentin und ein Hund gehören auch dazu.', 'A working student and a dog complete the crew.'],
	[
		'Größere Angebote schreiben wir gemeinsam mit einem befreundeten Büro in {town2}.',
		'Larger bids we write together with a befriended office in {town2}.',
	],
	[
		'Vier Hände, zwei Bildschirme, ein Terminkalender: So klein kann es bleiben.',
		'Four hands, two screens, one calendar: it can stay that small.',
	],
	['Bei Krankheit springt ein Büro aus {town2} ein.', 'In case of illness an office in {town2} steps in.'],
	[
		'Verträge, Entwürfe, Buchhaltung, Blumen: Jede Aufgabe hat einen Namen.',
		'Contracts, drafts, accounts, flowers: each task has a name on it.',
	],
	[
		'Wir arbeiten ohne Projektleitung, weil jeder das Projekt kennt.',
		'We work without project managers because everyone knows the project.',
	],
	[
		'Zum Jahresende rechnen wir gemeinsam ab, mit Taschenrechner und Suppe.',
		'At the end of the year we settle accounts together, with calculator and soup.',
	],
	['Zwei haben Familie, einer ein Boot, alle einen Schlüssel.', 'Two have families, one has a boat, all have a key.'],
	[
		'Unterstützt werden wir von {~a:2-3} Freien, die wir seit Jahren kennen.',
		'We are supported by {~a:2-3} freelancers we have known for years.',
	],
]

/** Ten to forty-nine. */
export const smallLines: readonly Line[] = [
	[
		'Die meisten der {n} Beschäftigten haben vorher in der Industrie gearbeitet.',
		'Most of the {n} employees worked in industry before.',
	],
	[
		'Das Team zählt {n} Köpfe aus {~a:5-9} Ländern; gesprochen wird Deutsch, geflucht auch anders.',
		'The team is {n} people from {~a:5-9} countries; we work in German and swear in other languages too.',
	],
	[
		'Jedes Projekt hat zwei Verantwortliche: eine Person für die Technik, eine für den Termin.',
		'Each project has two people in charge: one for the technology and one for the date.',
	],
	[
		'{=a:2-5} Auszubildende lernen bei uns, übernommen wurden bisher alle, die wollten.',
		'We have {=a:2-5} apprentices, and so far everyone who wanted to stay has stayed.',
	],
	['Die Teams sind so geschnitten, dass eine Pizza reicht.', 'Teams are cut so that one pizza is enough.'],
	[
		'Ein Drittel der Belegschaft hat vorher einen Handwerksberuf gelernt.',
		'A third of the staff learnt a craft first.',
	],
	[
		'Bereitschaft haben immer zwei, die sich gegenseitig wecken dürfen.',
		'Two people are always on call and may wake each other.',
	],
	[
		'Wir stellen ein, sobald zwei Aufträge zusammen eine Stelle tragen.',
		'We hire as soon as two orders together carry a position.',
	],
	[
		'Den Vertrieb erledigen dieselben Menschen, die später liefern müssen.',
		'Sales is done by the same people who later have to deliver.',
	],
	[
		'Der Frauenanteil in der Entwicklung liegt bei {=a:28-46} Prozent, Tendenz steigend.',
		'Women make up {=a:28-46} per cent of development, and rising.',
	],
	[
		'Etwa die Hälfte arbeitet von zu Hause, mittwochs sind alle da.',
		'About half work from home; on Wednesdays everybody is in.',
	],
	[
		'Neue Leute begleiten zuerst vier Wochen lang die Hotline.',
		'New colleagues spend their first four weeks on the hotline.',
	],
	[
		'Mit {n} Leuten sind wir groß genug für Vertretung und klein genug für Vornamen.',
		'At {n} people we are large enough to cover for each other and small enough for first names.',
	],
	[
		'Die Krankheitsquote liegt unter {=a:2-4} Prozent, der Obstkorb kann nicht der einzige Grund sein.',
		'Sick leave is below {=a:2-4} per cent, and the fruit basket cannot be the only reason.',
	],
	[
		'Aus {n} Lebensläufen ergeben sich {~a:4-8} frühere Berufe, vom Bäcker bis zur Dolmetscherin.',
		'The {n} careers add up to {~a:4-8} former professions, from baker to interpreter.',
	],
	[
		'Neue Stellen besetzen wir am liebsten mit ehemaligen Praktikantinnen.',
		'We prefer to fill new positions with former trainees.',
	],
	[
		'Die Geschäftsleitung arbeitet zu dritt und ist sich selten sofort einig.',
		'Management is a trio and seldom agrees at once.',
	],
	[
		'Ein Viertel der Arbeitszeit ist für Lernen und Aufräumen reserviert.',
		'A quarter of working time is reserved for learning and tidying.',
	],
	[
		'Wer länger als {~a:5-8} Jahre da ist, bekommt einen freien Monat.',
		'Whoever has been here for more than {~a:5-8} years gets a month off.',
	],
	[
		'Im Büro sind mittags zwölf, im Sommer acht, am See alle.',
		'At noon twelve are in the office, eight in summer, and all at the lake.',
	],
	[
		'Jede Abteilung stellt einmal im Monat vor, was schiefging.',
		'Once a month each department presents what went wrong.',
	],
]
