import { m } from '#generated/paraglide/messages.js'
import type { Outcome } from '#domain/imports/run/outcome.ts'
import type { Tone } from '#ui/chart/Key.svelte'

type Part = { tone: Tone; count: number; label: string }

/** What came of the rows, or would come of them, for a bar; together they are all rows. */
export function partsOf(outcome: Partial<Outcome>, isDone: boolean): Part[] {
	const { created = 0, updated = 0, unchanged = 0, failed = 0 } = outcome
	const duplicates = outcome.duplicates ?? 0
	const parts: Part[] = [
		{ tone: 'c1', count: created - duplicates, label: isDone ? m.imports_did_created() : m.imports_part_created() },
		{ tone: 'c3', count: updated, label: isDone ? m.imports_did_updated() : m.imports_part_updated() },
		{ tone: 'c0', count: unchanged, label: isDone ? m.imports_did_unchanged() : m.imports_part_unchanged() },
		{ tone: 'cn', count: duplicates, label: isDone ? m.imports_did_duplicates() : m.imports_part_duplicates() },
		{ tone: 'cb', count: failed, label: isDone ? m.imports_did_failed() : m.imports_part_failed() },
	]
	return parts.filter(({ count }, index) => count > 0 || index === 0)
}
