import { type Archetype, skill } from '../archetype.ts'

export const userServices: Archetype = {
	key: 'user-services',
	kind: 'company',
	weight: 2,
	voices: ['family', 'agency', 'authority'],
	people: [4, 260],
	founded: [1952, 2016],
	fields: ['Handel', 'Dienste', 'Versand', 'Spedition', 'Bau', 'Verlag', 'Großküchen', 'Holzwerke'],
	clients: ['retail', 'family', 'hotels', 'crafts', 'municipal'],
	tags: ['Anwender'],
	skills: [
		skill('online-shops', 0.5, [
			'Seit der Pandemie verkaufen wir auch im Netz und haben es nicht bereut.',
			'Since the pandemic we have sold online too and have not regretted it.',
		]),
		skill('intralogistics', 0.4, [
			'Im Hochregal fährt ein Gerät, das wir gemeinsam mit Nachbarn entwickelt haben.',
			'In the high-bay store runs a device we developed with neighbours.',
		]),
		skill('process-automation', 0.4, [
			'Lieferscheine liest hier niemand mehr ab, der auch etwas anderes könnte.',
			'Delivery notes are no longer read by anyone who could do something else.',
		]),
		skill('vocational-training', 0.5, [
			'Kaufleute lernen bei uns auch, eine Abfrage zu schreiben.',
			'Commercial apprentices also learn to write a query here.',
		]),
		skill('coworking', 0.15, [
			'Im Obergeschoss stehen Schreibtische für junge Firmen, Kaffee inbegriffen.',
			'Upstairs there are desks for young firms, coffee included.',
		]),
	],
	also: ['erp', 'warehouse-management', 'online-marketing', 'time-tracking'],
	summaries: [
		[
			'[Großhandel|Versandhaus|Spedition|Verlag|Bauunternehmen] {wo}, im Netzwerk [als Anwender|auf der Suche nach guten Ideen|wegen der Nachbarn].',
			'[Wholesaler|Mail-order house|Haulier|Publisher|Builder] {wo}, in the network [as a user|looking for good ideas|because of the neighbours].',
		],
		[
			'Kein IT-Unternehmen, aber {n} Menschen, die [täglich|gern|notgedrungen] damit arbeiten.',
			'Not an IT firm, but {n} people who work with it [daily|gladly|by necessity].',
		],
		[
			'Wir handeln, liefern und [lernen|lagern|verlegen], seit {year} in {town}.',
			'We trade, deliver and [learn|store|publish], in {town} since {year}.',
		],
		[
			'Familienbetrieb aus {town}, der [seine Touren|sein Lager|seine Kataloge] digital führt und Erfahrungen teilt.',
			'Family firm from {town} that runs [its routes|its stores|its catalogues] digitally and shares what it learns.',
		],
		[
			'Betrieb aus {town} mit {n} Beschäftigten, [neugierig auf Neues|erfahren im Alten|unterwegs ins Digitale].',
			'Firm from {town} with {n} employees, [curious about the new|experienced in the old|on the way to digital].',
		],
	],
	openings: [
		['Unser Geschäft ist älter als jeder Rechner im Haus.', 'Our business is older than any computer in the house.'],
		[
			'{name} ist Mitglied geworden, nachdem ein Ausfall drei Tage Umsatz gekostet hatte.',
			'{name} became a member after an outage had cost three days of turnover.',
		],
		['Wir bringen Fragen mit und ab und zu eine Antwort.', 'We bring questions and now and then an answer.'],
		[
			'Wir verkaufen nichts Digitales, wir benutzen es nur jeden Tag.',
			'We sell nothing digital; we only use it every day.',
		],
		[
			'Vom Kontor zum Onlineauftrag hat {short} {age} Jahre gebraucht.',
			'From counting house to online order took {short} {age} years.',
		],
	],
	extras: [
		[
			'Eine Beauftragte für Digitales gibt es seit {since}, mit Stimmrecht in der Leitungsrunde.',
			'There has been a digital officer since {since}, with a vote in the management round.',
		],
		[
			'Wer bei uns etwas ausprobieren möchte, bekommt ehrliche Rückmeldung.',
			'Whoever wants to try something with us gets honest feedback.',
		],
		[
			'Gesucht wird gerade ein Ersatz für ein Lagerprogramm aus dem Jahr {=a:1997-2008}.',
			'We are looking for a replacement for a stock program from {=a:1997-2008}.',
		],
		[
			'Unsere Lehrlinge haben eine eigene Verbesserungskasse.',
			'Our apprentices have a budget of their own for improvements.',
		],
		[
			'Im Sommer öffnen wir das Lager für eine Führung mit Technik und Most.',
			'In summer we open the store for a tour with technology and cider.',
		],
	],
	notes: [
		['für den eigenen Betrieb', 'for our own business'],
		['Erfahrung aus {~a:2-5} Jahren', 'experience of {~a:2-5} years'],
	],
}
