import { sql } from 'kysely'
import { dayIn } from '#platform/context.ts'
import type { Database } from '#platform/database.server.ts'

/** The one network that an account has to do with, through roles or as a person; null for none or several. */
export async function onlyNetworkOf(db: Database, accountId: string): Promise<number | null> {
	const { rows } = await sql<{ id: number }>`
		select network_id as id from account_person where account_id = ${accountId}
		union
		select network_id from role_grant where account_id = ${accountId} and network_id is not null and during @> ${dayIn()}::date
		limit 2`.execute(db)
	return rows.length === 1 ? rows[0]!.id : null
}
