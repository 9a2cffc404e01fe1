/** Whose page this is: a network's, the alliance's, or that of the only network. */
import { instance } from '#boot.ts'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { allNetworks, networksOfAlliance, type Network } from '#domain/networks/network.queries.ts'

export type Site = { owner: Network; networks: Network[]; isAlliance: boolean }

/** The site of a network by its slug, else of the instance. Null while the instance has no network at all. */
export async function siteOf(ctx: Context, slug: string | undefined): Promise<Site | null> {
	const all = await allNetworks(ctx.db)
	const alliance = all.find((network) => network.kind === 'alliance')
	if (slug !== undefined) {
		const owner = all.find((network) => network.slug === slug)
		if (!owner) throw new Refusal('not-found', 'networks.not-found')
		return {
			owner,
			networks: owner.kind === 'alliance' ? await networksOfAlliance(ctx.db, owner.id, ctx.today) : [owner],
			isAlliance: owner.kind === 'alliance',
		}
	}
	const owner = alliance ?? all[0]
	if (!owner) return null
	return {
		owner,
		networks: alliance ? await networksOfAlliance(ctx.db, alliance.id, ctx.today) : all,
		isAlliance: Boolean(alliance),
	}
}

export async function searchPool() {
	return (await instance()).searchPool
}
