import { type Archetype, skill } from '../archetype.ts'

export const openSource: Archetype = {
	key: 'open-source',
	kind: 'company',
	weight: 1,
	voices: ['founder', 'engineer'],
	people: [2, 45],
	founded: [1999, 2021],
	fields: ['Open Source', 'Freie Software', 'Linux', 'Commons', 'Quellcode'],
	clients: ['universities', 'municipal', 'schools', 'charities', 'museums', 'softwarefirms'],
	tags: ['Freie Software'],
	skills: [
		skill(
			'open-source',
			1,
			['Ein Formatwechsel darf kein Gefängnisausbruch sein.', 'Changing formats should not be a jailbreak.'],
			[
				'Statt Lizenzen zu zählen, zählen unsere Kunden Verbesserungen.',
				'Instead of counting licences, our clients count improvements.',
			],
			[
				'Der Schlüssel zur eigenen Software gehört in die eigene Hand.',
				'The key to your own software belongs in your own hand.',
			],
		),
		skill('linux', 0.9, [
			'Wir lesen Kernelmeldungen wie andere Leute den Wetterbericht.',
			'We read kernel messages as others read the weather report.',
		]),
		skill('nextcloud', 0.5, [
			'Dateien teilen, ohne dass jemand in Übersee mitliest: Dafür genügt ein Server im eigenen Haus.',
			'Share files with nobody overseas reading along: a server in your own house is enough.',
		]),
		skill('postgresql', 0.5, [
			'Datenbanken, bei denen die Lizenz nichts kostet und der Ausfall auch nichts, weil er nicht eintritt.',
			'Databases whose licence costs nothing, nor do their outages, since there are none.',
		]),
		skill('identity-management', 0.4, [
			'Eine Anmeldung für Mail, Akte und Bibliothek, aus freien Bausteinen.',
			'One login for mail, files and library, built from free parts.',
		]),
		skill('mail-hosting', 0.4, [
			'Kalender, Post und Adressen ziehen um, ohne dass ein Termin verloren geht.',
			'Calendars, mail and contacts move without losing a single appointment.',
		]),
	],
	also: [
		'sovereign-cloud',
		'system-monitoring',
		'kubernetes',
		'python',
		'infrastructure-as-code',
		'training',
		'virtualization',
	],
	summaries: [
		[
			'Betreut freie Software für {k}, [vom Server bis zum Schreibtisch|mit Vertrag|seit {year}].',
			'Supports free software for {k}, [from server to desk|under contract|since {year}].',
		],
		[
			'Wir lösen {k} aus [Lizenzfallen|Abhängigkeiten|Knebelverträgen].',
			'We free {k} from [licence traps|dependencies|gagging contracts].',
		],
		[
			'Unabhängigkeit für Rechenzentrum und [Rathaus|Lehrstuhl|Verein], {wo} betreut.',
			'Independence for the data centre and the [town hall|university chair|club], supported {wo}.',
		],
		[
			'Quelloffene Lösungen aus {town}: [einführen, betreiben, verbessern|ohne Wenn und Aber|mit {=a:20-160} Beiträgen im Jahr].',
			'Open-source solutions from {town}: [introduce, run, improve|no ifs or buts|with {=a:20-160} contributions a year].',
		],
	],
	openings: [
		[
			'Freie Software kostet nichts außer Sorgfalt. Die verkaufen wir.',
			'Free software costs nothing but care. Care is what we sell.',
		],
		[
			'{name} plant, betreibt und verbessert Systeme, deren Quelltext jeder lesen darf.',
			'{name} plans, runs and improves systems whose source anyone may read.',
		],
		[
			'Angefangen haben wir in der Fachschaft, mit einem Mailserver unter dem Waschbecken.',
			'We began in the students’ union with a mail server under the sink.',
		],
	],
	extras: [
		[
			'Verbesserungen geben wir grundsätzlich zurück, im letzten Jahr {=a:20-210}.',
			'We always give improvements back, {=a:20-210} of them last year.',
		],
		[
			'Eine Hochschule wechselte mit uns {#a:2000-12000/500} Postfächer an einem Wochenende.',
			'A university moved {#a:2000-12000/500} mailboxes with us in one weekend.',
		],
		[
			'Schulungen halten wir auch für Leute, die gerade den Anbieter verlassen haben.',
			'We also train people who have just left their provider.',
		],
	],
	notes: [
		['{=a:10-140} Installationen', '{=a:10-140} installations'],
		['Mitarbeit am Projekt', 'contributor to the project'],
		['mit Wartungsvertrag', 'with maintenance contract'],
	],
}
