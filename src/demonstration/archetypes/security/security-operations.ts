import { type Archetype, skill } from '../archetype.ts'

export const securityOperations: Archetype = {
	key: 'security-operations',
	kind: 'company',
	weight: 2,
	voices: ['engineer', 'agency'],
	people: [6, 130],
	founded: [2002, 2022],
	fields: ['Cyberdefense', 'Wachdienst', 'Security Operations', 'Sicherheitszentrale', 'Abwehr'],
	clients: ['midsize', 'hospitals', 'utilities', 'banks', 'hidden', 'municipal', 'universities'],
	tags: ['IT-Sicherheit', 'Rufbereitschaft'],
	skills: [
		skill(
			'security-operations',
			1,
			[
				'Jemand meldet sich um vier Uhr früh aus einem fremden Land an? Wir rufen zurück.',
				'Somebody logs in at four in the morning from abroad? We call back.',
			],
			[
				'Verdächtiges wird abgeklemmt, bevor der Kaffee fertig ist.',
				'Suspicious things are cut off before the coffee is ready.',
			],
			[
				'Irgendwo blinkt immer etwas; unsere Nachtschicht weiß, was davon zählt.',
				'Something is always blinking; our night shift knows what matters.',
			],
		),
		skill('incident-response', 0.9, [
			'Bildschirm schwarz, Lösegeldbrief drauf: In vier Stunden sitzen wir am Tisch.',
			'Black screen with a ransom note: within four hours we sit at your table.',
		]),
		skill('digital-forensics', 0.5, [
			'Wer wann was kopiert hat, lässt sich meistens noch feststellen.',
			'Who copied what and when can usually still be established.',
		]),
		skill('siem', 0.6, [
			'Aus vierzig Millionen Protokollzeilen am Tag bleiben sechs, über die man reden muss.',
			'Out of forty million log lines a day, six remain that need talking about.',
		]),
		skill('business-continuity', 0.4, [
			'Wie zahlt man Löhne aus, wenn nichts mehr geht? Wir haben den Zettel dafür.',
			'How do you pay wages when nothing works? We have the sheet for it.',
		]),
		skill('data-recovery', 0.4, [
			'Wiederanlauf heißt bei uns: erst das Telefon, dann die Waage, dann der Rest.',
			'Recovery here means the phone first, then the weighbridge, then the rest.',
		]),
	],
	also: ['firewalls', 'endpoint-security', 'vulnerability-management', 'network-security', 'nis2', 'cloud-security'],
	summaries: [
		[
			'Wacht rund um die Uhr über die Netze von {=a:18-190} Organisationen.',
			'Watches over the networks of {=a:18-190} organisations around the clock.',
		],
		[
			'Erste Hilfe nach Angriffen, [auch am Feiertag|auch für Nichtkunden|vor Ort binnen Stunden], und Vorsorge davor.',
			'First aid after attacks, [on holidays too|for non-clients too|on site within hours], and prevention before them.',
		],
		[
			'Eine Leitstelle {wo}, die [anruft, bevor Sie es merken|Fehlalarme selbst erträgt|nachts wach ist].',
			'A control room {wo} that [calls before you notice|bears false alarms itself|is awake at night].',
		],
		[
			'Für {k}, die sich keine eigene [Nachtwache|Abwehr|Sicherheitsabteilung] leisten wollen.',
			'For {k} who do not want to pay for a [night watch|defence team|security department] of their own.',
		],
		[
			'Erkennen, eindämmen, wieder anlaufen: {short} hat {=a:20-240} Vorfälle begleitet.',
			'Detect, contain, recover: {short} has handled {=a:20-240} incidents.',
		],
		[
			'Überwachung, Notfallhilfe und Wiederanlauf für {k} {wo}.',
			'Monitoring, emergency help and recovery for {k} {wo}.',
		],
	],
	openings: [
		[
			'Angriffe kommen am liebsten freitags nach vier. Dann ist bei uns Schichtbeginn.',
			'Attacks like to come on Fridays after four. That is when our shift begins.',
		],
		[
			'{name} betreibt eine Sicherheitsleitstelle mit {=a:6-28} Arbeitsplätzen.',
			'{name} runs a security control room with {=a:6-28} desks.',
		],
		[
			'Gegründet wurde die Firma nach einem Vorfall, der ein Krankenhaus neun Tage lang auf Papier zurückwarf.',
			'The firm was founded after an incident that threw a hospital back to paper for nine days.',
		],
		[
			'Ein Alarm ist noch keine Antwort. Deshalb rufen bei uns Menschen an.',
			'An alarm is not yet an answer. That is why people do the calling here.',
		],
		[
			'Unsere Leitstelle ist an allen Tagen des Jahres besetzt, auch an Fasnacht.',
			'Our control room is staffed every day of the year, carnival included.',
		],
		[
			'{k_satz} schlafen ruhiger, seit jemand anders wach ist.',
			'{k_satz} have slept better since somebody else is awake.',
		],
	],
	extras: [
		['Der Einsatzkoffer steht gepackt an der Tür.', 'The response case stands packed by the door.'],
		[
			'Im Ernstfall koordinieren wir auch Versicherung, Polizei und Pressestelle.',
			'In an emergency we also coordinate insurer, police and press office.',
		],
		[
			'Die durchschnittliche Zeit bis zum ersten Anruf beträgt {=a:4-17} Minuten.',
			'The average time to the first call is {=a:4-17} minutes.',
		],
		[
			'Lösegeld haben unsere Kunden bisher {=a:2-3}-mal gezahlt, jedes Mal gegen unseren Rat.',
			'Clients of ours have paid ransom {~a:2-3} times so far, each time against our advice.',
		],
		[
			'Nach jedem Vorfall schreiben wir zwei Seiten, die auch der Beirat versteht.',
			'After each incident we write two pages the advisory board understands too.',
		],
		['Die Erstaufnahme am Telefon dauert {=a:8-20} Minuten.', 'The first survey by phone takes {=a:8-20} minutes.'],
	],
	notes: [
		['rund um die Uhr', 'round the clock'],
		['{=a:12-90} Vorfälle', '{=a:12-90} incidents'],
		['Einsatz im Umkreis von {=a:80-200} km', 'on-site response within {=a:80-200} km'],
	],
}
