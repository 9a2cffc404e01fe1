import { type Archetype, skill } from '../archetype.ts'

export const userManufacturer: Archetype = {
	key: 'user-manufacturer',
	kind: 'company',
	weight: 3,
	voices: ['family', 'engineer'],
	people: [18, 900],
	founded: [1896, 2004],
	fields: [
		'Werkzeugbau',
		'Maschinenfabrik',
		'Formteile',
		'Präzisionsteile',
		'Kunststofftechnik',
		'Metallwaren',
		'Antriebe',
		'Pumpen',
	],
	clients: ['automotive', 'medtech', 'machines', 'builders', 'food', 'tools'],
	tags: ['Anwender', 'Industrie'],
	skills: [
		skill('cad-cam', 0.8, [
			'Unsere Fräser programmieren wir selbst, die Büroprogramme lieber nicht.',
			'We program our own mills but would rather not touch the office software.',
		]),
		skill('production-planning', 0.6, [
			'Die Feinplanung stammt aus dem Haus und kennt jede Maschine mit Vornamen.',
			'The scheduling was made in-house and knows each machine by first name.',
		]),
		skill('industrial-data-acquisition', 0.4, [
			'Achtzehn Spritzgussmaschinen liefern inzwischen ihre Temperaturen ab, der Rest folgt.',
			'Eighteen moulding machines now report their temperatures; the rest will follow.',
		]),
		skill('quality-inspection', 0.6, [
			'Im Messraum wird bei zwanzig Grad auf den Tausendstel geprüft.',
			'In the measuring room, at twenty degrees, we check to the thousandth.',
		]),
		skill('vocational-training', 0.5, [
			'In der Lehrwerkstatt baut jeder Jahrgang einen Roboter und nimmt ihn wieder auseinander.',
			'In the training workshop each year builds a robot and takes it apart again.',
		]),
		skill('testbeds', 0.25, [
			'Junge Firmen dürfen an unserer Linie ausprobieren, was sie verkaufen möchten.',
			'Young firms may try out on our line what they hope to sell.',
		]),
	],
	also: ['robotics', 'erp', 'maintenance-management', 'quality-and-lean', 'industrial-energy-optimization'],
	summaries: [
		[
			'Fertigt [Formteile aus Kunststoff|Pumpen und Ventile|Präzisionsteile|Verschlüsse|Gehäuse] und sucht im Netzwerk [Leute, die Daten verstehen|Partner für die Halle|Rat zur Software].',
			'Makes [plastic parts|pumps and valves|precision parts|closures|housings] and looks in the network for [people who understand data|partners for the shop floor|advice on software].',
		],
		[
			'Hersteller {wo} mit {n} Beschäftigten und [großem Hunger auf Automatisierung|eigener IT-Mannschaft|vielen alten Maschinen].',
			'Manufacturer {wo} with {n} employees and [a large appetite for automation|an IT crew of its own|many old machines].',
		],
		[
			'Wir produzieren für {k} und stellen unsere [Linie|Halle|Messdaten] für Versuche zur Verfügung.',
			'We produce for {k} and lend our [line|hall|readings] for trials.',
		],
		[
			'Anwenderbetrieb: {#a:40-900} Tausend Teile in der Woche, [ein digitaler Zwilling|drei Pilotprojekte|eine Lernfabrik].',
			'User company: {#a:40-900} thousand parts a week, [one digital twin|three pilot projects|one learning factory].',
		],
		[
			'Seit {year} Zulieferer aus {town}, seit {since} [Testfeld für Software|auf dem Weg zur papierlosen Halle|mit eigener Datenabteilung].',
			'Supplier from {town} since {year} and, since {since}, [a test field for software|on the way to a paperless hall|with a data department].',
		],
		[
			'Fertigungsbetrieb {wo}, der seine {=a:18-160} Maschinen [verstehen|vernetzen|verjüngen] möchte.',
			'Manufacturer {wo} that wants to [understand|connect|rejuvenate] its {=a:18-160} machines.',
		],
	],
	openings: [
		[
			'Wir sind kein Softwarehaus, sondern Kundschaft, und zwar eine, die gern mitentwickelt.',
			'We are customers rather than a software house, and customers who like to help develop.',
		],
		[
			'{name} stellt Teile her, die man selten sieht und oft benutzt.',
			'{name} makes parts that are seldom seen and often used.',
		],
		[
			'Unsere Maschinen sind zwischen {~a:2-5} und {=b:28-44} Jahre alt und sollen trotzdem miteinander reden.',
			'Our machines are between {~a:2-5} and {=b:28-44} years old and should talk to each other all the same.',
		],
		[
			'In {town} gibt es uns seit {year}, im Netzwerk sind wir wegen der Fragen, die uns niemand im Haus beantworten konnte.',
			'We have been in {town} since {year}, and in the network because of the questions nobody in the house could answer.',
		],
		[
			'Unsere Produkte stecken in Autos, Melkständen und Dialysegeräten.',
			'Our products are in cars, milking parlours and dialysis machines.',
		],
		[
			'Bei {short} laufen die Maschinen in drei Schichten und die Ideen meist nebenher.',
			'At {short} machines run three shifts, and ideas mostly on the side.',
		],
		[
			'Werkzeuge, Automaten und Teile entstehen in {town}, verkauft wird in {=a:12-60} Länder.',
			'Tools, machines and parts are made in {town} and sold to {=a:12-60} countries.',
		],
		[
			'Seit {year} wird hier gefertigt, seit {since} auch programmiert.',
			'We have manufactured here since {year} and programmed since {since}.',
		],
	],
	extras: [
		[
			'Die IT-Abteilung besteht aus {~a:2-6} Personen und einem sehr geduldigen Leiter.',
			'The IT department is {~a:2-6} people and a very patient head.',
		],
		[
			'Betriebsführungen bieten wir jeden ersten Freitag im Quartal an.',
			'We offer tours on the first Friday of each quarter.',
		],
		[
			'Derzeit suchen wir Hilfe beim Zusammenführen von Messwerten aus drei Formaten.',
			'At present we want help bringing together readings in three formats.',
		],
		[
			'Rund {=a:55-92} Prozent der Produktion gehen in den Export.',
			'Around {=a:55-92} per cent of production is exported.',
		],
		[
			'Ein gemeinsames Vorhaben mit einer Hochschule läuft bis Ende nächsten Jahres.',
			'A joint project with a university runs until the end of next year.',
		],
		[
			'Das Lager ist inzwischen ohne Papier, der Versand noch nicht.',
			'The store is paperless by now, shipping not yet.',
		],
		[
			'Wer Retrofit kann, sollte sich unsere Pressenstraße ansehen.',
			'Anyone good at retrofitting should see our press line.',
		],
		[
			'Störungen erfassen wir seit {since} digital, Ideen auf einer Tafel.',
			'Since {since} we have recorded faults digitally, and ideas on a board.',
		],
	],
	notes: [
		['für den eigenen Bedarf', 'for our own needs'],
		['in {~a:2-4} Werken', 'in {~a:2-4} plants'],
		['Versuchslinie nach Absprache', 'trial line by arrangement'],
	],
}
