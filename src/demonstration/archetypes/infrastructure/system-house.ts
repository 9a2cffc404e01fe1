import { type Archetype, skill } from '../archetype.ts'

export const systemHouse: Archetype = {
	key: 'system-house',
	kind: 'company',
	weight: 5,
	voices: ['family', 'agency', 'engineer'],
	people: [3, 90],
	founded: [1979, 2020],
	fields: ['Systemhaus', 'IT-Service', 'Computer', 'EDV', 'IT', 'Bürotechnik', 'Datentechnik', 'Netzwerke'],
	clients: ['crafts', 'tax', 'practices', 'lawyers', 'midsize', 'schools', 'clubs', 'carpenters'],
	tags: ['Systemhaus', 'bildet aus'],
	skills: [
		skill(
			'managed-services',
			1,
			[
				'Neue Kollegin am Ersten? Konto, Gerät und Schlüssel sind am Dreißigsten fertig.',
				'New colleague on the first? Account, device and key are ready on the thirtieth.',
			],
			[
				'Updates laufen nachts, Fragen beantworten wir tags.',
				'Updates run at night and questions are answered by day.',
			],
			[
				'Ob der Server voll, das Postfach weg oder die Maus tot ist: Es gibt eine Nummer dafür.',
				'Server full, mailbox gone or mouse dead: there is one number for it.',
			],
			[
				'Wenn morgens der Drucker streikt, ist das unser Problem und nicht Ihres.',
				'If the printer goes on strike in the morning, that is our problem and not yours.',
			],
			[
				'Ein Anruf, ein Name, eine Lösung: So stellen sich die meisten Betriebe IT vor.',
				'One call, one name, one solution: that is how most firms picture IT.',
			],
		),
		skill('user-help-desk', 0.8, [
			'Die Hotline kennt den Unterschied zwischen „geht nicht“ und „ging gestern noch“.',
			'The hotline knows the difference between “does not work” and “worked yesterday”.',
		]),
		skill('backup', 0.7, [
			'Gesichert wird jede Nacht, und einmal im Monat probieren wir aus, ob es zurückkommt.',
			'Everything is saved each night, and once a month we try whether it comes back.',
		]),
		skill('enterprise-networks', 0.6, [
			'Wir ziehen Kabel selbst und beschriften beide Enden.',
			'We pull cables ourselves and label both ends.',
		]),
		skill('telephony', 0.5, [
			'Die Durchwahl klingelt im Büro, im Auto und auf dem Balkon.',
			'The extension rings in the office, in the car and on the balcony.',
		]),
		skill('microsoft-365', 0.6, [
			'Umzüge ins Online-Büro machen wir übers Wochenende.',
			'We move firms to the online office over a weekend.',
		]),
		skill('firewalls', 0.4, [
			'Was ins Haus darf und was nicht, steht bei uns auf einer Seite Papier.',
			'What may enter the building and what may not fits on one sheet of paper.',
		]),
		skill('printing', 0.3, ['Toner kommt, bevor er leer ist.', 'Toner arrives before it runs out.']),
	],
	also: [
		'virtualization',
		'windows-server',
		'endpoint-security',
		'it-procurement-services',
		'identity-management',
		'wlan',
		'mobile-device-management',
	],
	summaries: [
		[
			'Die IT-Abteilung für {k}, die [keine haben|keine wollen|eine halbe brauchen].',
			'The IT department for {k} who [have none|want none|need half a one].',
		],
		[
			'Kümmert sich um Rechner, Netze und Telefone {wo}, [auch samstags|meist noch am selben Tag|seit {year}].',
			'Looks after computers, networks and phones {wo}, [Saturdays included|mostly the same day|since {year}].',
		],
		[
			'Systemhaus mit Werkstatt, [Laden|Hotline|Fuhrpark] und {=a:60-900} betreuten Betrieben.',
			'System house with a workshop, [a shop|a hotline|a fleet] and {=a:60-900} firms in its care.',
		],
		[
			'Wir halten {k} am Laufen, vom Kabel bis zur [Datensicherung|Cloud|Telefonanlage].',
			'We keep {k} running, from the cable to the [backup|cloud|phone system].',
		],
		[
			'Reparieren, vernetzen, sichern: Technik aus {town} für Menschen, die [anderes zu tun haben|arbeiten wollen|nicht warten können].',
			'Repair, connect, secure: technology from {town} for people who [have other things to do|want to work|cannot wait].',
		],
		[
			'Ein fester Monatspreis für alles, was [blinkt|piept|einen Stecker hat].',
			'One fixed monthly price for everything that [blinks|beeps|has a plug].',
		],
		[
			'Vor Ort in {town} und {town2}: Betreuung für Büros mit {=a:3-6} bis {=b:80-250} Arbeitsplätzen.',
			'On site in {town} and {town2}: support for offices of {=a:3-6} to {=b:80-250} seats.',
		],
		['Rundum-Betreuung für {k} in {town} und Umgebung.', 'All-round support for {k} in and around {town}.'],
		[
			'Netzwerke, Server, Arbeitsplätze: seit {age} Jahren für {k} im Einsatz.',
			'Networks, servers, workplaces: at work for {k} for {age} years.',
		],
		['Der kurze Draht zur IT für {k} und {k2}.', 'The short line to IT for {k} and {k2}.'],
	],
	openings: [
		[
			'Wir betreuen {=a:70-640} Betriebe, und die meisten davon merken es nur, wenn etwas nicht geht.',
			'We look after {=a:70-640} firms, most of whom notice only when something fails.',
		],
		[
			'{name} ist das, was früher der Schwager mit den Computerkenntnissen war, nur mit Vertrag.',
			'{name} is what used to be the brother-in-law who knew about computers, only with a contract.',
		],
		[
			'Angefangen mit Schreibmaschinen, weitergemacht mit Servern: Technik fürs Büro ist in {town} seit {year} unsere Sache.',
			'We began with typewriters and carried on with servers: office technology in {town} has been our business since {year}.',
		],
		[
			'Zu tun gibt es für uns überall dort, wo mehr als drei Rechner in einem Raum stehen.',
			'There is work for us wherever more than three computers share a room.',
		],
		[
			'Unser Ladengeschäft gibt es noch, weil manche Dinge sich besser über den Tresen erklären lassen.',
			'Our shop still exists because some things are better explained across a counter.',
		],
		['In {town} kennt man uns vom gelben Lieferwagen.', 'In {town} people know us by the yellow van.'],
		[
			'Unsere Kundschaft hat im Schnitt {=a:9-24} Arbeitsplätze und keine Lust, sich darum zu kümmern.',
			'Our clients have {=a:9-24} seats on average and no wish to look after them.',
		],
		[
			'Server, Arbeitsplätze, Telefone und Drucker: Um alles, was im Büro am Strom hängt, kümmert sich bei uns ein festes Team.',
			'Servers, desks, phones and printers: a permanent team of ours looks after everything in the office that needs power.',
		],
		['Die meisten Verträge begannen mit einem Notfall.', 'Most contracts began with an emergency.'],
		[
			'{name} plant, liefert und betreut IT für kleine und mittlere Betriebe {wo}.',
			'{name} plans, supplies and supports IT for small and medium firms {wo}.',
		],
		[
			'Früher verkauften wir Rechner, heute verkaufen wir Ruhe.',
			'We used to sell computers; today we sell peace of mind.',
		],
	],
	extras: [
		[
			'Zum Vertrag gehört ein Vor-Ort-Tag im Quartal, ob etwas kaputt ist oder nicht.',
			'The contract includes one day on site each quarter, whether anything is broken or not.',
		],
		[
			'Altgeräte bereiten wir auf und spenden {=a:20-120} davon im Jahr.',
			'We refurbish old machines and donate {=a:20-120} of them a year.',
		],
		[
			'Das Ersatzteillager reicht von der Lüfterschraube bis zum Server.',
			'Our spares range from fan screws to servers.',
		],
		[
			'Eilfälle sind nach {=a:20-90} Minuten in Arbeit, im Schnitt der letzten zwölf Monate.',
			'Urgent cases are in hand after {=a:20-90} minutes, on average over the last twelve months.',
		],
		[
			'Server stehen auf Wunsch beim Kunden, bei uns oder gar nicht mehr.',
			'Servers stay with the client, move to us or disappear, as preferred.',
		],
		[
			'Neue Arbeitsplätze kommen fertig eingerichtet, mit Namensschild.',
			'New workplaces arrive ready to use, with a name tag.',
		],
		[
			'Einmal im Jahr ziehen wir beim Kunden absichtlich den Stecker.',
			'Once a year we pull the plug at the client’s on purpose.',
		],
		[
			'Für die Steuerkanzleien in {town2} halten wir Ersatzgeräte vor.',
			'For the tax offices in {town2} we keep spare machines in stock.',
		],
		[
			'Die Werkstatt repariert {=a:300-990} Geräte im Jahr, die meisten wegen Kaffee.',
			'The workshop repairs {=a:300-990} devices a year, most of them because of coffee.',
		],
		['Verträge laufen monatlich.', 'Contracts run by the month.'],
		[
			'Wer wechselt, bekommt seine Kennwörter in einem versiegelten Umschlag.',
			'Those who leave get their passwords in a sealed envelope.',
		],
	],
	notes: [
		['{=a:40-600} betreute Arbeitsplätze', '{=a:40-600} seats supported'],
		['eigene Werkstatt', 'own workshop'],
		['Techniker zertifiziert', 'certified technicians'],
		['auch für Privatleute', 'private customers too'],
	],
}
