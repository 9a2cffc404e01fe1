/** Tables in the order in which rows come back: what others point to comes first. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'

/** The tables that an entry changed rows of, parents before children. Circles keep the order of the alphabet. */
export async function restoreOrder(ctx: CommandContext, journalId: number): Promise<string[]> {
	const { rows } = await sql<{ name: string; parents: string[] }>`
		with changed as (select distinct table_name as name from revision where journal_id = ${journalId})
		select c.name, array(select distinct k.confrelid::regclass::text from pg_constraint k
			where k.contype = 'f' and k.conrelid = c.name::regclass and k.confrelid <> k.conrelid) as parents
		from changed c order by c.name`.execute(ctx.db)
	const ordered: string[] = []
	let waiting = rows
	while (waiting.length > 0) {
		const names = waiting.map(({ name }) => name)
		const ready = waiting.filter(({ parents }) => !parents.some((parent) => names.includes(parent)))
		const next = ready.length > 0 ? ready : waiting.slice(0, 1)
		ordered.push(...next.map(({ name }) => name))
		waiting = waiting.filter((row) => !next.includes(row))
	}
	return ordered
}
