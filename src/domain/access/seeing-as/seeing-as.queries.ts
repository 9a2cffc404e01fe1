/** Who looks as whom at the moment. */
import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'

/** So long a look lasts at most. */
export const seeingMinutes = 60

export type Look = {
	id: number
	networkId: number
	/** Null: as a visitor. */
	person: { id: number; name: string } | null
}

/** The look that an account has begun and not ended; null when there is none of that number. */
export async function openLook(db: Database, accountId: string, id: number): Promise<Look | null> {
	if (!Number.isSafeInteger(id)) return null
	const { rows } = await sql<{ id: number; networkId: number; personId: number | null; name: string | null }>`
		select s.id, s.network_id as "networkId", s.person_id as "personId",
			(select p.name from party p where p.id = s.person_id and p.network_id = s.network_id) as name
		from seeing_as s where s.id = ${id} and s.account_id = ${accountId} and s.ended_at is null
			and s.started_at > now() - make_interval(mins => ${seeingMinutes})`.execute(db)
	const row = rows[0]
	if (!row) return null
	return {
		id: row.id,
		networkId: row.networkId,
		person: row.personId === null ? null : { id: row.personId, name: row.name ?? '' },
	}
}
