import { type Archetype, skill } from '../archetype.ts'

export const iotGateway: Archetype = {
	key: 'iot-gateway',
	kind: 'company',
	weight: 3,
	voices: ['founder', 'engineer', 'agency'],
	people: [2, 55],
	founded: [2010, 2024],
	fields: ['Connect', 'IoT', 'Funktechnik', 'Things', 'Telemetrie', 'Netze'],
	clients: ['water', 'utilities', 'municipal', 'farms', 'housing', 'hauliers', 'machines'],
	tags: ['IoT'],
	skills: [
		skill(
			'industrial-iot',
			1,
			[
				'Der Tank meldet sich, wenn nur noch für drei Tage Heizöl drin ist.',
				'The tank reports when there is heating oil for only three more days.',
			],
			[
				'Silos, Schranken, Brunnen: Was früher stumm war, schickt heute einen Wert.',
				'Silos, barriers, wells: what used to be mute now sends a reading.',
			],
			[
				'Pegelstände, Mülltonnen und Parkplätze melden sich von selbst.',
				'Water levels, bins and parking spaces report by themselves.',
			],
		),
		skill('lpwan', 0.7, [
			'Ein Funkmast auf dem Kirchturm reicht für zwölf Dörfer.',
			'One antenna on the church tower is enough for twelve villages.',
		]),
		skill('mqtt', 0.6, [
			'Messwerte kommen auch dann an, wenn das Netz zwei Tage weg war.',
			'Readings arrive even if the network was gone for two days.',
		]),
		skill('remote-maintenance', 0.45, [
			'Der Monteur fährt nur noch hin, wenn wirklich etwas zu schrauben ist.',
			'The fitter drives out only if there is really something to fix.',
		]),
		skill('positioning', 0.35, [
			'Wo steht der Anhänger? Diese Frage hört man auf dem Bauhof nicht mehr.',
			'Where is the trailer? Nobody at the depot asks that any more.',
		]),
		skill('dashboards-reporting', 0.5, [
			'Auf dem Schirm im Flur sieht man, was draußen los ist.',
			'The screen in the hallway shows what is going on outside.',
		]),
		skill('smart-city', 0.35, [
			'Straßenlaternen gehen an, wenn jemand kommt, und melden, wenn sie kaputt sind.',
			'Street lamps light up when somebody comes and report when they are broken.',
		]),
	],
	also: ['edge-computing', 'time-series-databases', 'embedded-software', 'mobile-networks', 'python'],
	summaries: [
		[
			'Bringt Zähler, Pumpen und [Silos|Tanks|Fahrzeuge] ins Netz, auch wo kein Handy Empfang hat.',
			'Gets meters, pumps and [silos|tanks|vehicles] online, even where phones have no signal.',
		],
		['Funknetze und Fernablesung für {k}.', 'Radio networks and remote reading for {k}.'],
		[
			'Kleine Sender, lange Laufzeit: Telemetrie {wo} mit inzwischen {#a:400-19000/100} Messstellen.',
			'Small senders with long lives: telemetry {wo}, now with {#a:400-19000/100} points.',
		],
		[
			'Damit draußen nichts [überläuft|einfriert|leer wird], ohne dass es jemand merkt.',
			'So that nothing outside [overflows|freezes|runs dry] unnoticed.',
		],
		[
			'Vom Sensor im Schacht bis zur Anzeige [im Rathaus|auf dem Telefon|in der Leitwarte].',
			'From the sensor in the manhole to the display [in the town hall|on the phone|in the control room].',
		],
		[
			'{short} liest, was {k} früher mit dem Auto abgefahren haben.',
			'{short} reads what {k} used to drive around for.',
		],
		[
			'Fernüberwachung für {k}, [batteriebetrieben|wetterfest|ohne Kabel], seit {year}.',
			'Remote monitoring for {k}, [on batteries|weatherproof|without cables], since {year}.',
		],
		['Sensoren, Funk und Anzeige für {k} und {k2}.', 'Sensors, radio and display for {k} and {k2}.'],
	],
	openings: [
		[
			'Wer {=a:40-400} Messstellen von Hand abliest, kommt auf {#b:4000-30000/1000} Kilometer im Jahr. Das muss nicht sein.',
			'Reading {=a:40-400} points by hand adds up to {#b:4000-30000/1000} kilometres a year. It need not.',
		],
		['{name} plant und betreibt Funknetze für Dinge.', '{name} plans and runs radio networks for things.'],
		[
			'Unsere Sender liegen in Schächten, auf Dächern und unter Äckern.',
			'Our senders lie in manholes, on roofs and under fields.',
		],
		[
			'Angefangen haben wir mit Pegeln an drei Bächen, heute sind es {#a:300-9000/100} Messpunkte.',
			'We began with gauges on three brooks; today there are {#a:300-9000/100} points.',
		],
		[
			'Für Orte ohne Strom und Kabel haben wir Funk und Geduld.',
			'For places without power or cable we have radio and patience.',
		],
		[
			'{name} liefert Sensoren, Funkstrecke und Anzeige aus einer Hand.',
			'{name} supplies sensors, radio link and display from one source.',
		],
		[
			'Wenn in einem Gewächshaus die Heizung ausfällt, zählt jede Viertelstunde.',
			'If the heating fails in a greenhouse, every quarter of an hour counts.',
		],
		[
			'Die Anfrage eines Fischzüchters war {year} der Anfang von allem.',
			'A fish farmer’s enquiry was the beginning of it all in {year}.',
		],
	],
	extras: [
		[
			'Die Geräte kommen von verschiedenen Herstellern, die Plattform ist offen.',
			'Devices come from various makers; the platform is open.',
		],
		[
			'Eine Gemeinde spart damit {=a:3-9} Kontrollfahrten in der Woche.',
			'One municipality saves {=a:3-9} inspection trips a week.',
		],
		[
			'Batteriewechsel planen wir ein, bevor jemand daran denkt.',
			'Battery changes are scheduled before anybody thinks of them.',
		],
		['Die Daten liegen auf Wunsch im Rechenzentrum des Kunden.', 'Data can be kept in the client’s own data centre.'],
		[
			'Empfang prüfen wir vorab mit einem Koffer auf dem Dachgepäckträger.',
			'We check reception beforehand with a case on the roof rack.',
		],
		[
			'Alarme kommen als Anruf, weil Mails nachts niemand liest.',
			'Alarms come as calls because nobody reads mail at night.',
		],
		[
			'Bisher überlebten unsere Geräte {~a:3-6} Hochwasser und einen Mähdrescher.',
			'So far our devices have survived {~a:3-6} floods and one combine harvester.',
		],
		[
			'Die Karte aller Messpunkte ist für Auftraggeber öffentlich schaltbar.',
			'Clients can make the map of all measuring points public.',
		],
	],
	notes: [
		['{#a:200-8000/100} Messstellen', '{#a:200-8000/100} measuring points'],
		['eigenes Funknetz im Landkreis', 'own radio network in the district'],
		['Pilot seit {since}', 'pilot since {since}'],
	],
}
