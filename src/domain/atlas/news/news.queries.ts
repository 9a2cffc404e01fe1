/** What is new in a search, as the public may see it: organisations, and what those that were there have come to claim. */
import type { Pool } from 'pg'
import type { Localized } from '#platform/localized.ts'
import type { Network } from '../../networks/network.queries.ts'
import type { AtlasQuestion } from '../atlas-question.ts'
import { filtersOf } from '../atlas.queries.ts'
import { withLexicon } from '../search/lexicon.ts'
import { prepared } from '#platform/prepared.ts'
import { searchKnowing } from '../search/search-organisations.ts'
import { everything, searchQuery } from '../search/search-query.ts'

/** What happened: it can be seen for the first time, claims something, or changed so that it now matches. */
export const newsChanges = ['listed', 'claimed', 'fitting'] as const
export type NewsChange = (typeof newsChanges)[number]

export type News = {
	slug: string
	name: string
	place: string | null
	summary: Localized | null
	change: NewsChange
	/** What is claimed anew; null when the organisation itself is new, or newly matches. */
	competence: { slug: string; labels: Localized } | null
	/** The day on which it was noted. */
	since: string
}

/**
 * $1 tsquery, $2 day after which, $3 competences that were asked for, $4 how many. A new organisation's claims are no further news.
 * Who changed is news when neither on that day nor on any earlier one that is kept it matched: what comes and goes is told once.
 */
const newsText = `
with matching as materialized (
	select d.identity_id, d.tsv, d.card from search_document d where d.audience = 0 and d.tsv @@ $1::tsquery
), noted as (
	select n.identity_id, n.competence_id, n.since from atlas_news n join matching m on m.identity_id = n.identity_id where n.since > $2::date
), listed as (
	select identity_id, since from noted where competence_id is null
), claimed as (
	select n.identity_id, n.since, c.id as competence_id from noted n join matching m on m.identity_id = n.identity_id join competence c on c.id = n.competence_id
	where m.tsv @@ format('''c:%s''', c.id)::tsquery and (cardinality($3::int[]) = 0 or c.path && $3::int[])
		and not exists (select from atlas_news o where o.identity_id = n.identity_id and o.competence_id is null and o.since >= n.since)
), changed as (
	select e.identity_id, e.since, e.tsv @@ $1::tsquery as matched, min(e.since) filter (where e.since > $2::date) over (partition by e.identity_id) as first
	from atlas_earlier e join matching m on m.identity_id = e.identity_id
	where e.identity_id in (select identity_id from atlas_earlier where since > $2::date)
), fitting as (
	select identity_id, max(since) filter (where not matched) as since from changed group by identity_id
	having not bool_or(matched) filter (where since <= first)
), news as (
	select identity_id, since, null::int as competence_id, 'listed' as change from listed
	union all select identity_id, since, competence_id, 'claimed' from claimed
	union all select f.identity_id, f.since, null, 'fitting' from fitting f
		where not exists (select from listed l where l.identity_id = f.identity_id)
			and (cardinality($3::int[]) = 0 or not exists (select from claimed c where c.identity_id = f.identity_id))
)
select i.slug, m.card ->> 'name' as name, m.card ->> 'place' as place, m.card -> 'summary' as summary, n.since, n.change,
	case when c.id is not null then jsonb_build_object('slug', c.slug, 'labels', c.labels) end as competence
from news n join matching m on m.identity_id = n.identity_id join identity i on i.id = n.identity_id left join competence c on c.id = n.competence_id
order by n.since desc, n.identity_id, c.id nulls first limit $4::int`

/** The latest first. `within` limits it to one network, as on its own pages. */
export async function newsOf(
	pool: Pool,
	question: AtlasQuestion,
	within: Network | null,
	{ after, today, most }: { after: string; today: string; most: number },
): Promise<News[]> {
	const { news } = await withLexicon(pool, async (lexicon) => {
		const filters = filtersOf(lexicon, question, within)
		const asked = { q: question.q, filters, audiences: [], today, page: 1, pageSize: 1 }
		// What a search makes of the words is what it is told about, the nearest competence included.
		const { understanding, version, words } = await searchKnowing(pool, lexicon, asked)
		const named = [
			...filters.competences,
			...filters.anyCompetence,
			...understanding.units.flatMap(({ competences }) => competences.map(({ id }) => id)),
		]
		const query = everything(searchQuery(lexicon, understanding.units, filters))
		const { rows } = await prepared<News>(pool, newsText, [query, after, named, most])
		return { news: rows, version, words }
	})
	return news
}
