import { type Archetype, skill } from '../archetype.ts'

export const cloudPlatform: Archetype = {
	key: 'cloud-platform',
	kind: 'company',
	weight: 3,
	voices: ['founder', 'engineer', 'agency'],
	people: [3, 75],
	founded: [2009, 2024],
	fields: ['Cloud', 'Platforms', 'Container', 'Operations', 'Wolke', 'Infrastruktur'],
	clients: ['softwarefirms', 'startups', 'insurers', 'shops', 'universities', 'medtech', 'publishers'],
	tags: ['Cloud'],
	skills: [
		skill(
			'kubernetes',
			0.9,
			[
				'Wächst der Andrang, wächst die Anlage mit und schrumpft danach wieder.',
				'When demand grows the installation grows with it, and shrinks again afterwards.',
			],
			[
				'Fällt eine Kiste aus, übernimmt die nächste, ehe jemand es merkt.',
				'If one box fails the next takes over before anyone notices.',
			],
			[
				'Wir betreiben Cluster, um die sich sonst nachts niemand kümmern möchte.',
				'We run clusters nobody else would like to look after at night.',
			],
		),
		skill('cloud-migration', 0.8, [
			'Der Umzug dauert ein Wochenende, die Vorbereitung ein halbes Jahr.',
			'The move takes a weekend and the preparation half a year.',
		]),
		skill('devops', 0.7, [
			'Eine Änderung ist nach elf Minuten draußen und nach zwei wieder zurück, falls nötig.',
			'A change is live after eleven minutes, and back after two if need be.',
		]),
		skill('infrastructure-as-code', 0.6, [
			'Die ganze Umgebung steht in Textdateien; verloren gehen kann sie nicht mehr.',
			'The whole environment lives in text files and can no longer be lost.',
		]),
		skill('system-monitoring', 0.5, [
			'Wir sehen, dass etwas klemmt, bevor der erste Anruf kommt.',
			'We see that something is stuck before the first call comes in.',
		]),
		skill('finops', 0.35, [
			'Die Rechnung des Anbieters halbiert sich oft, ohne dass jemand etwas vermisst.',
			'The provider’s bill is often halved without anybody missing a thing.',
		]),
		skill('sovereign-cloud', 0.35, [
			'Gehostet wird in Rechenzentren, zu denen man mit der S-Bahn fahren kann.',
			'Hosting happens in data centres you can reach by local train.',
		]),
	],
	also: ['docker', 'linux', 'terraform', 'ci-cd', 'postgresql', 'observability', 'cloud-security', 'private-cloud'],
	summaries: [
		[
			'Baut und betreibt Plattformen für {k}, [hierzulande gehostet|mit Wachdienst|aus freier Software].',
			'Builds and runs platforms for {k}, [hosted in this country|with a watch|from free software].',
		],
		[
			'Umzug in die Wolke, und [wieder heraus|zwar geordnet|manchmal davon ab]: Beratung und Betrieb aus {town}.',
			'Moving to the cloud [and out again|in good order|or deciding not to]: advice and operations from {town}.',
		],
		[
			'Wir halten Anwendungen am Leben, {=a:24-400} derzeit, [zwei|drei] davon seit {since}.',
			'We keep applications alive, {=a:24-400} at present, [two|three] of them since {since}.',
		],
		[
			'Container, Netze, Bereitschaft: Betrieb für Teams, die lieber [entwickeln|schlafen|Produkte bauen].',
			'Containers, networks, on-call: operations for teams that would rather [develop|sleep|build products].',
		],
		[
			'Regionale Cloud mit [Abwärme|Adresse|Türklingel], für {k}.',
			'A regional cloud with [waste heat|an address|a doorbell], for {k}.',
		],
		[
			'Automatisiert alles, was ein Mensch [zweimal|nachts|ungern] macht.',
			'Automates whatever a person does [twice|at night|reluctantly].',
		],
		[
			'Hosting und Betrieb für {k}, mit [Türschild|Rufnummer|Notstrom] in {town}.',
			'Hosting and operations for {k}, with [a door plate|a phone number|emergency power] in {town}.',
		],
		[
			'Plattformbetrieb {wo}, [offen|planbar|rund um die Uhr].',
			'Platform operations {wo}, [open|predictable|around the clock].',
		],
	],
	openings: [
		[
			'Software zu schreiben ist das eine, sie jeden Tag laufen zu lassen das andere. Wir machen das andere.',
			'Writing software is one thing, keeping it running every day another. We do the other.',
		],
		[
			'{name} betreibt Anwendungen für Leute, die ihre Anbieter gern beim Vornamen kennen.',
			'{name} runs applications for people who like to know their provider by first name.',
		],
		[
			'Unser Rechenzentrum steht {wo}, das zweite {=a:40-110} Kilometer entfernt.',
			'Our data centre is {wo}; the second is {=a:40-110} kilometres away.',
		],
		[
			'Rund {=a:30-500} Anwendungen laufen auf unserer Plattform, von der Kita-Anmeldung bis zum Bezahldienst.',
			'Some {=a:30-500} applications run on our platform, from nursery registration to payment service.',
		],
		['Betrieb ist ein Beruf, und wir haben ihn gelernt.', 'Operations is a profession, and we have learnt it.'],
		[
			'{name} stellt Rechenleistung, Plattform und Bereitschaft.',
			'{name} provides computing, platform and on-call service.',
		],
		[
			'Anbieterwechsel planen wir wie Umzüge: Kisten beschriften, Strom messen, Nachbarn warnen.',
			'We plan changes of provider like house moves: label boxes, measure power, warn the neighbours.',
		],
		[
			'Für {k} betreiben wir Anwendungen, deren Ausfall man im Radio hören würde.',
			'For {k} we run applications whose failure would make the local radio.',
		],
	],
	extras: [
		[
			'Verfügbarkeit im letzten Jahr: {=a:99-99},9{=b:1-8} Prozent, die Störungen stehen öffentlich auf einer Seite.',
			'Availability last year: {=a:99-99}.9{=b:1-8} per cent; the outages are on a public page.',
		],
		['Ausstiegshilfe ist Teil jedes Vertrags.', 'Help with leaving is part of every contract.'],
		['Sicherungen liegen verschlüsselt an einem dritten Ort.', 'Backups are kept encrypted in a third place.'],
		[
			'Wir geben zweimal im Jahr einen Kurs für Teams, die den Betrieb selbst übernehmen wollen.',
			'Twice a year we run a course for teams that want to take over operations.',
		],
		[
			'Einmal im Quartal ziehen wir im laufenden Betrieb einen Server heraus.',
			'Once a quarter we pull out a server during operation.',
		],
		['Abgerechnet wird nach Verbrauch, gedeckelt im Voraus.', 'Billing is by consumption, capped in advance.'],
		[
			'Der Strom ist grün, der Kaffee schwarz, das Protokoll lückenlos.',
			'The power is green, the coffee black and the log complete.',
		],
		['Rückwege nach Hause kosten nichts extra.', 'The way back home costs nothing extra.'],
	],
	notes: [
		['{=a:8-120} Cluster', '{=a:8-120} clusters'],
		['Betrieb rund um die Uhr', 'operated around the clock'],
		['zwei Rechenzentren', 'two data centres'],
		['nur freie Software', 'free software only'],
	],
}
