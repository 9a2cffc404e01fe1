import type { Account } from '#ui/frame/AccountMenu.svelte'
import type { OfficeItem } from '#ui/office/OfficeFrame.svelte'
import type { Suggestion } from '#ui/office/suggestions.ts'

/** What the catalogue of the office shows: a fictional network and its members. */
export interface Member {
	id: string
	name: string
	person: string
	district: string
	since: string
	dues: { text: string; tone?: 'ok' | 'no' | 'ac' }
	claims: string
	contact: string
}

const paid = { text: 'bezahlt', tone: 'ok' } as const
const late = { text: 'überfällig', tone: 'no' } as const
const free = { text: 'befreit' }

const rows: [string, string, string, string, Member['dues'], string, string][] = [
	['Albwasser Leittechnik GmbH', 'Ruth Wiedenmann', 'Reutlingen', '2016', paid, '8 von 9', '03.03.2026'],
	['Berufliche Schule am Trauf', 'Jonas Haberstroh', 'Reutlingen', '2021', free, '3 von 3', '11.02.2026'],
	['Hohenurach Cloud GmbH', 'Farid Noori', 'Reutlingen', '2022', late, '4 von 7', '14.11.2025'],
	['Karo & Faden Datenwerk eG', 'Selin Aydemir', 'Tübingen', '2019', paid, '9 von 11', '11.03.2026'],
	['Rossberg Security GmbH', 'Emil Hauff', 'Reutlingen', '–', { text: 'Antrag', tone: 'ac' }, '0 von 5', '09.03.2026'],
	['Uhlwald IT-Beratung', 'Sabine Uhl-Krämer', 'Zollernalbkreis', '2011', late, '1 von 6', '02.09.2025'],
]
export const members: Member[] = rows.map(([name, person, district, since, dues, claims, contact], at) => ({
	id: String(at + 1),
	name,
	person,
	district,
	since,
	dues,
	claims,
	contact,
}))

export const groups: { label?: string; items: OfficeItem[] }[] = [
	{
		items: [
			{ href: '#today', icon: 'list', label: 'Heute', count: '9' },
			{ href: '/dev/office', icon: 'org', label: 'Mitglieder', count: '214', current: true },
			{ href: '#introductions', icon: 'weave', label: 'Vermittlung', count: '11' },
			{ href: '#events', icon: 'cal', label: 'Veranstaltungen' },
			{ href: '#dues', icon: 'euro', label: 'Beiträge' },
		],
	},
	{
		label: 'Werkzeuge',
		items: [
			{ href: '#import', icon: 'load', label: 'Importieren' },
			{ href: '#duplicates', icon: 'merge', label: 'Dubletten', count: '2' },
			{ href: '#settings', icon: 'gear', label: 'Einstellungen' },
		],
	},
	{ label: 'Öffentlich', items: [{ href: '/dev/patterns', icon: 'globe', label: 'Bausteine' }] },
]

const commands: Suggestion[] = [
	{ icon: 'org', label: 'Mitglied anlegen', href: '/dev/office' },
	{ icon: 'load', label: 'Datei importieren', href: '/dev/office' },
	{ icon: 'merge', label: 'Dubletten vergleichen', href: '/dev/office' },
]
export const palette = { action: '/dev/office', href: '/dev/suggestions', commands }

export const account: Account = {
	name: 'Katrin Sailer',
	links: [
		{ href: '#account', label: 'Kennwort und Anmeldungen' },
		{ href: '#networks', label: 'Anderes Netzwerk' },
	],
	signOut: '/dev/office',
}
