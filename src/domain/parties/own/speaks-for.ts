import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/** Functions whose holders decide who else stands for their organisation. */
export const speakingFunctions = ['main-contact', 'managing-director'] as const

/** May the viewer decide about the people of an organisation: as its main contact or managing director today? */
export async function speaksForPeople(
	{ viewer, db, today }: Pick<Context, 'viewer' | 'db' | 'today'>,
	networkId: number,
	organisationId: number,
): Promise<boolean> {
	if (viewer.persons.length === 0) return false
	const { rows } = await sql`
		select from party_function where organisation_id = ${organisationId} and network_id = ${networkId}
			and kind = any(${[...speakingFunctions]}::text[]) and person_id = any(${[...viewer.persons]}::bigint[]) and during @> ${today}::date
		limit 1`.execute(db)
	return rows.length > 0
}
