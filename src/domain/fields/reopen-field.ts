import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../access/permissions.ts'
import { fieldId } from './field.schema.ts'
import { holdField } from './held-field.ts'

/**
 * Puts a field that was retired into use again, with what records say in it.
 * @throws Refusal `fields.not-found`
 */
export const reopenField = command({
	name: 'fields.reopen',
	input: z.object({ fieldId }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { fieldId: id }) {
		const { key } = await holdField(ctx, id)
		await sql`update custom_field set retired_on = null where id = ${id}`.execute(ctx.db)
		return { facts: { field: key }, result: { journalId: ctx.journalId } }
	},
})
