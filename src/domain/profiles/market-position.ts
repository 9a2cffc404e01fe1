/** Where an organisation is active, where it seeks partners, and what it does along the value chain. */
import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { scopes, type Context, type Scope } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { districtsSql } from '../networks/network-columns.ts'
import { partyId } from '../parties/party.schema.ts'
import { nearTo } from '../parties/party.visibility.ts'
import { keepsProfile } from '../parties/profile/keeps-profile.ts'
import { changeParty } from '../parties/record/lock-party.ts'
import { refuseIfChanged } from '../parties/record/since-version.ts'
import { positionVisibleTo } from './profile-entry.visibility.ts'

/** In the order in which a product comes about; the same list stands in the database. */
export const valueChain = [
	...(['research', 'development', 'supply', 'manufacturing', 'integration'] as const),
	...(['trade', 'operation', 'service', 'advice', 'education'] as const),
] as const
export type ValueChainStep = (typeof valueChain)[number]

/** `home` the region of the network, ISO 3166 countries, EU, and 001 the world (UN M49). */
const area = z.string().regex(/^(home|EU|001|[A-Z]{2})$/)
const areas = z
	.array(area)
	.max(40)
	.default([])
	.transform((given) => [...new Set(given)])

export type MarketPosition = {
	activeIn: string[]
	partnersIn: string[]
	valueChain: ValueChainStep[]
	/** What `home` means: NUTS-3 codes of the network. */
	region: string[]
	scope: Scope
}

/**
 * Says where an organisation stands in its markets. Naming nothing takes it off the profile.
 * @throws Refusal `parties.not-found`, `profiles.position-not-found` where only the office sees what is said, `parties.changed-meanwhile`
 */
export const setMarketPosition = command({
	name: 'profiles.set-market-position',
	input: z.object({
		partyId,
		version: z.coerce.number().int().positive().optional(),
		activeIn: areas,
		partnersIn: areas,
		valueChain: z.array(z.enum(valueChain)).default([]),
		scope: z.enum(scopes).default('public'),
	}),
	allowed: (ctx, { partyId }) => keepsProfile(ctx, partyId),
	async run(ctx, { partyId: id, version, activeIn, partnersIn, valueChain: steps, scope }) {
		const party = await changeParty(ctx, id)
		await refuseIfChanged(ctx, party, version, { table: 'market_position' })
		const ordered = valueChain.filter((step) => steps.includes(step))
		if ((await ownPosition(ctx, { id, networkId: ctx.networkId })) === undefined)
			throw new Refusal('not-found', 'profiles.position-not-found')
		if (activeIn.length + partnersIn.length + ordered.length === 0)
			await sql`delete from market_position where party_id = ${id}`.execute(ctx.db)
		else
			await sql`
				insert into market_position (network_id, party_id, active_in, partners_in, value_chain, scope)
				values (${ctx.networkId}, ${id}, ${activeIn}::text[], ${partnersIn}::text[], ${ordered}::text[], ${scope}::scope)
				on conflict (party_id) do update set active_in = excluded.active_in, partners_in = excluded.partners_in,
					value_chain = excluded.value_chain, scope = excluded.scope`.execute(ctx.db)
		return { subject: id, result: { journalId: ctx.journalId } }
	},
})

/** The columns of a market position `mp`, in the shape of `MarketPosition`. */
export const positionColumns: RawBuilder<MarketPosition> = sql<MarketPosition>`
	mp.active_in as "activeIn", mp.partners_in as "partnersIn", mp.value_chain as "valueChain", mp.scope,
	${districtsSql(sql`mp.network_id`)} as region`

/** That of the first of these records (the leading one comes first) that shows one to the viewer. */
export async function positionOf({ db, viewer }: Context, parties: readonly number[]): Promise<MarketPosition | null> {
	const { rows } = await sql<MarketPosition>`
		select ${positionColumns} from market_position mp where mp.party_id = any(${[...parties]}::bigint[]) and ${positionVisibleTo(viewer, 'mp')}
		order by array_position(${[...parties]}::bigint[], mp.party_id) limit 1`.execute(db)
	return rows[0] ?? null
}

/** For those who keep the profile; undefined when there is one that they do not see, so that they cannot overwrite it. */
export async function ownPosition(
	ctx: Context,
	party: { id: number; networkId: number },
): Promise<MarketPosition | null | undefined> {
	const viewer = nearTo(ctx.viewer, { id: party.id, network_id: party.networkId })
	const { rows } = await sql<MarketPosition & { seen: boolean }>`
		select ${positionColumns}, ${positionVisibleTo(viewer, 'mp')} as seen from market_position mp
		where mp.network_id = ${party.networkId} and mp.party_id = ${party.id}`.execute(ctx.db)
	const found = rows[0]
	if (!found) return null
	const { seen, ...position } = found
	return seen ? position : undefined
}
