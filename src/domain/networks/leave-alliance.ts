import { sql } from 'kysely'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { allianceNamed } from './join-alliance.ts'
import { OfAlliance } from './network.schema.ts'

/**
 * A network leaves an alliance: from today on the alliance's atlas no longer shows it. That it belonged to it until now stays known.
 * @throws Refusal `networks.alliance-not-found`, `networks.not-in-alliance`
 */
export const leaveAlliance = command({
	name: 'networks.leave-alliance',
	input: OfAlliance,
	allowed: (ctx) => ctx.viewer.roles.some(({ role }) => role === 'operator'),
	async run(ctx, { alliance }) {
		const id = await allianceNamed(ctx, alliance)
		const today = sql`${ctx.today}::date`
		const mine = sql`alliance_id = ${id} and network_id = ${ctx.networkId} and (upper_inf(during) or upper(during) > ${today})`
		// Who joined today was never there: a period without a day is none.
		const gone =
			await sql`delete from alliance_network where ${mine} and lower(during) >= ${today} returning id`.execute(ctx.db)
		const ended = await sql`
			update alliance_network set during = daterange(lower(during), ${today}) where ${mine} returning id`.execute(ctx.db)
		if (gone.rows.length + ended.rows.length === 0) throw new Refusal('conflict', 'networks.not-in-alliance')
		return { facts: { alliance: id }, result: { journalId: ctx.journalId } }
	},
})
