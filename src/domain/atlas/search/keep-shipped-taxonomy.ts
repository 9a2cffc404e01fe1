import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
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
	const { rows } = await sql<{ last: string | null; present: string[] }>`
		select (select value #>> '{}' from instance_fact where name = ${shippedLast}) as last,
			array(select digest from competence_scheme) as present`.execute(db)
	const { last, present } = rows[0]!
	if (last === digest || (last !== null && !present.includes(last))) return false
	const { unchanged } = await renewTaxonomy(db, turtle)
	await sql`insert into instance_fact (name, value) values (${shippedLast}, to_jsonb(${digest}::text))
		on conflict (name) do update set value = excluded.value`.execute(db)
	return !unchanged
}
