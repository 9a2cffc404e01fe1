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
		skill('industrial-iot', 1, [
			'Pegelstände, Mülltonnen und Parkplätze melden sich von selbst.',
			'Water levels, bins and parking spaces report by themselves.',
		]),
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
	],
	notes: [
		['{#a:200-8000/100} Messstellen', '{#a:200-8000/100} measuring points'],
		['eigenes Funknetz im Landkreis', 'own radio network in the district'],
		['Pilot seit {since}', 'pilot since {since}'],
	],
}
