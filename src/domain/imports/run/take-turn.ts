/** One import at a time in a network: the second would not see the records of the first. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'

const lockClass = 7_346

type Turn = Pick<CommandContext, 'db' | 'networkId'>

/**
 * The turn ends with the transaction.
 * @throws Refusal `imports.already-running`
 */
export async function takeTurn(ctx: Turn): Promise<void> {
	const { rows } = await sql<{
		free: boolean
	}>`select pg_try_advisory_xact_lock(${lockClass}, ${ctx.networkId}::int) as free`.execute(ctx.db)
	if (!rows[0]?.free) throw new Refusal('conflict', 'imports.already-running')
	await takeTime(ctx)
}

/** The same, after whoever is at work. */
export async function waitForTurn(ctx: Turn): Promise<void> {
	await takeTime(ctx)
	await sql`select pg_advisory_xact_lock(${lockClass}, ${ctx.networkId}::int)`.execute(ctx.db)
}

/** Tens of thousands of rows may take longer than a page. */
const takeTime = ({ db }: Turn) => sql`select set_config('statement_timeout', '0', true)`.execute(db)
