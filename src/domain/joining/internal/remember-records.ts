import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'

/** Notes which records came out of an application: the member, and by the number of each person their record. */
export async function rememberRecords(
	{ db }: CommandContext,
	applicationId: number,
	member: number,
	persons: ReadonlyMap<number, number>,
): Promise<void> {
	const pairs = JSON.stringify([...persons].map(([id, party]) => ({ id, party })))
	await sql`update application set party_id = ${member} where id = ${applicationId}`.execute(db)
	await sql`
		update application_person p set party_id = g.party from jsonb_to_recordset(${pairs}::jsonb) as g (id bigint, party bigint)
		where p.id = g.id and p.application_id = ${applicationId}`.execute(db)
}
