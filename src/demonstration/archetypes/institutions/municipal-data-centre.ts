import { type Archetype, skill } from '../archetype.ts'

export const municipalDataCentre: Archetype = {
	key: 'municipal-data-centre',
	kind: 'public-body',
	weight: 1,
	voices: ['authority', 'engineer'],
	people: [24, 380],
	founded: [1971, 2006],
	fields: [
		'Kommunales Rechenzentrum',
		'Zweckverband Datendienste',
		'IT-Verbund der Gemeinden',
		'Zweckverband Digitale Verwaltung',
		'Kreisrechenzentrum',
	],
	clients: ['municipal', 'districts', 'schools', 'utilities'],
	tags: ['Öffentlich', 'Rechenzentrum'],
	skills: [
		skill(
			'data-centres',
			1,
			[
				'Fällt in einem Rathaus der Strom aus, arbeitet das Bürgerbüro vom Nachbarort weiter.',
				'If a town hall loses power, the citizens’ desk carries on from the next village.',
			],
			[
				'Im Keller summt, was früher in dreißig Abstellkammern stand.',
				'What used to stand in thirty closets now hums in the basement.',
			],
			[
				'Zwei Bunker, zwei Stromnetze, ein Löschgas: Die Akten von dreißig Rathäusern schlafen ruhig.',
				'Two bunkers, two power feeds, one extinguishing gas: the files of thirty town halls sleep soundly.',
			],
		),
		skill('municipal-applications', 0.8, [
			'Meldewesen, Kasse, Kita: Die Programme laufen hier und nicht im Abstellraum des Bauhofs.',
			'Registration, cashier, nurseries: the programs run here and not in the depot’s storeroom.',
		]),
		skill('electronic-records', 0.6, [
			'Akten wandern als Datei vom Ortsamt zum Kreis.',
			'Files travel digitally from village office to district.',
		]),
		skill('it-procurement-services', 0.5, [
			'Eingekauft wird gebündelt, ausgeschrieben nach Vorschrift, geliefert bis ans Pult.',
			'Purchases are pooled, tendered by the book and delivered to the desk.',
		]),
		skill('bsi-it-grundschutz', 0.5, [
			'Ein Handbuch mit vierhundert Seiten sagt, wer wann welchen Schlüssel holt.',
			'A four-hundred-page manual says who fetches which key and when.',
		]),
		skill('security-operations', 0.35, [
			'Auffälligkeiten in den Netzen der Gemeinden werden zentral beobachtet.',
			'Anomalies in the municipalities’ networks are watched centrally.',
		]),
	],
	also: [
		'online-public-services',
		'user-help-desk',
		'virtualization',
		'school-it',
		'data-protection-officer',
		'identity-management',
	],
	summaries: [
		[
			'Betreibt die IT von {=a:18-160} Verwaltungen, [gemeinsam statt einzeln|nach Grundschutz|mit Rufbereitschaft].',
			'Runs the IT of {=a:18-160} administrations, [jointly|to baseline protection|with on-call service].',
		],
		[
			'Zusammenschluss der Gemeinden {wo} für [Rechenzentrum|Netze|Fachverfahren] und Beratung.',
			'Association of the municipalities {wo} for [data centre|networks|applications] and advice.',
		],
		[
			'Öffentlicher Dienstleister: [Server|Leitungen|Arbeitsplätze], die [in kommunaler Hand bleiben|man besichtigen kann|auch im Krisenfall laufen].',
			'Public provider of [servers|lines|workplaces] that [stay in municipal hands|can be visited|run in a crisis too].',
		],
	],
	openings: [
		[
			'Der Verband wird von seinen Mitgliedsgemeinden getragen und arbeitet ohne Gewinnabsicht.',
			'The association is carried by its member municipalities and works without profit.',
		],
		[
			'Entstanden ist die Einrichtung {year}, als ein einzelnes Rathaus sich keinen Rechner leisten konnte.',
			'It came into being in {year}, when a single town hall could not afford a computer.',
		],
		[
			'Betrieben werden {#a:400-9000/100} Arbeitsplätze und {=b:40-190} Anwendungen.',
			'It operates {#a:400-9000/100} workplaces and {=b:40-190} applications.',
		],
	],
	extras: [
		[
			'Gesucht werden regionale Partner für Anwendungen, die kein großer Anbieter pflegt.',
			'Regional partners are sought for applications no large vendor maintains.',
		],
		[
			'Notbetrieb ohne Netz wird zweimal im Jahr geübt.',
			'Emergency operation without a network is rehearsed twice a year.',
		],
		[
			'Auszubildende durchlaufen Rathaus, Rechenzentrum und Leitstelle.',
			'Apprentices pass through town hall, data centre and control room.',
		],
	],
	notes: [
		['{=a:15-140} Kommunen', '{=a:15-140} municipalities'],
		['im Verbund', 'jointly operated'],
		['zertifiziertes Rechenzentrum', 'certified data centre'],
	],
}
