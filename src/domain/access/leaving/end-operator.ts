import { sql } from 'kysely'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { NameOperator } from '../access.schema.ts'
import { may } from '../permissions.ts'

/**
 * Ends the role of the operator as of today, one's own or another's. Somebody must remain. The journal entry stands in the
 * network through which it was ended.
 * @throws Refusal `access.last-operator`, also when the account is no operator
 */
export const endOperator = command({
	name: 'access.end-operator',
	input: NameOperator,
	allowed: (ctx) => may(ctx.viewer, 'instance.manage', null),
	async run(ctx, { accountId }) {
		const held =
			await sql`select from role_grant where account_id = ${accountId} and role = 'operator' and during @> ${ctx.today}::date`.execute(
				ctx.db,
			)
		if (held.rows.length === 0) throw new Refusal('not-found', 'access.role-not-found')
		const { rows } = await sql<{
			ended: boolean
		}>`select end_operator(${accountId}, ${ctx.today}::date) as ended`.execute(ctx.db)
		if (!rows[0]?.ended) throw new Refusal('conflict', 'access.last-operator')
		return { facts: { role: 'operator' }, result: undefined }
	},
})
