import { m } from '#generated/paraglide/messages.js'
import type { Outcome } from '#domain/imports/run/import-rows.ts'
import type { Tone } from '#ui/chart/Key.svelte'

/** What came or would come of the rows, for a bar; together they are all rows. */
export function partsOf({
	created = 0,
	updated = 0,
	unchanged = 0,
	duplicates = 0,
	failed = 0,
}: Partial<Outcome>): { tone: Tone; count: number; label: string }[] {
	const parts: { tone: Tone; count: number; label: string }[] = [
		{ tone: 'c1', count: created - duplicates, label: m.imports_part_created() },
		{ tone: 'c3', count: updated, label: m.imports_part_updated() },
		{ tone: 'c0', count: unchanged, label: m.imports_part_unchanged() },
		{ tone: 'cn', count: duplicates, label: m.imports_part_duplicates() },
		{ tone: 'cb', count: failed, label: m.imports_part_failed() },
	]
	return parts.filter(({ count }, index) => count > 0 || index === 0)
}
