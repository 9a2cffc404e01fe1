import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../access/permissions.ts'
import { fieldId } from './field.schema.ts'
import { holdField } from './held-field.ts'

/**
 * Moves a field one place up or down among those in use.
 * @throws Refusal `fields.not-found`
 */
export const moveField = command({
	name: 'fields.move',
	input: z.object({ fieldId, down: z.boolean() }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { fieldId: id, down }) {
		const { key } = await holdField(ctx, id)
		const step = down ? 1.5 : -1.5
		await sql`
			with ordered as (
				select id, row_number() over (order by position, id) as at from custom_field
				where network_id = ${ctx.networkId} and retired_on is null
			), moved as (
				select id, row_number() over (order by at + case when id = ${id} then ${step}::numeric else 0 end) as position from ordered
			)
			update custom_field f set position = m.position from moved m where m.id = f.id and f.position <> m.position`.execute(
			ctx.db,
		)
		return { facts: { field: key }, result: { journalId: ctx.journalId } }
	},
})
