import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { ProfilePart } from './proposal.schema.ts'

/** The parts of a profile whose changes the office of a network wants to see first. Its members are told, so it is no secret. */
export async function partsToApprove({ db }: Pick<Context, 'db'>, networkId: number): Promise<ProfilePart[]> {
	const { rows } = await sql<{ parts: ProfilePart[] }>`
		select parts from profile_approval where network_id = ${networkId}`.execute(db)
	return rows[0]?.parts ?? []
}
