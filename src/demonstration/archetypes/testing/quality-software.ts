import { type Archetype, skill } from '../archetype.ts'

export const qualitySoftware: Archetype = {
	key: 'quality-software',
	kind: 'company',
	weight: 2,
	voices: ['engineer', 'authority', 'agency'],
	people: [3, 45],
	founded: [1993, 2021],
	fields: ['Qualitätssoftware', 'Quality', 'Prüfmittel', 'Messwerk', 'Lean', 'Prozess'],
	clients: ['medtech', 'automotive', 'food', 'pharma', 'turning', 'plastics'],
	tags: ['Qualität'],
	skills: [
		skill(
			'quality-management-software',
			1,
			[
				'Vom Wareneingang bis zur Endkontrolle weiß jeder, was zu messen ist.',
				'From incoming goods to final inspection everyone knows what to measure.',
			],
			[
				'Aus einer Beschwerde wird eine Maßnahme mit Namen und Datum.',
				'A complaint becomes a measure with a name and a date.',
			],
			[
				'Reklamationen landen nicht mehr im Postfach eines einzelnen Menschen, der gerade Urlaub hat.',
				'Complaints no longer end up in the inbox of the one person who is on holiday.',
			],
		),
		skill('statistics', 0.6, [
			'Wenn die Bohrung langsam größer wird, meldet sich das System vor dem Ausschuss.',
			'When the bore slowly widens, the system speaks up before there is scrap.',
		]),
		skill('quality-and-lean', 0.5, [
			'Der Auditor kam, fragte nach dem Nachweis und bekam ihn in zwanzig Sekunden.',
			'The auditor came, asked for the record and had it in twenty seconds.',
		]),
		skill('document-management', 0.5, [
			'Jede Arbeitsanweisung hat genau eine gültige Fassung, und die hängt am Platz.',
			'Each work instruction has exactly one valid version, and that is the one at the bench.',
		]),
		skill('computer-system-validation', 0.35, [
			'Für Arzneimittelbetriebe schreiben wir auf, warum man einem Programm trauen darf.',
			'For drug makers we write down why a program may be trusted.',
		]),
		skill('calibration', 0.4, [
			'Messschieber melden sich selbst zur Prüfung an, wenn ihre Zeit gekommen ist.',
			'Callipers register themselves for inspection when their time has come.',
		]),
	],
	also: ['quality-and-lean', 'traceability', 'business-process-management', 'training', 'dashboards-reporting'],
	summaries: [
		[
			'Qualitätssicherung am Bildschirm für {k}, [ohne Aktenordner|auditfest|verständlich].',
			'Quality assurance on screen for {k}, [without binders|audit-proof|in plain words].',
		],
		[
			'Macht aus Prüfplänen, Messwerten und Reklamationen eine [gemeinsame|durchsuchbare|haltbare] Sammlung.',
			'Turns inspection plans, readings and complaints into one [shared|searchable|lasting] collection.',
		],
		[
			'Software und Beratung für Betriebe, die nachweisen müssen, [dass es passt|wer geprüft hat|was sie versprochen haben].',
			'Software and advice for firms that must prove [that it fits|who inspected|what they promised].',
		],
		[
			'Wir nehmen {kd} die Angst vor dem Audit, seit {year} schon {#a:60-700/10}-mal.',
			'We take away the fear of audits, {#a:60-700/10} times since {year}.',
		],
		[
			'CAQ aus {town}: Wareneingang, Prüfmittel, Fehlerberichte.',
			'Computer-aided quality from {town}: incoming goods, gauges, fault reports.',
		],
		['Prüfpläne, Messwerte, Maßnahmen: Ordnung für {k}.', 'Inspection plans, readings, measures: order for {k}.'],
	],
	openings: [
		[
			'Qualität entsteht an der Maschine. {short} sorgt dafür, dass man es hinterher belegen kann.',
			'Quality is made at the machine. {short} makes sure it can be proven afterwards.',
		],
		[
			'Das Programm [Prüfbuch|Messraum|Gutteil|Lehre] verwaltet Prüfpläne, Messwerte und Abweichungen.',
			'The [Prüfbuch|Messraum|Gutteil|Lehre] program manages inspection plans, readings and deviations.',
		],
		[
			'Beraten wird hier von Leuten, die selbst einmal im Messraum standen.',
			'Advice here comes from people who have stood in a measuring room themselves.',
		],
		[
			'{k_satz} müssen vieles aufschreiben. Wir sorgen dafür, dass sie es nur einmal tun.',
			'{k_satz} have to write down a lot. We make sure they do it only once.',
		],
		[
			'Prüfen, dokumentieren, verbessern: Unser Programm begleitet alle drei Schritte.',
			'Inspect, document, improve: our program accompanies all three steps.',
		],
		[
			'Das Wichtigste an einer Norm ist, dass die Leute an der Maschine sie verstehen.',
			'The most important thing about a standard is that people at the machine understand it.',
		],
	],
	extras: [
		[
			'Die Einführung beginnt mit einem einzigen Teil und wächst dann von Linie zu Linie.',
			'Rollout begins with a single part and then grows line by line.',
		],
		[
			'Messmaschinen von {~a:4-9} Herstellern liefern ihre Werte direkt an.',
			'Measuring machines of {~a:4-9} makes deliver their readings directly.',
		],
		[
			'Zertifizieren dürfen wir nicht, vorbereiten umso gründlicher.',
			'We may not certify, so we prepare all the more thoroughly.',
		],
		[
			'Abweichungen schließt bei unseren Kunden, wer sie gefunden hat.',
			'At our clients, whoever found a deviation closes it.',
		],
		[
			'Der Prüfplan für ein neues Teil ist nach {=a:20-60} Minuten fertig.',
			'The inspection plan for a new part is done after {=a:20-60} minutes.',
		],
	],
	notes: [
		['{=a:12-160} Installationen', '{=a:12-160} installations'],
		['Begleitung bis zum Zertifikat', 'support up to the certificate'],
		['Medizinprodukte und Automobil', 'medical devices and automotive'],
	],
}
