/** Sets the columns back that a journal entry changed in wide rows; what others changed beside them stays. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { columnsOfFlat, flatRow } from '../record/flat-row.ts'
import { byColumn, differing, wideChanges } from './wide-changes.ts'

/** To be called when `laterEntry` has found nothing, within the same transaction. */
export async function restoreColumns(ctx: CommandContext, journalId: number): Promise<void> {
	for (const table of byColumn) {
		const counted = table === 'party' ? [sql`version = p.version + 1`, sql`changed_at = now()`] : []
		for (const { id, before, after, now } of await wideChanges(ctx.db, journalId, table)) {
			if (!now) continue
			const old = flatRow(before)
			const changed = differing(before, after).map((column) => [column, old[column] ?? null])
			const values = columnsOfFlat(Object.fromEntries(changed), now)
			const set = Object.keys(values).map((column) => sql`${sql.ref(column)} = ${sql.ref(`b.${column}`)}`)
			await sql`
				update ${sql.table(table)} p set ${sql.join([...set, ...counted])}
				from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(values)}::jsonb) b where p.id = ${id}`.execute(
				ctx.db,
			)
		}
	}
}

/** Takes hold of the rows, so that nobody changes them between looking and setting back. */
export async function lockColumns(ctx: CommandContext, journalId: number): Promise<void> {
	for (const table of byColumn)
		await sql`select from ${sql.table(table)} where id in (
			select row_id from revision where journal_id = ${journalId} and table_name = ${table}) order by id for update`.execute(
			ctx.db,
		)
}
