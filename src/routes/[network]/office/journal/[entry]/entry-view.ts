/** One entry of the journal in words: what it changed, and the way back. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { EntryRow, JournalEntry } from '#domain/journal/entry.queries.ts'
import { namesIn } from '#domain/parties/history/party-history.queries.ts'
import type { Context } from '#platform/context.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatInstant } from '#ui/format.ts'
import { refusalWords } from '../../../../(account)/forms.server.ts'
import { changesOf, type Change } from '../../parties/[id]/history-view.ts'
import { actorOf, titleOf } from '../line-view.ts'

type Office = { id: number; slug: string }
/** The changes of one record; without a name they belong to the network as a whole. */
export type ChangedRecord = { name?: string; href?: string; changes: Change[] }

export async function entryView(ctx: Context, office: Office, entry: JournalEntry) {
	const names = await namesIn(ctx, office.id, [entry])
	const language = getLocale()
	const to = (id: number) => inLocale(paths.journalEntry(office.slug, id), language)
	const undoes = entry.facts.undoes
	const later = entry.refusal?.facts.later
	return {
		id: entry.journalId,
		title: titleOf(entry),
		when: { iso: entry.at.toISOString(), text: formatInstant(entry.at, language) },
		by: actorOf(entry),
		party: entry.party && {
			name: entry.party.name,
			href: inLocale(paths.party(office.slug, entry.party.id), language),
		},
		records: recordsOf(entry.rows, office.slug, (row) => changesOf(row, names, row.subject?.id ?? 0)),
		rest: Math.max(0, entry.rowsTotal - entry.rows.length),
		refusal: entry.refusal && refusalWords(entry.refusal),
		links: [
			...(typeof undoes === 'number' ? [{ label: m.journal_undoes(), href: to(undoes) }] : []),
			...entry.undoneBy.slice(0, 1).map((id) => ({ label: m.journal_undone_by(), href: to(id) })),
			...(typeof later === 'number' && later !== entry.journalId
				? [{ label: m.journal_to_later(), href: to(later) }]
				: []),
			...(entry.importId === null
				? []
				: [{ label: m.journal_to_import(), href: inLocale(paths.import(office.slug, entry.importId), language) }]),
		],
		journalHref: inLocale(paths.journal(office.slug), language),
	}
}

function recordsOf(rows: readonly EntryRow[], slug: string, words: (row: EntryRow) => Change[]): ChangedRecord[] {
	const records = new Map<number, ChangedRecord>()
	for (const row of rows) {
		const id = row.subject?.id ?? 0
		const record = records.get(id) ?? { ...headOf(row, slug), changes: [] }
		record.changes.push(...words(row))
		records.set(id, record)
	}
	return [...records.values()].filter(({ changes }) => changes.length > 0)
}

function headOf({ subject }: EntryRow, slug: string): { name?: string; href?: string } {
	if (!subject) return {}
	if (subject.name === null) return { name: m.journal_gone_record() }
	return { name: subject.name, href: inLocale(paths.party(slug, subject.id), getLocale()) }
}
