/** Who stayed when an import was taken back, sorted by the reason. */
import { m } from '#generated/paraglide/messages.js'
import type { Undo } from '#domain/imports/import.queries.ts'
import type { FailedReason } from '#domain/imports/undo/reverse-or-tell.ts'
import { keptParties } from '#domain/imports/undo/kept-parties.queries.ts'
import type { Context } from '#platform/context.ts'

export type KeptList = { parties: { id: number; name: string; href: string; reason?: string }[]; total: number }

/** So many are shown by name. */
const shown = 100

const reasonText: Record<FailedReason, () => string> = {
	used: m.imports_failed_used,
	overlaps: m.imports_failed_overlaps,
	taken: m.imports_failed_taken,
	rule: m.imports_failed_rule,
}

/** Edited since, belonging to those, and failed; imports taken back earlier know only that they were kept. */
export async function keptLists(
	ctx: Context,
	networkId: number,
	undo: Undo | undefined,
	hrefOf: (id: number) => string,
): Promise<{ edited: KeptList; belonging: KeptList; failed: KeptList }> {
	const failures = new Map((undo?.failed ?? []).map(({ id, reason }) => [id, reasonText[reason]()]))
	const edited = undo?.edited ?? (undo?.kept ?? []).filter((id) => !failures.has(id))
	const belonging = (undo?.kept ?? []).filter((id) => !failures.has(id) && !edited.includes(id))
	const listOf = async (ids: readonly number[]): Promise<KeptList> => ({
		parties: (await keptParties(ctx, networkId, ids, shown)).map((party) => {
			const reason = failures.get(party.id)
			return { ...party, href: hrefOf(party.id), ...(reason ? { reason } : {}) }
		}),
		total: ids.length,
	})
	return {
		edited: await listOf(edited),
		belonging: await listOf(belonging),
		failed: await listOf([...failures.keys()]),
	}
}
