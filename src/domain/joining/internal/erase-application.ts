import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'

/** Removes an application with its people, steps and subject, and all earlier versions of them. Records made of it stay. */
export async function eraseApplication({ db, networkId }: CommandContext, id: number): Promise<void> {
	await sql`delete from subject where id = ${id} and network_id = ${networkId} and kind = 'application'`.execute(db)
	await sql`
		delete from revision where network_id = ${networkId} and subject_id = ${id}
			and table_name in ('application', 'application_person', 'application_step')`.execute(db)
}
