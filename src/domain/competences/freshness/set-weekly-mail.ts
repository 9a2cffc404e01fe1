import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../../access/permissions.ts'

/** Says whether the office gets a mail each week about what goes stale. */
export const setWeeklyMail = command({
	name: 'competences.set-weekly-mail',
	input: z.object({ wanted: z.boolean() }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { wanted }) {
		const name = wanted ? null : (ctx.viewer.account?.name ?? null)
		await sql`
			insert into claim_weekly (network_id, off_at, off_name) values (${ctx.networkId}, case when ${wanted} then null else now() end, ${name})
			on conflict (network_id) do update set off_at = excluded.off_at, off_name = excluded.off_name`.execute(ctx.db)
		return { facts: { wanted }, result: { journalId: ctx.journalId } }
	},
})
