/** What the database refuses, as refusals with a code. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'

/** True for an error of the database that names this constraint. */
export function breaks(error: unknown, constraint: string): boolean {
	return error instanceof Error && 'constraint' in error && error.constraint === constraint
}

/**
 * Nothing happens to an organisation before the year in which it was founded.
 * @throws Refusal `relations.before-founding` with the `year`
 */
export async function refuseBeforeFounding(
	ctx: CommandContext,
	parties: readonly number[],
	day: string,
): Promise<void> {
	const { rows } = await sql<{ founded: number | null }>`
		select max(founded) as founded from party where network_id = ${ctx.networkId} and id = any(${[...parties]}::bigint[])`.execute(
		ctx.db,
	)
	const year = rows[0]?.founded
	if (year && Number(day.slice(0, 4)) < year) throw new Refusal('invalid', 'relations.before-founding', { year })
}
