/** A record as of a day in words. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import type { RecordAsOf } from '#domain/journal/as-of.queries.ts'
import type { Names } from '#domain/parties/history/party-history.queries.ts'
import type { Fact } from '#ui/profile/Facts.svelte'
import { changesOf } from '../history-view.ts'
import { tableWords } from '../row-words.ts'

export function asOfView({ since, party, rows }: RecordAsOf, names: Names, id: number) {
	const parts = new Map<string, string[]>()
	for (const { table, id: rowId, row } of rows) {
		const title = (tableWords[table] ?? m.office_table_other)()
		const [change] = changesOf({ table, rowId, before: null, after: row }, names, id)
		if (change?.after) parts.set(title, [...(parts.get(title) ?? []), change.after])
	}
	return {
		since,
		name: party ? String(party.name) : null,
		facts: party ? factsOf(party, names, id) : [],
		parts: [...parts].map(([title, lines]) => ({ title, lines })),
	}
}

/** Each column with something in it, as the history says it. */
function factsOf(party: Record<string, unknown>, names: Names, id: number): Fact[] {
	const told = Object.fromEntries(Object.entries(party).filter(([column]) => column !== 'kind'))
	return changesOf({ table: 'party', rowId: id, before: {}, after: told }, names, id).flatMap(({ what, after }) =>
		after ? [{ term: what, text: after }] : [],
	)
}
