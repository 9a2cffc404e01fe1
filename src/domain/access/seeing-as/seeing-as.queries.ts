/** Who looks as whom at the moment. */
import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'

/** So long a look lasts at most. */
export const seeingMinutes = 60

export type Look = {
	id: number
	networkId: number
	/** Through whose eyes; null: those of a visitor. */
	personId: number | null
}

/** The look that an account has begun and not ended; null when there is none of that number. */
export async function openLook(db: Database, accountId: string, id: number): Promise<Look | null> {
	if (!Number.isSafeInteger(id)) return null
	const { rows } = await sql<Look>`
		select s.id, s.network_id as "networkId", s.person_id as "personId" from seeing_as s
		where s.id = ${id} and s.account_id = ${accountId} and s.ended_at is null
			and s.started_at > now() - make_interval(mins => ${seeingMinutes})`.execute(db)
	return rows[0] ?? null
}
