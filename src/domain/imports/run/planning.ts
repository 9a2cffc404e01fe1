/** How the database plans statements of an import, whose rows it has no statistics of before the transaction ends. */
import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'

const settings = ['enable_seqscan', 'enable_nestloop'] as const
type Setting = (typeof settings)[number]

const without: Record<'look-ups' | 'whole-tables' | 'usual', readonly Setting[]> = {
	/** Batches look single rows up by their keys, which all have indexes, however empty a table is said to be. */
	'look-ups': ['enable_seqscan'],
	/** Steps over all rows read tables once and never loop over them. */
	'whole-tables': ['enable_nestloop'],
	usual: [],
}

/** Holds until the end of the transaction or the next call. */
export async function planFor(db: Database, kind: keyof typeof without): Promise<void> {
	const values = settings.map((name) => sql`set_config(${name}, ${without[kind].includes(name) ? 'off' : 'on'}, true)`)
	await sql`select ${sql.join(values)}`.execute(db)
}

/** From so many rows on it matters what the planner believes. */
const many = 2_000

/**
 * Has the tables counted while they grow: after the first two thousand rows, and whenever there are ten times as many. In
 * between, the planner reckons with the size of the files.
 */
export function tellPlanner(db: Database): (rows: number) => Promise<void> {
	let counted = 0
	return async (rows) => {
		if (rows < many || rows < counted * 10) return
		counted = rows
		await sql`select analyze_imported()`.execute(db)
	}
}
