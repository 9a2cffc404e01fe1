import { type Archetype, skill } from '../archetype.ts'

export const freelanceDeveloper: Archetype = {
	key: 'freelance-developer',
	kind: 'company',
	weight: 3,
	voices: ['solo'],
	people: [1, 1],
	founded: [1996, 2025],
	fields: ['IT-Beratung', 'Software', 'Entwicklung', 'Programmierung', 'Codewerkstatt'],
	clients: ['softwarefirms', 'machines', 'agencies', 'startups', 'insurers', 'midsize'],
	tags: ['Einzelunternehmen'],
	skills: [
		skill(
			'software-development',
			1,
			['Geben Sie mir einen Fehlerbericht und einen ruhigen Vormittag.', 'Give me a bug report and a quiet morning.'],
			[
				'Neue Funktionen baue ich, alte verstehe ich, überflüssige lösche ich.',
				'I build new features, understand old ones and delete superfluous ones.',
			],
			[
				'Ich springe ein, wenn im Team jemand fehlt und der Termin trotzdem steht.',
				'I step in when the team is one short and the deadline still stands.',
			],
		),
		skill('backend-development', 0.6, [
			'Was im Hintergrund rechnet und niemand sieht, ist mir am liebsten.',
			'What computes in the background unseen is what I like best.',
		]),
		skill('python', 0.5, [
			'Kleine Werkzeuge, die Stunden sparen, schreibe ich an einem Nachmittag.',
			'Small tools that save hours take me an afternoon.',
		]),
		skill('code-quality', 0.4, [
			'Fremden Code lese ich gern und sage danach freundlich, was mir Sorgen macht.',
			'I enjoy reading other people’s code and then kindly say what worries me.',
		]),
		skill('legacy-modernization', 0.35, [
			'Verlassene Projekte nehme ich auf wie andere Leute Katzen.',
			'I take in abandoned projects as others take in cats.',
		]),
		skill('databases', 0.5, [
			'Langsame Abfragen mache ich schnell, meistens durch Weglassen.',
			'I make slow queries fast, mostly by leaving things out.',
		]),
	],
	also: ['typescript', 'java', 'csharp-dotnet', 'docker', 'rest-apis', 'php', 'software-architecture', 'go-language'],
	summaries: [
		[
			'Freie Softwareentwicklung für {k}, [mit Vorliebe für Altes|auch kurzfristig|seit {year}].',
			'Independent software development for {k}, [with a fondness for old code|at short notice too|since {year}].',
		],
		[
			'Programmiert [allein und gründlich|auf Zeit|was liegen blieb], von {town} aus.',
			'Programs [alone and thoroughly|for hire|what was left undone], from {town}.',
		],
		[
			'Ich schreibe Software {wo} und erkläre sie [danach auch|ohne Fachwörter|so oft wie nötig].',
			'I write software {wo} and explain it [afterwards too|without jargon|as often as needed].',
		],
		[
			'Ein Mensch, {=a:14-32} Jahre Erfahrung, [{~b:2-4} Programmiersprachen|kein Vertrieb|viel Geduld].',
			'One person, {=a:14-32} years of experience, [{~b:2-4} programming languages|no sales department|much patience].',
		],
		[
			'Aushilfe, Feuerwehr und [zweite Meinung|Gutachten|Dauerbetreuung] für {k}.',
			'Stand-in, fire brigade and [second opinion|assessment|long-term care] for {k}.',
		],
		[
			'Backend und Datenbanken, [remote aus {town}|vor Ort in {town} und {town2}|gern im Team] für {k}.',
			'Back ends and databases, [remotely from {town}|on site in {town} and {town2}|gladly in a team], for {k}.',
		],
		[
			'Freiberufliche Entwicklung für {k} und {k2}, [Java und Python|Web und Datenbank|gern langfristig].',
			'Freelance development for {k} and {k2}, [Java and Python|web and databases|long-term preferred].',
		],
		[
			'Seit {year} freiberuflich: [Schnittstellen|Auswertungen|Webdienste] für {k}.',
			'Freelance since {year}: [interfaces|reports|web services] for {k}.',
		],
	],
	openings: [
		[
			'Seit {year} arbeite ich selbstständig, davor habe ich in {town2} Warenwirtschaften gebaut.',
			'I have been self-employed since {year}; before that I built inventory systems in {town2}.',
		],
		[
			'Ich bin kein Unternehmen, ich bin jemand, der gut programmieren kann.',
			'I am not a company; I am somebody who programs well.',
		],
		[
			'Teams holen mich, wenn es brennt oder wenn es endlich ordentlich werden soll.',
			'Teams bring me in when there is a fire or when things are to be tidied at last.',
		],
		[
			'Mein Beruf ist es, Dinge zum Laufen zu bringen, die andere schon aufgegeben hatten.',
			'My profession is getting things to run that others had given up on.',
		],
		[
			'Programmieren gelernt habe ich auf einem geliehenen Rechner im Jugendhaus.',
			'I learnt to program on a borrowed computer in the youth club.',
		],
		['Mich bucht man für Wochen, manche bleiben Jahre.', 'People book me for weeks, and some stay for years.'],
		[
			'Kleine Teams, klare Aufgaben, ordentlicher Code: So arbeite ich am liebsten.',
			'Small teams, clear tasks, tidy code: that is how I like to work.',
		],
		[
			'Für {k} übernehme ich alles, was zwischen Datenbank und Oberfläche passiert.',
			'For {k} I take on everything between database and interface.',
		],
	],
	extras: [
		[
			'Am liebsten arbeite ich an Programmen, die jeden Tag jemand benutzt.',
			'I like best to work on programs somebody uses every day.',
		],
		[
			'Werkverträge nehme ich an, Arbeitnehmerüberlassung nicht.',
			'I accept contracts for work but not labour leasing.',
		],
		['Urlaub mache ich im Januar.', 'I take my holidays in January.'],
		[
			'Ich unterschreibe keine Verträge, die länger sind als mein Programm.',
			'I sign no contract longer than my program.',
		],
		['Tests schreibe ich zuerst, Rechnungen zuletzt.', 'I write tests first and invoices last.'],
		[
			'Auf Wunsch pendle ich nach {town2}, am liebsten mit dem Rad.',
			'If wanted I commute to {town2}, preferably by bike.',
		],
		['Code-Durchsichten biete ich zum Festpreis an.', 'I offer code reviews at a fixed price.'],
		[
			'Die Übergabe an interne Leute gehört für mich dazu.',
			'Handing over to internal people is part of the job for me.',
		],
	],
	notes: [
		['{=a:8-30} Jahre', '{=a:8-30} years'],
		['drei Tage je Woche frei', 'three days a week available'],
		['auch vor Ort', 'on site too'],
	],
}
