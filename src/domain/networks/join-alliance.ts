import { sql } from 'kysely'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { findNetwork } from './network.queries.ts'
import { OfAlliance } from './network.schema.ts'

/**
 * A network joins an alliance from today on: the alliance's atlas shows what it publishes. Written down by whoever runs the instance, once
 * both have agreed.
 * @throws Refusal `networks.alliance-not-found`, `networks.already-in-alliance`
 */
export const joinAlliance = command({
	name: 'networks.join-alliance',
	input: OfAlliance,
	// Written out here because permissions.ts stands above the networks.
	allowed: (ctx) => ctx.viewer.roles.some(({ role }) => role === 'operator'),
	async run(ctx, { alliance }) {
		const id = await allianceNamed(ctx, alliance)
		const { rows } = await sql`
			insert into alliance_network (alliance_id, network_id, during)
			select ${id}, ${ctx.networkId}, daterange(${ctx.today}::date, null) where not exists (select from alliance_network a
				where a.alliance_id = ${id} and a.network_id = ${ctx.networkId} and a.during && daterange(${ctx.today}::date, null)) returning id`.execute(
			ctx.db,
		)
		if (rows.length === 0) throw new Refusal('conflict', 'networks.already-in-alliance')
		return { facts: { alliance: id }, result: { journalId: ctx.journalId } }
	},
})

/** @throws Refusal `networks.alliance-not-found` for a network that is none, or none at all */
export async function allianceNamed({ db, networkId }: CommandContext, slug: string): Promise<number> {
	const alliance = await findNetwork(db, slug)
	if (alliance?.kind !== 'alliance' || alliance.id === networkId)
		throw new Refusal('not-found', 'networks.alliance-not-found')
	return alliance.id
}
