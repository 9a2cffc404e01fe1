/** Sets the columns of a party back that a journal entry changed, as long as nobody changed them again. */
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'

type Json = Record<string, unknown>
type Row = { id: number; before: Json; after: Json; now: Json }

/** These go on counting, whatever is taken back. */
const counting = new Set(['version', 'changed_at'])

/** @throws Refusal `parties.changed-since` when a column says something newer by now */
export async function restoreParty(ctx: CommandContext, journalId: number): Promise<void> {
	const { rows } = await sql<Row>`
		select p.id, r.before, coalesce(
			(select n.before from revision n where n.table_name = 'party' and n.row_id = p.id and n.journal_id <> ${journalId} and n.id > r.id
				order by n.id limit 1), to_jsonb(p)) as after, to_jsonb(p) as now
		from (select distinct on (row_id) row_id, id, before, removed from revision
			where journal_id = ${journalId} and table_name = 'party' order by row_id, id) r
		join party p on p.id = r.row_id where r.before is not null and not r.removed`.execute(ctx.db)
	for (const row of rows) await restore(ctx, row)
}

async function restore(ctx: CommandContext, { id, before, after, now }: Row): Promise<void> {
	const changed = Object.keys(before).filter(
		(column) => !counting.has(column) && !isDeepStrictEqual(before[column], after[column]),
	)
	if (changed.some((column) => !isDeepStrictEqual(now[column], after[column])))
		throw new Refusal('conflict', 'parties.changed-since')
	const set = changed.map((column) => sql`${sql.ref(column)} = ${sql.ref(`b.${column}`)}`)
	await sql`
		update party p set ${sql.join([...set, sql`version = p.version + 1`, sql`changed_at = now()`])}
		from jsonb_populate_record(null::party, ${JSON.stringify(before)}::jsonb) b where p.id = ${id}`.execute(ctx.db)
}
