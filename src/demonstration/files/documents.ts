/** The documents of the demonstration: what offices keep, what members and the public see. */
import type { Scope } from '#platform/context.ts'

export type DemoDocument = {
	network: string
	/** Name of the party; null for documents of the network itself. */
	party: string | null
	title: string
	scope: Scope
	fileName: string
	/** The oldest first. */
	versions: { author: string; daysAgo: number; heading: string; lines: readonly string[] }[]
}

const network = 'albtrauf-digital'
const author = 'Katrin Sailer'

export const demonstrationDocuments: readonly DemoDocument[] = [
	{
		network,
		party: null,
		title: 'Satzung',
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
		scope: 'members',
		fileName: 'Beitragsordnung.pdf',
		versions: [{ author, daysAgo: 205, heading: 'Beitragsordnung', lines: ['1 bis 9 Beschäftigte: 240 im Jahr', '10 bis 49 Beschäftigte: 480 im Jahr', 'ab 50 Beschäftigte: 960 im Jahr'] }],
	},
	{
		network,
		party: null,
		title: 'Protokoll der Mitgliederversammlung',
		scope: 'members',
		fileName: 'Protokoll Mitgliederversammlung.pdf',
		versions: [{ author, daysAgo: 204, heading: 'Protokoll der Mitgliederversammlung', lines: ['Anwesend: 31 Mitglieder', 'TOP 1: Bericht des Vorstands', 'TOP 2: Änderung der Satzung, angenommen', 'TOP 3: Verschiedenes'] }],
	},
	{
		network,
		party: null,
		title: 'Vorlage: Begrüßung neuer Mitglieder',
		scope: 'office',
		fileName: 'Begrüßung.pdf',
		versions: [{ author, daysAgo: 90, heading: 'Willkommen', lines: ['Sehr geehrte Damen und Herren,', 'wir freuen uns, dass Sie dabei sind.'] }],
	},
	{
		network,
		party: 'Karo & Faden Datenwerk eG',
		title: 'Aufnahmeantrag, unterschrieben',
		scope: 'office',
		fileName: 'Aufnahmeantrag Karo & Faden.pdf',
		versions: [{ author, daysAgo: 900, heading: 'Aufnahmeantrag', lines: ['Karo & Faden Datenwerk eG', 'Wir beantragen die Aufnahme in das Netzwerk.'] }],
	},
	{
		network,
		party: 'Karo & Faden Datenwerk eG',
		title: 'Aufnahmebestätigung',
		scope: 'members',
		fileName: 'Aufnahmebestätigung.pdf',
		versions: [{ author, daysAgo: 880, heading: 'Aufnahmebestätigung', lines: ['Der Vorstand hat Ihren Antrag angenommen.', 'Herzlich willkommen.'] }],
	},
	{
		network,
		party: 'Karo & Faden Datenwerk eG',
		title: 'Leistungen und Referenzen',
		scope: 'public',
		fileName: 'Leistungen und Referenzen.pdf',
		versions: [{ author: 'Selin Aydemir', daysAgo: 40, heading: 'Leistungen und Referenzen', lines: ['Maschinendaten mit OPC UA', 'Anomalieerkennung', 'Pumpenüberwachung, 2025'] }],
	},
] // prettier-ignore
