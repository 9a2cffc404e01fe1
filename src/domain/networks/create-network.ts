import { sql } from 'kysely'
import type { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { reservedSlugs } from '#platform/paths.ts'
import { NewNetwork } from './network.schema.ts'
import { findNetwork, hasNetwork, networkBySlug, type Network } from './network.queries.ts'

/** Makes a network; it runs in the name of the network that it makes. */
export const createNetworkAs = command({
	name: 'networks.create',
	input: NewNetwork,
	// Written out here because permissions.ts stands above the networks.
	allowed: (ctx) => ctx.viewer.roles.some(({ role }) => role === 'operator'),
	async run(ctx, given) {
		if ((reservedSlugs as readonly string[]).includes(given.slug))
			throw new Refusal('invalid', 'networks.slug-reserved')
		// One after the other, so that two people who set up an instance at once cannot both be first.
		await sql`lock table network in share row exclusive mode`.execute(ctx.db)
		if (given.first && (await hasNetwork(ctx.db))) throw new Refusal('conflict', 'networks.already-set-up')
		if (await findNetwork(ctx.db, given.slug)) throw new Refusal('conflict', 'networks.slug-taken')
		await sql`insert into network (id, slug, name, kind) overriding system value
			values (${ctx.networkId}, ${given.slug}, ${given.name}, ${given.kind})`.execute(ctx.db)
		for (const code of new Set(given.districts)) {
			await ctx.db.insertInto('network_district').values({ network_id: ctx.networkId, district_code: code }).execute()
		}
		if (given.alliance) await join(ctx, given.alliance)
		return { facts: { slug: given.slug, kind: given.kind }, result: await networkBySlug(ctx.db, given.slug) }
	},
})

async function join(ctx: CommandContext, slug: string): Promise<void> {
	const alliance = await findNetwork(ctx.db, slug)
	if (alliance?.kind !== 'alliance') throw new Refusal('not-found', 'networks.alliance-not-found')
	await ctx.db
		.insertInto('alliance_network')
		.values({
			alliance_id: alliance.id,
			network_id: ctx.networkId,
			during: sql<string>`daterange(${ctx.today}::date, null)`,
		})
		.execute()
}

/**
 * Makes a network.
 * @throws Refusal `networks.slug-reserved`, `networks.slug-taken`, `networks.alliance-not-found`, `networks.already-set-up`
 */
export async function createNetwork(ctx: Context, given: z.input<typeof NewNetwork>): Promise<Network> {
	const { rows } = await sql<{ id: number }>`select nextval(pg_get_serial_sequence('network', 'id')) as id`.execute(
		ctx.db,
	)
	return createNetworkAs(ctx, rows[0]!.id, given)
}
