/** What all organisations together offer to those who learn or look for work. */
import { sql, type RawBuilder } from 'kysely'
import type { Context } from '#platform/context.ts'
import { visibleTo } from '../parties/party.visibility.ts'
import { offerKinds, type OfferKind } from './profile-entry.schema.ts'
import { entryVisibleTo } from './profile-entry.visibility.ts'
import { entryColumns, type ProfileEntry } from './profile-entries.queries.ts'

export type OffersQuestion = {
	kinds: readonly OfferKind[]
	/** NUTS-3 codes. */
	districts: readonly string[]
	/** Slugs of networks. */
	networks: readonly string[]
	page: number
}

export type Offer = ProfileEntry & {
	kind: OfferKind
	organisation: { slug: string; name: string }
	network: { slug: string; name: string }
}
type Counted<Value> = { value: Value; count: number }
export type OffersAnswer = {
	total: number
	offers: Offer[]
	/** How many there are of each with the other choices as they are. */
	facets: { kinds: Counted<OfferKind>[]; districts: Counted<string>[]; networks: Counted<string>[] }
}

export const offersPerPage = 25
const lastPage = 200

/** Reads `?kind=&district=&network=&page=`. What makes no sense is ignored. */
export function readOffersQuestion(search: URLSearchParams): OffersQuestion {
	const values = (name: string) => [...new Set(search.getAll(name))].filter((value) => value.length <= 100).slice(0, 50)
	const page = Number(search.get('page') ?? '1')
	return {
		kinds: offerKinds.filter((kind) => values('kind').includes(kind)),
		districts: values('district').filter(Boolean),
		networks: values('network').filter(Boolean),
		page: Number.isInteger(page) && page >= 1 ? Math.min(page, lastPage) : 1,
	}
}

/**
 * The offers that stand today and that the viewer sees, those first that end first; `within` are the networks of the page.
 * Counts, list and facets come from the same rows.
 */
export async function currentOffers(
	ctx: Context,
	question: OffersQuestion,
	within: readonly number[],
): Promise<OffersAnswer> {
	const { db } = ctx
	const chosen = {
		kind: anyOf('kind', question.kinds),
		district: anyOf('district', question.districts),
		network: anyOf('network', question.networks),
	}
	const { rows } = await sql<{ answer: OffersAnswer }>`
		with standing as (${standing(ctx, within)}),
		counted as (
			select kind, district, network, count(*)::int as count from standing group by kind, district, network
		), page as (
			select * from standing where ${chosen.kind} and ${chosen.district} and ${chosen.network}
			order by "validUntil", id limit ${offersPerPage} offset ${(question.page - 1) * offersPerPage}
		)
		select json_build_object(
			'total', (select coalesce(sum(count), 0) from counted where ${chosen.kind} and ${chosen.district} and ${chosen.network}),
			'offers', (select coalesce(json_agg(to_jsonb(page) - 'party' - 'network' || jsonb_build_object('network', named) order by "validUntil", id), '[]') from page),
			'facets', json_build_object(
				'kinds', ${facet('kind', chosen.district, chosen.network)},
				'districts', ${facet('district', chosen.kind, chosen.network)},
				'networks', ${facet('network', chosen.kind, chosen.district)})) as answer`.execute(db)
	return rows[0]!.answer
}

const standing = ({ viewer, today }: Context, within: readonly number[]): RawBuilder<unknown> => sql`
	select ${entryColumns}, p.id as party, n.slug as network, jsonb_build_object('slug', n.slug, 'name', n.name) as named,
		jsonb_build_object('slug', i.slug, 'name', p.name) as organisation
	from profile_entry e join party p on p.id = e.party_id join identity i on i.id = p.identity_id join network n on n.id = p.network_id
	where e.kind = any(${[...offerKinds]}::text[]) and e.network_id = any(${[...within]}::bigint[])
		and ${entryVisibleTo(viewer, today, 'e')} and ${visibleTo(viewer, today, 'p')}`

const anyOf = (column: string, values: readonly string[]): RawBuilder<boolean> =>
	values.length === 0 ? sql`true` : sql`${sql.ref(column)} = any(${[...values]}::text[])`

const facet = (column: string, ...others: RawBuilder<boolean>[]): RawBuilder<unknown> => sql`
	(select coalesce(json_agg(json_build_object('value', value, 'count', count) order by count desc, value), '[]') from (
		select ${sql.ref(column)} as value, sum(count) as count from counted
		where ${sql.ref(column)} is not null and ${sql.join(others, sql` and `)} group by 1) named)`
