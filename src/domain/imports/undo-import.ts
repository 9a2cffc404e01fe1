import { sql } from 'kysely'
import { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { importId } from './import.schema.ts'
import { planFor, tellPlanner } from './run/planning.ts'
import { takeTurn } from './run/take-turn.ts'
import { changedSince, type KeptParty, type KeptReason } from './undo/changed-since.ts'
import { reverseOrTell, type FailedReason } from './undo/reverse-or-tell.ts'

export type Undone = {
	/** Parties that are as they were before the import: gone, or set back. */
	reversed: number
	/** Parties that somebody edited since. */
	kept: { partyId: number; name: string; reason: KeptReason }[]
	/** Parties that could not be taken back, because something that came later stands in the way. */
	failed: { partyId: number; name: string; reason: FailedReason }[]
}

/**
 * Takes an import back as a whole. Parties edited since are kept, with all that the import gave them, and listed.
 * @throws Refusal `imports.not-found`, `imports.not-done`, `imports.already-undone`, `imports.already-running`
 */
export const undoImport = command({
	name: 'imports.undo',
	input: z.object({ importId }),
	allowed: (ctx) => may(ctx.viewer, 'imports.run', ctx.networkId),
	async run(ctx, input): Promise<{ facts: Record<string, number>; result: Undone }> {
		await takeTurn(ctx)
		const journalId = await journalOf(ctx, input.importId)
		const kept = await changedSince(ctx, journalId)
		await tellPlanner(ctx.db)(await touchedBy(ctx, journalId))
		await planFor(ctx.db, 'whole-tables')
		const ids = kept.map(({ id }) => id)
		const { removed, restored, failed } = await reverseOrTell(ctx, journalId, ids)
		const result: Undone = {
			reversed: removed + restored,
			kept: await named(ctx, kept),
			failed: await named(ctx, failed),
		}
		await planFor(ctx.db, 'usual')
		await sql`
			update import set state = 'undone', undone_at = now(), outcome = outcome || ${JSON.stringify({ undo: { journalId: ctx.journalId, removed, restored, kept: [...ids, ...failed.map(({ id }) => id)], edited: idsOf(kept, 'edited'), failed } })}::jsonb
			where id = ${input.importId}`.execute(ctx.db)
		return { facts: { importId: input.importId, removed, restored, kept: kept.length, failed: failed.length }, result }
	},
})

async function journalOf(ctx: CommandContext, id: number): Promise<number> {
	const { rows } = await sql<{ state: string; journal_id: number | null }>`
		select state, journal_id from import where id = ${id} and network_id = ${ctx.networkId} for no key update`.execute(
		ctx.db,
	)
	const found = rows[0]
	if (!found) throw new Refusal('not-found', 'imports.not-found')
	if (found.state === 'undone') throw new Refusal('conflict', 'imports.already-undone')
	if (found.journal_id === null || !['done', 'undoing'].includes(found.state))
		throw new Refusal('conflict', 'imports.not-done')
	return found.journal_id
}

async function touchedBy(ctx: CommandContext, journalId: number): Promise<number> {
	const { rows } = await sql<{
		n: number
	}>`select count(*)::int as n from revision where journal_id = ${journalId} and table_name = 'party'`.execute(ctx.db)
	return rows[0]!.n
}

const idsOf = (kept: readonly KeptParty[], reason: KeptReason): number[] =>
	kept.filter((party) => party.reason === reason).map(({ id }) => id)

/** With their names, by name. Subjects that are no parties have none. */
async function named<Reason>(
	ctx: CommandContext,
	parties: readonly { id: number; reason: Reason }[],
): Promise<{ partyId: number; name: string; reason: Reason }[]> {
	if (parties.length === 0) return []
	const reasons = new Map(parties.map(({ id, reason }) => [id, reason]))
	const { rows } = await sql<{ partyId: number; name: string }>`
		select id as "partyId", name from party where id = any(${[...reasons.keys()]}::bigint[]) order by name_key, id`.execute(
		ctx.db,
	)
	return rows.map((row) => ({ ...row, reason: reasons.get(row.partyId)! }))
}
