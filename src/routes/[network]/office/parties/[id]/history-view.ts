/** The history of a party in words: who changed what, when, from what to what. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { scopeKey } from '#domain/fields/field.visibility.ts'
import { differing, flatRow } from '#domain/parties/record/flat-row.ts'
import type { History, HistoryEntry, Names, RowChange } from '#domain/parties/history/party-history.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatInstant } from '#ui/format.ts'
import type { IconName } from '#ui/mark/icons.ts'
import { journalWords } from '../../journal-words.ts'
import { fieldLabel, storedText } from '../../../../(public)/field-words.ts'
import { rowWords, tableWords } from './row-words.ts'
import { fieldWords, valueWords } from './value-words.ts'

export type Change = { what: string; before?: string; after?: string }
export type HistoryItem = {
	id: string
	icon: IconName
	when: { iso: string; text: string }
	by?: string
	title: string
	changes: Change[]
	/** How many further rows the entry changed. */
	rest: number
	undoable: boolean
	/** The page of the entry, with all that it changed. */
	href: string
}

const changesShown = 8
const silent = new Set(['version', 'changed_at', 'name_key', 'id', 'network_id', 'created_at', 'identity_id'])

export function historyView(history: History, names: Names, party: number, slug: string): HistoryItem[] {
	return history.entries.map((entry) => itemOf(entry, names, party, slug))
}

function itemOf(entry: HistoryEntry, names: Names, party: number, slug: string): HistoryItem {
	const changes = entry.rows.flatMap((row) => changesOf(row, names, party))
	const iso = entry.at.toISOString()
	return {
		id: String(entry.journalId),
		icon: iconOf(entry.action),
		when: { iso, text: formatInstant(iso, getLocale()) },
		by: entry.actor ?? actorWords[entry.actorKind](),
		title: journalWords(entry.action, { ...entry.facts, tag: names.tag[String(entry.facts.tag)] ?? '' }),
		changes: changes.slice(0, changesShown),
		rest: Math.max(0, changes.length - changesShown),
		undoable: entry.undoable,
		href: inLocale(paths.journalEntry(slug, entry.journalId), getLocale()),
	}
}

export const actorWords: Record<HistoryEntry['actorKind'], () => string> = {
	account: m.office_actor_account,
	'command-line': m.office_actor_command_line,
	job: m.office_actor_job,
	visitor: m.office_actor_account,
}

/** A changed row as lines: one per column of a record, one for anything else. */
export function changesOf({ table, before, after }: RowChange, names: Names, party: number): Change[] {
	if (table !== 'party' && table !== 'network') {
		const what = (tableWords[table] ?? m.office_table_other)()
		const change = { what, before: rowWords(table, before, names, party), after: rowWords(table, after, names, party) }
		return change.before === change.after ? [] : [change]
	}
	if (!before || !after) return []
	const [old, now] = [flatRow(before), flatRow(after)]
	return differing(before, after)
		.filter((column) => !silent.has(column))
		.filter((column) => column !== 'name' || (after.family_name ?? null) === null)
		.map((column) => columnChange(column, old[column], now[column], names))
}

function columnChange(column: string, before: unknown, after: unknown, names: Names): Change {
	const own = names.fields.find(({ key }) => scopeKey(key) === column)
	if (own)
		return {
			what: fieldLabel(own),
			before: storedText(own, before, names.party),
			after: storedText(own, after, names.party),
		}
	return {
		what: (fieldWords[column] ?? m.office_table_other)(),
		before: valueWords(column, before),
		after: valueWords(column, after),
	}
}

export function iconOf(action: string): IconName {
	if (action.startsWith('imports.')) return 'load'
	if (action.startsWith('membership.')) return 'work'
	if (/undo/.test(action)) return 'undo'
	if (/tag/.test(action)) return 'flag'
	if (/note/.test(action)) return 'file'
	if (/claim/.test(action)) return 'check'
	if (/list/.test(action)) return 'eye'
	if (/consent/.test(action)) return 'lock'
	if (/function/.test(action)) return 'users'
	return /create/.test(action) ? 'plus' : 'edit'
}
