/** What is new in a search, as the public may see it: organisations, and what those that were there have come to claim. */
import type { Pool } from 'pg'
import type { Localized } from '#platform/localized.ts'
import type { Network } from '../../networks/network.queries.ts'
import type { AtlasQuestion } from '../atlas-question.ts'
import { filtersOf } from '../atlas.queries.ts'
import { withLexicon } from '../search/lexicon.ts'
import { prepared } from '../search/prepared.ts'
import { searchKnowing } from '../search/search-organisations.ts'
import { searchQuery } from '../search/search-query.ts'

export type News = {
	slug: string
	name: string
	place: string | null
	summary: Localized | null
	/** What is claimed anew; null when the organisation itself is new. */
	competence: { slug: string; labels: Localized } | null
	/** The day on which it was noted. */
	since: string
}

/** $1 tsquery, $2 day after which, $3 competences that were asked for, $4 how many. A new organisation's claims are no further news. */
const newsText = `
select i.slug, d.card ->> 'name' as name, d.card ->> 'place' as place, d.card -> 'summary' as summary, n.since,
	case when c.id is not null then jsonb_build_object('slug', c.slug, 'labels', c.labels) end as competence
from atlas_news n join search_document d on d.identity_id = n.identity_id and d.audience = 0 join identity i on i.id = n.identity_id
left join competence c on c.id = n.competence_id
where n.since > $2::date and d.tsv @@ $1::tsquery
	and (c.id is null or (d.tsv @@ format('''c:%s''', c.id)::tsquery and (cardinality($3::int[]) = 0 or c.path && $3::int[])
		and not exists (select from atlas_news o where o.identity_id = n.identity_id and o.competence_id is null and o.since >= n.since)))
order by n.since desc, n.identity_id, c.id limit $4::int`

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
		const { understanding, version } = await searchKnowing(pool, lexicon, asked)
		const named = [
			...filters.competences,
			...filters.anyCompetence,
			...understanding.units.flatMap(({ competences }) => competences.map(({ id }) => id)),
		]
		const { query } = searchQuery(lexicon, understanding.units, filters, []).matching()
		const { rows } = await prepared<News>(pool, newsText, [query, after, named, most])
		return { news: rows, version }
	})
	return news
}
