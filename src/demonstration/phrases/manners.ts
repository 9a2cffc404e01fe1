import type { Line } from './line.ts'

/** How a firm says it works; every line stands alone and contradicts no offer. */
export const mannerLines: readonly Line[] = [
	[
		'Vor dem ersten Angebot steht bei uns ein halber Tag Zuhören, kostenlos.',
		'Before any quotation we spend half a day listening, free of charge.',
	],
	[
		'Jeden zweiten Donnerstag zeigen wir, was fertig ist, auch wenn es wenig ist.',
		'Every other Thursday we show what is finished, even when it is little.',
	],
	[
		'Unsere Verträge haben {~a:2-4} Seiten und eine Ausstiegsklausel.',
		'Our contracts have {~a:2-4} pages and a way out.',
	],
	[
		'Der Quelltext gehört nach der letzten Rate dem Auftraggeber.',
		'After the last instalment the source code belongs to the client.',
	],
	[
		'Festpreise gibt es, sobald beide Seiten dasselbe Bild vor Augen haben.',
		'Fixed prices are possible once both sides see the same picture.',
	],
	[
		'Geschätzt wird in Wochen, abgerechnet in Stunden, gesprochen täglich.',
		'We estimate in weeks, bill in hours and talk every day.',
	],
	['Wir schreiben Handbücher, die man im Stehen lesen kann.', 'We write manuals that can be read standing up.'],
	[
		'Ein Prototyp nach {~a:2-4} Wochen ist uns lieber als ein Pflichtenheft nach drei Monaten.',
		'We would rather have a prototype after {~a:2-4} weeks than a specification after three months.',
	],
	[
		'Rufbereitschaft rund um die Uhr ist möglich, aber selten nötig.',
		'Round-the-clock cover is possible but seldom needed.',
	],
	[
		'Was schiefging, steht im Abschlussbericht, samt Preis.',
		'What went wrong is in the final report, including the price.',
	],
	[
		'Bei Störungen gilt: erst der Anruf zurück, dann das Ticket.',
		'When something breaks we call back first and open the ticket later.',
	],
	[
		'Zur Übergabe gehört immer ein Tag, an dem die Fachleute des Kunden am Steuer sitzen.',
		'Handover always includes a day with the client’s own people at the wheel.',
	],
	[
		'Rechnungen kommen am Monatsende und enthalten keine Überraschungen.',
		'Invoices come at the end of the month and hold no surprises.',
	],
	[
		'Wir lehnen Aufträge ab, bei denen am Ende niemand Nutzen hätte; im letzten Jahr waren es {~a:2-6}.',
		'We turn down jobs that would benefit nobody in the end, {~a:2-6} of them last year.',
	],
	[
		'Die Dokumentation entsteht während der Arbeit und liegt im selben Repository wie der Code.',
		'Documentation is written along the way and lives in the same repository as the code.',
	],
	[
		'Änderungswünsche kosten bis zur Hälfte der Laufzeit nichts.',
		'Change requests are free for the first half of a project.',
	],
	[
		'Wer einen Fehler findet, bekommt eine Antwort und eine Tafel Schokolade.',
		'Whoever finds a bug gets an answer and a bar of chocolate.',
	],
	[
		'Ein Ansprechpartner bleibt vom ersten Gespräch bis zur Wartung derselbe Mensch.',
		'The contact stays the same person from the first talk to maintenance.',
	],
	['Vor jeder Inbetriebnahme üben wir den Rückweg.', 'Before every go-live we rehearse the way back.'],
	[
		'Daten der Kundschaft verlassen unser Haus nur verschlüsselt und mit Lieferschein.',
		'Client data leave our house only encrypted and with a delivery note.',
	],
	[
		'Große Vorhaben zerlegen wir so lange, bis der erste Teil in einen Monat passt.',
		'We split large projects until the first part fits into a month.',
	],
	['Die Stundensätze stehen auf der Website.', 'Hourly rates are on the website.'],
	[
		'Ohne Ansprechperson im Fachbereich fangen wir nicht an.',
		'We do not start without a contact in the business department.',
	],
	[
		'Reisen erledigen wir mit der Bahn, Notfälle mit dem Transporter.',
		'We travel by train, and by van in emergencies.',
	],
	[
		'Abgenommen wird anhand von Beispielen, die vorher gemeinsam aufgeschrieben wurden.',
		'Acceptance follows examples that both sides wrote down beforehand.',
	],
	[
		'Zweimal im Jahr räumen wir auf: alte Abhängigkeiten, alte Zugänge, alte Versprechen.',
		'Twice a year we clean up: old dependencies, old accounts, old promises.',
	],
	[
		'Nach der Einführung bleiben wir {~a:3-6} Monate in der Nähe.',
		'After rollout we stay close by for {~a:3-6} months.',
	],
	['Gewartet wird außerhalb der Schichten.', 'Maintenance happens between shifts.'],
	[
		'Zum Angebot gehört eine Liste dessen, was nicht enthalten ist.',
		'Each quotation comes with a list of what is not included.',
	],
	[
		'Wir rechnen vor, wann sich die Sache lohnt, und sagen auch, wann sie sich nicht lohnt.',
		'We work out when a thing pays off, and say so when it does not.',
	],
	['Kein Projekt geht ohne zweites Augenpaar hinaus.', 'No project leaves without a second pair of eyes.'],
	[
		'Verstanden haben wir eine Aufgabe erst, wenn wir sie der Nachtschicht erklären können.',
		'We have understood a task when we can explain it to the night shift.',
	],
	['Besprochen wird im Gehen, beschlossen im Sitzen.', 'We discuss while walking and decide while sitting.'],
	['Zwischenstände sind vom ersten Tag an sichtbar.', 'Interim results are visible from day one.'],
	['Wer mitredet, bekommt auch eine Aufgabe.', 'Whoever has a say also gets a task.'],
	['Wir trennen Pflicht und Kür schon im Angebot.', 'We separate must from may in the quotation already.'],
	[
		'Vor dem Kauf probieren, vor dem Start üben, nach dem Start zuhören.',
		'Try before buying, rehearse before starting, listen afterwards.',
	],
	[
		'Probleme benennen wir am Montag und nicht im Abschlussgespräch.',
		'We name problems on Monday rather than in the closing talk.',
	],
	['Das Protokoll hat fünf Zeilen, und alle unterschreiben.', 'The minutes have five lines and everybody signs.'],
	[
		'Für jedes Vorhaben gibt es ein Blatt an der Wand, das jeder versteht.',
		'For each project there is a sheet on the wall everybody understands.',
	],
	['Die ersten beiden Wochen hospitieren wir.', 'For the first two weeks we sit in.'],
	['Budgets halten wir ein, indem wir früh streichen.', 'We keep to budgets by cutting early.'],
	['Freitags wird nichts ausgeliefert.', 'Nothing is delivered on Fridays.'],
	[
		'Rückfragen beantworten wir am selben Tag, notfalls mit einer Skizze.',
		'We answer queries the same day, if need be with a sketch.',
	],
	['Was zweimal gefragt wird, kommt ins Handbuch.', 'Whatever is asked twice goes into the manual.'],
	[
		'Ein Vorhaben gilt als beendet, wenn drei Wochen lang keiner anruft.',
		'A project counts as finished when nobody has called for three weeks.',
	],
]
