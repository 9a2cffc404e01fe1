/** Questions about imports. Only their network's office may ask; to others there are none. */
import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'

/**
 * The network of an import, for the operator's command line, which names an import by its number alone.
 * @throws Refusal `imports.not-found`
 */
export async function networkOfImport(db: Database, importId: number): Promise<{ id: number; timeZone: string }> {
	const { rows } = await sql<{ id: number; timeZone: string }>`
		select n.id, n.time_zone as "timeZone" from network n where n.id = network_of_import(${importId})`.execute(db)
	if (!rows[0]) throw new Refusal('not-found', 'imports.not-found')
	return rows[0]
}
