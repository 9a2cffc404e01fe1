import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../access/permissions.ts'
import { fieldId } from './field.schema.ts'
import { holdField } from './held-field.ts'

/**
 * Takes a field out of use: it is neither asked for nor shown any more. What records say in it stays.
 * @throws Refusal `fields.not-found`
 */
export const retireField = command({
	name: 'fields.retire',
	input: z.object({ fieldId }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { fieldId: id }) {
		const { key } = await holdField(ctx, id)
		await sql`update custom_field set retired_on = coalesce(retired_on, ${ctx.today}::date) where id = ${id}`.execute(
			ctx.db,
		)
		return { facts: { field: key }, result: { journalId: ctx.journalId } }
	},
})
