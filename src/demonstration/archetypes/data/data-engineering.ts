import { type Archetype, skill } from '../archetype.ts'

export const dataEngineering: Archetype = {
	key: 'data-engineering',
	kind: 'company',
	weight: 3,
	voices: ['founder', 'engineer'],
	people: [2, 60],
	founded: [2008, 2024],
	fields: ['Data', 'Datenwerk', 'Daten', 'Analytics', 'Pipelines', 'Datentechnik'],
	clients: ['plastics', 'wholesale', 'insurers', 'hauliers', 'utilities', 'medtech', 'hidden'],
	tags: ['Daten'],
	skills: [
		skill(
			'data-engineering',
			1,
			[
				'Was die Kasse weiß, soll das Lager bis morgen früh auch wissen.',
				'What the till knows, the store should know by tomorrow morning.',
			],
			[
				'Alte Exporte, neue Sensoren, handgepflegte Listen: Am Ende liegt alles in derselben Form vor.',
				'Old exports, new sensors, hand-kept lists: in the end it all has the same shape.',
			],
			[
				'Drei Formate, vier Zeitzonen, ein sauberer Bestand: Das ist unser Normalfall.',
				'Three formats, four time zones, one clean store: that is our normal case.',
			],
			[
				'Wenn Zahlen in zwei Abteilungen verschieden lauten, suchen wir die Stelle, an der sie auseinanderlaufen.',
				'When two departments have different figures we look for the spot where they part.',
			],
		),
		skill('data-warehouse', 0.6, [
			'Einmal am Tag fließt alles an einen Ort, an dem man rückwärts schauen kann.',
			'Once a day everything flows into one place where one can look back.',
		]),
		skill('time-series-forecasting', 0.5, [
			'Aus Messreihen lesen wir, was im Betrieb niemand aufgeschrieben hat.',
			'From series of readings we learn what nobody on site wrote down.',
		]),
		skill('anomaly-detection', 0.5, [
			'Ausreißer fallen auf, bevor aus ihnen eine Reklamation wird.',
			'Outliers are noticed before they turn into a complaint.',
		]),
		skill('data-quality', 0.5, [
			'Doppelte Kunden, erfundene Geburtstage, Telefonnummern im Feld für die Straße: Wir räumen auf.',
			'Duplicate clients, invented birthdays, phone numbers in the street field: we clean up.',
		]),
		skill('stream-processing', 0.3, [
			'Manches darf keine Nacht warten; dann rechnen wir, während die Werte noch eintreffen.',
			'Some things cannot wait overnight; then we compute while the readings are still arriving.',
		]),
	],
	also: ['python', 'databases', 'postgresql', 'messaging-middleware', 'data-governance', 'etl', 'docker'],
	summaries: [
		[
			'Führt Daten aus [Maschinen, Labor und Buchhaltung|vielen kleinen Quellen|drei Jahrzehnten] zusammen, damit {k} damit rechnen können.',
			'Brings data from [machines, lab and accounts|many small sources|three decades] together so that {k} can work with them.',
		],
		[
			'Datenleitungen statt Datenfriedhöfe, gebaut für {k}.',
			'Data pipelines instead of data graveyards, built for {k}.',
		],
		[
			'Wir finden heraus, warum [zwei Berichte verschiedene Zahlen zeigen|der Monatsabschluss neun Tage dauert|niemand der Statistik traut].',
			'We find out why [two reports show different figures|closing the month takes nine days|nobody trusts the statistics].',
		],
		[
			'Ingenieurbüro für Daten: holen, putzen, [verbinden|aufheben|verstehen].',
			'Engineering office for data: fetch, clean, [connect|keep|understand].',
		],
		[
			'Macht aus {=a:12-90} Excel-Dateien einen Bestand, [dem man glauben darf|den alle nutzen|der nachts von selbst läuft].',
			'Turns {=a:12-90} spreadsheets into one store [you can believe|everyone uses|that runs by itself at night].',
		],
		[
			'Python, Datenbanken und [Hartnäckigkeit|ein gutes Gedächtnis|klare Fragen], {wo}.',
			'Python, databases and [persistence|a good memory|clear questions], {wo}.',
		],
		[
			'Daten holen, ordnen, [prüfen|verbinden|aufbewahren]: Dienst an {kd} und {k2d}.',
			'Fetching, ordering and [checking|joining|keeping] data for {k} and {k2}.',
		],
		[
			'Damit Zahlen bei {kd} nur einmal [erfasst|gepflegt|gesucht] werden.',
			'So that {k} [enter|maintain|look for] figures only once.',
		],
	],
	openings: [
		[
			'In den meisten Betrieben sind die Daten längst da, nur eben überall.',
			'In most firms the data have long been there, only everywhere.',
		],
		[
			'{name} baut Leitungen zwischen Systemen, die nie füreinander gedacht waren.',
			'{name} builds lines between systems that were never meant for each other.',
		],
		[
			'Jemand muss sich um die Spalten kümmern, bevor jemand Schlüsse zieht. Das sind wir.',
			'Somebody has to look after the columns before anyone draws conclusions. That is us.',
		],
		[
			'Seit {year} ziehen, säubern und ordnen wir Daten für {k}.',
			'Since {year} we have been pulling, cleaning and ordering data for {k}.',
		],
		['Unsere Werkbank ist die Datenbank.', 'Our workbench is the database.'],
		[
			'{name} sorgt dafür, dass Zahlen ankommen, und zwar jeden Morgen dieselben.',
			'{name} makes sure that figures arrive, and the same ones every morning.',
		],
		[
			'{k_satz} haben Daten in Kellern, auf Sticks und in Köpfen.',
			'{k_satz} have data in basements, on sticks and in heads.',
		],
		[
			'Die ersten Wochen eines Projekts verbringen wir mit Fragen wie: Was bedeutet Spalte Q?',
			'We spend the first weeks of a project on questions such as what column Q means.',
		],
	],
	extras: [
		[
			'Beim größten Bestand sind es derzeit {#a:2-48} Milliarden Zeilen, die Abfrage dauert trotzdem keine Sekunde.',
			'The largest store currently holds {#a:2-48} billion rows, and a query still takes less than a second.',
		],
		[
			'Am Ende eines Projekts kann der Fachbereich die Abläufe selbst anpassen.',
			'By the end of a project the business side can change the flows itself.',
		],
		[
			'Wir arbeiten mit freier Software, damit die Lizenzkosten nicht mit den Daten wachsen.',
			'We work with free software so that licence costs do not grow with the data.',
		],
		[
			'Personenbezogenes bleibt draußen oder wird ersetzt, bevor es bei uns ankommt.',
			'Personal data stay outside or are replaced before they reach us.',
		],
		[
			'Jede Lieferkette von Daten bekommt ein Protokoll, das man vorlesen könnte.',
			'Each data supply chain gets a log one could read aloud.',
		],
		[
			'Ein Händler für Schrauben fand so {#a:1100-9000/100} doppelte Artikel.',
			'A screw wholesaler found {#a:1100-9000/100} duplicate items this way.',
		],
		[
			'Modelle lösen wir ungern von den Leuten, die die Daten erzeugen.',
			'We do not like to separate models from the people who create the data.',
		],
		['Altbestände übernehmen wir ab {=a:1985-1998}.', 'We take over legacy data from {=a:1985-1998} onwards.'],
	],
	notes: [
		['drei Kooperationen seit {since}', 'three cooperations since {since}'],
		['bis {=a:2-40} TB', 'up to {=a:2-40} TB'],
		['{~a:2-4} Personen, eine davon frei', '{~a:2-4} people, one of them available'],
	],
}
