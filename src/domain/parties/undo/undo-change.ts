import { sql } from 'kysely'
import { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { isUndoable } from './undoable.ts'
import { restoreParty } from './restore-party.ts'
import { restoreRows } from './restore-rows.ts'

type Entry = { action: string; subject_id: number | null; undone: boolean }

/**
 * Takes back one change of the office, as a whole or not at all.
 * @throws Refusal `parties.undo-not-found`, `parties.already-undone`, `parties.changed-since` when somebody went on from it
 */
export const undoChange = command({
	name: 'parties.undo',
	input: z.object({ journalId: z.coerce.number().int().positive() }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { journalId }) {
		const entry = await entryOf(ctx, journalId)
		if (!entry || !isUndoable(entry.action)) throw new Refusal('not-found', 'parties.undo-not-found')
		if (entry.undone) throw new Refusal('conflict', 'parties.already-undone')
		await refuseIfContinued(ctx, journalId)
		await restoreRows(ctx, journalId)
		await restoreParty(ctx, journalId)
		return {
			subject: entry.subject_id,
			facts: { undoes: journalId, action: entry.action },
			result: { journalId: ctx.journalId, subject: entry.subject_id, action: entry.action },
		}
	},
})

async function entryOf(ctx: CommandContext, journalId: number): Promise<Entry | undefined> {
	const { rows } = await sql<Entry>`
		select j.action, j.subject_id, exists (
			select from journal later where later.network_id = j.network_id and later.id > j.id and later.action = 'parties.undo'
				and later.facts ->> 'undoes' = j.id::text) as undone
		from journal j where j.id = ${journalId} and j.network_id = ${ctx.networkId}`.execute(ctx.db)
	return rows[0]
}

/** Columns of a party are compared one by one (restore-party.ts); of what hangs on it, whole rows. */
async function refuseIfContinued(ctx: CommandContext, journalId: number): Promise<void> {
	const { rows } = await sql`
		select from revision r where r.journal_id = ${journalId} and r.table_name <> 'party' and exists (
			select from revision later where later.table_name = r.table_name and later.row_id = r.row_id
				and later.id > r.id and later.journal_id <> r.journal_id)
		union all
		select from revision r where r.journal_id = ${journalId} and r.table_name = 'party' and r.before is null and exists (
			select from revision later where later.subject_id = r.row_id and later.id > r.id and later.journal_id <> r.journal_id)
		limit 1`.execute(ctx.db)
	if (rows.length > 0) throw new Refusal('conflict', 'parties.changed-since')
}
