/**
 * The one statement of a search: all facets with grouping sets and the best candidates ranked, in one round trip.
 *
 * Parameters: $1 tsquery, $2 audiences, $3 networks, $4 districts, $5 kinds, $6 sizes, $7 field mask, $8 tsquery of
 * strong signs (name, evidence), $9 offset, $10 limit, $11 day number for ties.
 */
export type Variant = {
	/** Without words everything matches. */
	words: boolean
	/** The public alone needs no look at audiences. */
	publicOnly: boolean
	/** Count facets in every eighth or 64th document only. */
	sample: 1 | 8 | 64
}

/** Candidates that are ranked by their words; the rest follows by quality. */
export const rankedCandidates = 150

const filters = `
	($3::int[] is null or network_id = any($3) or more_networks && $3) as ok_network,
	($4::text[] is null or district = any($4)) as ok_district,
	($5::smallint[] is null or kind = any($5)) as ok_kind,
	($6::smallint[] is null or size = any($6)) as ok_size,
	($7::int is null or fields & $7 <> 0) as ok_field`

const all = 'ok_network and ok_district and ok_kind and ok_size and ok_field'
const without = (facet: string) =>
	all
		.split(' and ')
		.filter((ok) => ok !== `ok_${facet}`)
		.join(' and ')

function visible({ publicOnly }: Variant): string {
	// $2 must appear in every variant so that all take the same parameters.
	return publicOnly
		? `audience = 0 and ($2::int[] is null or true)`
		: `(audience = 0 or audience = any($2::int[])) and not coalesce(replaced_for && $2::int[], false)`
}

function matching(variant: Variant): string {
	return variant.words ? `tsv @@ $1::tsquery` : `($1::tsquery is null or true)`
}

/** The best by quality and all with strong signs. In a sample the candidates must be looked up apart from the facets. */
function candidates(variant: Variant): string {
	const strong = variant.words ? `tsv @@ $8::tsquery` : `($8::tsquery is null and false)`
	if (variant.sample === 1) {
		return `
	(select id from hit where ${all} order by quality desc, id limit ${rankedCandidates})
	union (select h.id from search_document d join hit h using (id) where ${strong} and ${all} order by h.quality desc, h.id limit 60)`
	}
	const from = `(select id, quality, ${filters} from search_document where ${matching(variant)} and ${visible(variant)}`
	return `
	(select id from ${from}${variant.words ? ' and quality >= 0.8' : ''}) best where ${all} order by quality desc, id limit ${rankedCandidates})
	union (select id from ${from} and ${strong}) sure where ${all} order by quality desc, id limit 60)`
}

export function searchStatement(variant: Variant): string {
	const sampled = variant.sample === 1 ? '' : ` and (hashint4(identity_id) & ${variant.sample - 1}) = 0`
	const rank = variant.words
		? `ts_rank('{0.05, 0.2, 0.5, 1}', d.tsv, $1::tsquery) + 0.15 * d.quality + case when d.tsv @@ $8::tsquery then 0.3 else 0 end`
		: `d.quality`
	const tie = `hashint8(d.identity_id::bigint * 100003 + $11::int)`
	const rest =
		variant.sample === 1
			? `hit h left join ranked r using (id) where ${all}`
			: `ranked r join search_document h using (id)`
	return `
with hit as materialized (
	select id, identity_id, party_id, quality, network_id, more_networks, kind, size, district, fields, ${filters}
	from search_document where ${matching(variant)} and ${visible(variant)}${sampled}
), candidate as (${candidates(variant)}
), ranked as (
	select d.id, round((${rank})::numeric, 2) as score, ${tie} as tie from search_document d join candidate using (id)
), counted as (
	select grouping(network_id) as no_network, grouping(district) as no_district, grouping(kind) as no_kind, grouping(size) as no_size, grouping(fields) as no_fields,
		network_id, district, kind, size, fields,
		count(*) filter (where ${without('network')})::int as of_network, count(*) filter (where ${without('district')})::int as of_district,
		count(*) filter (where ${without('kind')})::int as of_kind, count(*) filter (where ${without('size')})::int as of_size,
		count(*) filter (where ${without('field')})::int as of_field, count(*) filter (where ${all})::int as of_all
	from hit group by grouping sets ((network_id), (district), (kind), (size), (fields), ())
), page as (
	select h.id, h.identity_id, h.party_id, r.score from ${rest}
	order by r.score desc nulls last, r.tie, h.quality desc, h.id limit $10::int offset $9::int
)
select json_build_object(
	'total', (select of_all from counted where no_network + no_district + no_kind + no_size + no_fields = 5),
	'networks', (select coalesce(json_agg(json_build_array(network_id, sum)), '[]') from (
		select network_id, sum(of_network) from (
			select network_id, of_network from counted where no_network = 0 and of_network > 0
			union all select unnest(more_networks), 1 from hit where more_networks is not null and ${without('network')}) every group by network_id) total),
	'districts', (select coalesce(json_agg(json_build_array(district, of_district)), '[]') from counted where no_district = 0 and of_district > 0 and district is not null),
	'kinds', (select coalesce(json_agg(json_build_array(kind, of_kind)), '[]') from counted where no_kind = 0 and of_kind > 0),
	'sizes', (select coalesce(json_agg(json_build_array(size, of_size)), '[]') from counted where no_size = 0 and of_size > 0 and size is not null),
	'fields', (select coalesce(json_agg(json_build_array(fields, of_field)), '[]') from counted where no_fields = 0 and of_field > 0 and fields <> 0),
	'page', (select coalesce(json_agg(json_build_object('identity', identity_id, 'party', party_id, 'score', score)), '[]') from page),
	'candidates', (select count(*) from ranked)
) as found`
}
