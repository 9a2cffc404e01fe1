/** What a network or an alliance offers as open data, and under which licence: nothing unless it chose one. */
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { mayBecome, type DataLicence } from '../../networks/licences.ts'
import { networkBySlug, networksOfAlliance, type Network } from '../../networks/network.queries.ts'

export type OpenData = {
	owner: Network
	licence: DataLicence | null
	/** Whose organisations are in it. */
	included: Network[]
	/** Networks of the alliance whose organisations are not in it, since they chose no licence, or one that does not allow it. */
	missing: Network[]
}

export type Offered = OpenData & { licence: DataLicence }

/**
 * The open data of a network. An alliance passes on what its networks published under the same licence, or without conditions.
 * @throws Refusal `networks.not-found`
 */
export async function openDataOf(ctx: Context, slug: string): Promise<OpenData> {
	const owner = await networkBySlug(ctx.db, slug)
	const { licence } = owner
	const members = owner.kind === 'alliance' ? await networksOfAlliance(ctx.db, owner.id, ctx.today) : []
	const isIncluded = (network: Network) =>
		licence !== null && network.licence !== null && mayBecome(network.licence, licence)
	const included = licence === null ? [] : [owner, ...members.filter(isIncluded)]
	return { owner, licence, included, missing: licence === null ? [] : members.filter((each) => !isIncluded(each)) }
}

/**
 * The same for whoever wants a file of it.
 * @throws Refusal `networks.not-found`, `networks.no-open-data` without a licence
 */
export async function offeredDataOf(ctx: Context, slug: string): Promise<Offered> {
	const { licence, ...data } = await openDataOf(ctx, slug)
	if (licence === null) throw new Refusal('not-found', 'networks.no-open-data')
	return { ...data, licence }
}

/** The networks whose organisations are in it, by number. */
export const publishedBy = ({ included }: OpenData): number[] => included.map(({ id }) => id)
