import { sql } from 'kysely'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { NameOperator } from '../access.schema.ts'
import { accountById } from '../accounts.ts'
import { may } from '../permissions.ts'

/** Makes an account the operator of the instance. The journal entry stands in the network through which it was named. */
export const nameOperator = command({
	name: 'access.name-operator',
	input: NameOperator,
	allowed: (ctx) => may(ctx.viewer, 'instance.manage', null),
	async run(ctx, { accountId }) {
		if (!(await accountById(ctx.db, accountId))) throw new Refusal('not-found', 'access.account-not-found')
		await sql`select name_operator(${accountId}, ${ctx.viewer.account?.id || null})`.execute(ctx.db)
		return { facts: { role: 'operator' }, result: undefined }
	},
})
