/** The documents of the demonstration: what offices keep, what members and the public see. */
import type { DocumentKind, DocumentScope } from '#domain/documents/document.schema.ts'

export type DemoDocument = {
	network: string
	/** Name of the party; null for documents of the network itself. */
	party: string | null
	title: string
	kind: DocumentKind
	scope: DocumentScope
	fileName: string
	/** The oldest first. */
	versions: { author: string; daysAgo: number; heading: string; lines: readonly string[] }[]
}

const network = 'albtrauf-digital'
const author = 'Katrin Sailer'

/** The fee of a year; opened to the member, nobody else. */
const invoice = (party: string, number: number, euros: number, daysAgo: number, of = network): DemoDocument => ({
	network: of,
	party,
	title: `Mitgliedsbeitrag, Rechnung R-${number}`,
	kind: 'invoice',
	scope: 'own',
	fileName: `Rechnung R-${number}.pdf`,
	versions: [
		{
			author: of === network ? author : 'Geschäftsstelle',
			daysAgo,
			heading: `Rechnung R-${number}`,
			lines: [
				party,
				'',
				`Mitgliedsbeitrag für ein Jahr: ${euros},00 Euro`,
				'Zahlbar innerhalb von 30 Tagen.',
				'',
				'Nur zur Vorführung: bitte nichts überweisen.',
			],
		},
	],
})

export const demonstrationDocuments: readonly DemoDocument[] = [
	{
		network,
		party: null,
		title: 'Satzung',
		kind: 'statute',
		scope: 'public',
		fileName: 'Satzung Albtrauf Digital.pdf',
		versions: [
			{ author, daysAgo: 1400, heading: 'Satzung', lines: ['Fassung vom Gründungstag', '', '§ 1 Name und Sitz', '§ 2 Zweck', '§ 3 Mitglieder'] },
			{
				author, daysAgo: 210, heading: 'Satzung', lines: [
					'Geändert von der Mitgliederversammlung', '', '§ 1 Name und Sitz', '§ 2 Zweck', '§ 3 Mitglieder', '§ 4 Fördermitglieder (neu)',
				],
			},
		],
	},
	{
		network,
		party: null,
		title: 'Beitragsordnung',
		kind: 'statute',
		scope: 'members',
		fileName: 'Beitragsordnung.pdf',
		versions: [{ author, daysAgo: 205, heading: 'Beitragsordnung', lines: ['1 bis 9 Beschäftigte: 240 im Jahr', '10 bis 49 Beschäftigte: 480 im Jahr', 'ab 50 Beschäftigte: 960 im Jahr'] }],
	},
	{
		network,
		party: null,
		title: 'Protokoll der Mitgliederversammlung',
		kind: 'minutes',
		scope: 'members',
		fileName: 'Protokoll Mitgliederversammlung.pdf',
		versions: [{ author, daysAgo: 204, heading: 'Protokoll der Mitgliederversammlung', lines: ['Anwesend: 31 Mitglieder', 'TOP 1: Bericht des Vorstands', 'TOP 2: Änderung der Satzung, angenommen', 'TOP 3: Verschiedenes'] }],
	},
	{
		network,
		party: null,
		title: 'Vorlage: Begrüßung neuer Mitglieder',
		kind: 'letter',
		scope: 'office',
		fileName: 'Begrüßung.pdf',
		versions: [{ author, daysAgo: 90, heading: 'Willkommen', lines: ['Sehr geehrte Damen und Herren,', 'wir freuen uns, dass Sie dabei sind.'] }],
	},
	{
		network,
		party: 'Karo & Faden Datenwerk eG',
		title: 'Aufnahmeantrag, unterschrieben',
		kind: 'contract',
		scope: 'office',
		fileName: 'Aufnahmeantrag Karo & Faden.pdf',
		versions: [{ author, daysAgo: 900, heading: 'Aufnahmeantrag', lines: ['Karo & Faden Datenwerk eG', 'Wir beantragen die Aufnahme in das Netzwerk.'] }],
	},
	{
		network,
		party: 'Karo & Faden Datenwerk eG',
		title: 'Aufnahmebestätigung',
		kind: 'letter',
		scope: 'members',
		fileName: 'Aufnahmebestätigung.pdf',
		versions: [{ author, daysAgo: 880, heading: 'Aufnahmebestätigung', lines: ['Der Vorstand hat Ihren Antrag angenommen.', 'Herzlich willkommen.'] }],
	},
	{
		network,
		party: 'Karo & Faden Datenwerk eG',
		title: 'Leistungen und Referenzen',
		kind: 'other',
		scope: 'public',
		fileName: 'Leistungen und Referenzen.pdf',
		versions: [{ author: 'Selin Aydemir', daysAgo: 40, heading: 'Leistungen und Referenzen', lines: ['Maschinendaten mit OPC UA', 'Anomalieerkennung', 'Pumpenüberwachung, 2025'] }],
	},
	invoice('Karo & Faden Datenwerk eG', 1042, 480, 25),
	invoice('Karo & Faden Datenwerk eG', 917, 480, 390),
	invoice('Forschungszentrum Leise Daten', 1043, 960, 25),
	invoice('Lindenrain Software GmbH', 1044, 960, 25),
	invoice('Prüffeld Hohentwiel GmbH', 311, 360, 60, 'seekreis-it'),
] // prettier-ignore
