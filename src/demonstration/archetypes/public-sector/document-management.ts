import { type Archetype, skill } from '../archetype.ts'

export const documentManagement: Archetype = {
	key: 'document-management',
	kind: 'company',
	weight: 2,
	voices: ['engineer', 'agency', 'family'],
	people: [3, 60],
	founded: [1989, 2020],
	fields: ['Archiv', 'Dokumente', 'Aktenwerk', 'Ablage', 'Scan', 'Informationssysteme'],
	clients: ['municipal', 'hospitals', 'tax', 'housing', 'builders', 'insurers', 'family'],
	tags: ['Dokumente'],
	skills: [
		skill(
			'document-management',
			1,
			[
				'Der Lieferschein von 1998 findet sich, während der Kunde noch am Telefon ist.',
				'The delivery note of 1998 turns up while the client is still on the phone.',
			],
			[
				'Vertrag, Rechnung und Schriftwechsel hängen am selben Vorgang.',
				'Contract, invoice and letters hang on the same case.',
			],
			[
				'Ordner, die seit 1974 im Keller stehen, findet man jetzt in vier Sekunden.',
				'Binders that have stood in the cellar since 1974 are now found in four seconds.',
			],
		),
		skill('electronic-invoicing', 0.6, [
			'Eingangsrechnungen prüft das Programm vor, die Buchhaltung nickt nur noch.',
			'The program pre-checks incoming invoices and accounts only has to nod.',
		]),
		skill('document-archiving', 0.6, [
			'In zehn Jahren ist alles noch lesbar und keiner hat etwas heimlich geändert.',
			'In ten years everything is still readable and nobody has secretly changed a thing.',
		]),
		skill('process-automation', 0.5, [
			'Urlaubsantrag, Freigabe, Vertretung: Der Zettel läuft von allein.',
			'Leave request, approval, cover: the slip walks by itself.',
		]),
		skill('document-capture', 0.4, [
			'Verblasstes Durchschlagpapier bekommen wir meistens noch entziffert.',
			'Faded carbon copies we can usually still decipher.',
		]),
		skill('electronic-records', 0.4, [
			'Auch das Löschen ist geregelt, samt Vier-Augen-Vermerk.',
			'Deletion is regulated too, with a note by a second person.',
		]),
	],
	also: [
		'enterprise-search',
		'electronic-signatures',
		'data-migration',
		'business-process-management',
		'sharepoint',
		'system-integration',
	],
	summaries: [
		[
			'Räumt Papier weg und macht es [findbar|durchsuchbar|gerichtsfest].',
			'Clears paper away and makes it [findable|searchable|fit for court].',
		],
		[
			'Digitale Akten für {k}, [eingescannt im Haus|mit Löschplan|ohne Medienbruch].',
			'Digital files for {k}, [scanned in-house|with a deletion plan|with no paper in between].',
		],
		[
			'{#a:2-180} Millionen Seiten haben wir schon [vom Regal geholt|entklammert und gelesen|einsortiert].',
			'{#a:2-180} million pages have we already [taken off shelves|unstapled and read|filed].',
		],
		[
			'Ablage, Rechnungseingang, Freigaben: [Ordnung|Ruhe|Übersicht] im Büro, ab {=a:5-20} Arbeitsplätzen.',
			'Filing, invoices, approvals: [order|calm|overview] in the office, from {=a:5-20} seats.',
		],
		['Wir kennen {k} und ihre Keller.', 'We know {k} and their cellars.'],
		['Elektronische Akten und Rechnungseingang für {k} {wo}.', 'Electronic files and incoming invoices for {k} {wo}.'],
	],
	openings: [
		['Papier ist geduldig, die Betriebsprüfung nicht.', 'Paper is patient; tax auditors are not.'],
		[
			'{name} führt elektronische Akten ein und scannt auf Wunsch gleich die alten.',
			'{name} introduces electronic files and, if wanted, scans the old ones too.',
		],
		[
			'Wer sucht, verliert im Schnitt {=a:20-50} Minuten am Tag. Das holen wir zurück.',
			'Searching costs {=a:20-50} minutes a day on average. We win them back.',
		],
		['Ein Dokument, das man nicht findet, gibt es nicht.', 'A document that cannot be found does not exist.'],
		['Bei {kd} ersetzen wir Wagen, Mappen und Umlaufzettel.', 'At {k} we replace trolleys, folders and routing slips.'],
	],
	extras: [
		[
			'Der Scandienst in {town2} schafft {=a:20-90}.000 Blatt in der Woche.',
			'The scanning service in {town2} does {=a:20-90} thousand sheets a week.',
		],
		[
			'Ein Wohnungsunternehmen löste damit {=a:300-900} Meter Regal auf.',
			'A housing company dissolved {=a:300-900} metres of shelving this way.',
		],
		[
			'Nach der Einführung bleibt ein Schrank übrig, für die Verträge mit Siegel.',
			'After rollout one cupboard remains, for contracts with a seal.',
		],
		['Altakten holen wir mit dem eigenen Transporter ab.', 'We fetch old files in our own van.'],
		[
			'Aufbewahrungsfristen laufen von allein ab und melden sich vorher.',
			'Retention periods expire by themselves and give notice.',
		],
	],
	notes: [
		['{=a:12-180} Kunden', '{=a:12-180} clients'],
		['mit Scandienst', 'with scanning service'],
		['prüfsicher dokumentiert', 'documented for audits'],
	],
}
