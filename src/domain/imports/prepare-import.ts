import { sql } from 'kysely'
import { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { findingTargets, namingTargets } from './columns/column-targets.ts'
import { wholeFormat } from './everything/read-whole.ts'
import { importId, Mapping, Options } from './import.schema.ts'
import { askFor } from './internal/import-state.ts'

/**
 * Says what the columns become, and asks for a preview.
 * @throws Refusal `imports.no-name-column`, `imports.not-found`, `imports.not-now`
 */
export const prepareImport = command({
	name: 'imports.prepare',
	input: z.object({ importId, mapping: Mapping, options: Options.extend({ asMembers: z.boolean() }) }),
	allowed: (ctx) => may(ctx.viewer, 'imports.run', ctx.networkId),
	async run(ctx, input) {
		const targets = Object.values(input.mapping.columns)
		const whole = await isWhole(ctx, input.importId)
		if (!whole && !targets.some((target) => namingTargets.has(target) || findingTargets.has(target)))
			throw new Refusal('invalid', 'imports.no-name-column', { headers: Object.keys(input.mapping.columns) })
		await askFor(ctx, input.importId, 'rehearse', ['uploaded', 'previewed', 'failed', 'cancelled'])
		await sql`
			update import set mapping = ${JSON.stringify(input.mapping)}::jsonb, options = ${JSON.stringify(input.options)}::jsonb, outcome = '{}'
			where id = ${input.importId}`.execute(ctx.db)
		return { facts: { importId: input.importId }, result: null }
	},
})

async function isWhole(ctx: CommandContext, id: number): Promise<boolean> {
	const { rows } = await sql`
		select from import where id = ${id} and network_id = ${ctx.networkId} and format = ${wholeFormat}`.execute(ctx.db)
	return rows.length > 0
}
