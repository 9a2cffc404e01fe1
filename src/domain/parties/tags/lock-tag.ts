import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'

/** Takes hold of a tag of the network. @throws Refusal `parties.tag-not-found` */
export async function lockTag({ db, networkId }: CommandContext, id: number): Promise<void> {
	const { rows } = await sql`select from tag where id = ${id} and network_id = ${networkId} for update`.execute(db)
	if (rows.length === 0) throw new Refusal('not-found', 'parties.tag-not-found')
}
