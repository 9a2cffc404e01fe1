import { sql } from 'kysely'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { EndRole } from '../access.schema.ts'
import { may } from '../permissions.ts'
import { managingGrants } from './role-guards.ts'

/** Ends a role as of today. Somebody must remain who can give roles. */
export const endRole = command({
	name: 'access.end-role',
	input: EndRole,
	allowed: (ctx) => may(ctx.viewer, 'roles.manage', ctx.networkId),
	async run(ctx, { grantId }) {
		const before = await managingGrants(ctx)
		const ended = await ctx.db
			.updateTable('role_grant')
			.set({ during: sql<string>`daterange(lower(during), ${ctx.today}::date)` })
			.where('id', '=', grantId)
			.where('network_id', '=', ctx.networkId)
			.where(sql<boolean>`during @> ${ctx.today}::date`)
			.returning('role')
			.executeTakeFirst()
		if (!ended) throw new Refusal('not-found', 'access.role-not-found')
		if (before.includes(grantId) && (await managingGrants(ctx)).length === 0)
			throw new Refusal('conflict', 'access.last-admin')
		return { facts: { role: ended.role }, result: undefined }
	},
})
