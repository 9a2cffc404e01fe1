import { type Archetype, skill } from '../archetype.ts'

export const softwareQuality: Archetype = {
	key: 'software-quality',
	kind: 'company',
	weight: 1,
	voices: ['engineer', 'agency'],
	people: [2, 60],
	founded: [2002, 2022],
	fields: ['Testing', 'Softwareprüfung', 'QA', 'Testwerk', 'Abnahme'],
	clients: ['softwarefirms', 'insurers', 'automotive', 'medtech', 'banks', 'ministries'],
	tags: ['Softwaretest'],
	skills: [
		skill(
			'software-testing',
			1,
			['Wir lesen die Anleitung und machen dann das Gegenteil.', 'We read the manual and then do the opposite.'],
			[
				'Vor dem Verkaufsstart klickt bei uns jemand, der das Programm noch nie gesehen hat.',
				'Before the launch somebody clicks here who has never seen the program.',
			],
			[
				'Wir geben im Datumsfeld den 31. Februar ein, und zwar am Freitagabend.',
				'We enter 31 February in the date field, and on Friday evening at that.',
			],
		),
		skill('test-automation', 0.8, [
			'Nachts klickt sich ein Rechner durch dreitausend Fälle und beschwert sich morgens.',
			'At night a computer clicks through three thousand cases and complains in the morning.',
		]),
		skill('load-testing', 0.5, [
			'Was passiert, wenn alle um Punkt acht die Karten wollen? Wir lassen es ausprobieren.',
			'What happens if everybody wants tickets at eight sharp? We try it out.',
		]),
		skill('software-testing', 0.5, [
			'Am Ende steht ein Blatt, auf dem der Vorstand sieht, ob man starten kann.',
			'In the end there is one sheet that tells the board whether to go.',
		]),
		skill('test-automation', 0.4, [
			'Entwicklern zeigen wir, wie man Code schreibt, der sich selbst verrät.',
			'We show developers how to write code that gives itself away.',
		]),
		skill('user-experience', 0.3, [
			'Zum Schluss kommt die Nachbarin und soll sich anmelden.',
			'Last comes the neighbour, who is asked to sign up.',
		]),
	],
	also: ['ci-cd', 'java', 'python', 'requirements-engineering', 'accessibility', 'training'],
	summaries: [
		[
			'Findet Fehler, bevor [die Kundschaft|die Presse|die Prüfstelle] sie findet.',
			'Finds faults before [customers|the press|the inspector] do.',
		],
		[
			'Testet Software für {k}, [von Hand und mit Maschinen|unabhängig|gegen alle Regeln].',
			'Tests software for {k}, [by hand and by machine|independently|against all rules].',
		],
		[
			'Ein Team {wo}, das beruflich [kaputt macht|nachfragt|zweifelt].',
			'A team {wo} that [breaks things|asks again|doubts] for a living.',
		],
		[
			'Wir haben {#a:2-90}.000 Fehler gemeldet, [höflich|mit Bildschirmfoto|nachstellbar].',
			'We have reported {#a:2-90} thousand bugs, [politely|with screenshots|reproducibly].',
		],
	],
	openings: [
		[
			'Entwickler testen, ob es geht. Wir testen, ob es nicht geht.',
			'Developers test whether it works. We test whether it does not.',
		],
		[
			'{name} prüft Software im Auftrag von Herstellern und Käufern.',
			'{name} tests software on behalf of makers and buyers.',
		],
		[
			'Unsere Leute waren Setzerin, Fluglotse und Schiedsrichter, ehe sie zu uns kamen.',
			'Our people were a typesetter, an air traffic controller and a referee before they joined us.',
		],
	],
	extras: [
		[
			'Im Gerätelabor stehen {=a:60-240} Telefone, die meisten mit Sprung im Glas.',
			'Our device lab holds {=a:60-240} phones, most with a cracked screen.',
		],
		[
			'Ein Ticketsystem hielt danach {#a:8000-60000/1000} Anfragen in der Minute aus.',
			'A ticket system then withstood {#a:8000-60000/1000} requests a minute.',
		],
		[
			'Bezahlt wird nach Aufwand und nicht nach Fundzahl, sonst fänden wir zu viel.',
			'We are paid by effort and not by finds, or we would find too much.',
		],
	],
	notes: [
		['{=a:10-90} Projekte', '{=a:10-90} projects'],
		['mit Gerätelabor', 'with device lab'],
		['geschulte Tester', 'trained testers'],
	],
}
