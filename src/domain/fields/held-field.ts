/** Takes hold of a field within a command. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import type { CustomField } from './field.schema.ts'

/** @throws Refusal `fields.not-found` for one of another network, or none at all */
export async function holdField(ctx: CommandContext, id: number): Promise<CustomField> {
	const { rows } = await sql<CustomField>`
		select id, key, label, hint, type, settings, organisations, persons, memberships, scope, required, member_edits as "memberEdits", retired_on as "retiredOn"
		from custom_field where network_id = ${ctx.networkId} and id = ${id} for update`.execute(ctx.db)
	if (!rows[0]) throw new Refusal('not-found', 'fields.not-found')
	return rows[0]
}
