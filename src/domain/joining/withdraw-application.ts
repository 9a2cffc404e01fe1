import { sql } from 'kysely'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { anybody } from '../access/permissions.ts'
import { hashOf } from './form-token.ts'
import { holdApplication, putStep } from './internal/application-rows.ts'
import { WithStatusLink } from './joining.schema.ts'

/**
 * The applicant, known by the link of the status page, takes the application back as long as nobody has decided.
 * @throws Refusal `joining.not-found`, `joining.other-state`
 */
export const withdrawApplication = command({
	name: 'joining.withdraw',
	input: WithStatusLink,
	allowed: (ctx) => anybody(ctx),
	async run(ctx, { token }) {
		const { rows } = await sql<{ id: number }>`
			select id from application where network_id = ${ctx.networkId} and status_hash = ${hashOf(token)}`.execute(ctx.db)
		if (!rows[0]) throw new Refusal('not-found', 'joining.not-found')
		const { id } = rows[0]
		await holdApplication(ctx, id, ['unconfirmed', 'received', 'forwarded'])
		await putStep(ctx, id, 'withdrawn')
		return { subject: id, result: undefined }
	},
})
