import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { inTransaction, type Database } from '#platform/database.server.ts'
import { shippedTaxonomy } from '../../competences/shipped-taxonomy.ts'
import { renewTaxonomy } from './renew-taxonomy.ts'

/** The fact that remembers which shipped taxonomy was brought in last. */
const shippedLast = 'taxonomy.shipped-digest'

/**
 * Brings in the taxonomy that comes with the program: the first time, and after an update of the program. A taxonomy that
 * somebody imported in its place is left alone.
 * @returns whether anything was changed
 */
export async function keepShippedTaxonomy(db: Database): Promise<boolean> {
	const turtle = shippedTaxonomy()
	const digest = createHash('sha256').update(turtle).digest('hex')
	if (!(await isWanted(db, digest))) return false
	return inTransaction(db, async (tx) => {
		// Two programs that start at once on one database: the second one waits, and finds it done.
		await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(tx)
		if (!(await isWanted(tx, digest))) return false
		const { unchanged } = await renewTaxonomy(tx, turtle)
		await sql`insert into instance_fact (name, value) values (${shippedLast}, to_jsonb(${digest}::text))
			on conflict (name) do update set value = excluded.value`.execute(tx)
		return !unchanged
	})
}

const lockNumber = 7_346_202

async function isWanted(db: Database, digest: string): Promise<boolean> {
	const { rows } = await sql<{ last: string | null; present: string[] }>`
		select (select value #>> '{}' from instance_fact where name = ${shippedLast}) as last,
			array(select digest from competence_scheme) as present`.execute(db)
	const { last, present } = rows[0]!
	return last === null || (last !== digest && present.includes(last))
}
