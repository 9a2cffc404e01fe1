/** What all organisations together offer to those who learn or look for work. */
import { sql, type RawBuilder } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { visibleTo } from '../parties/party.visibility.ts'
import { offerKinds, type OfferKind } from './profile-entry.schema.ts'
import { entryVisibleTo } from './profile-entry.visibility.ts'
import { entryColumns, type ProfileEntry } from './profile-entries.queries.ts'

export type OffersQuestion = {
	/** Words, all of which must stand in what is offered: its texts, place, competences, kind, or the name of who offers it. */
	q: string
	kinds: readonly OfferKind[]
	/** Slugs of competences; one of them or something narrower must be meant. */
	competences: readonly string[]
	/** NUTS-3 codes. */
	districts: readonly string[]
	/** Slugs of networks. */
	networks: readonly string[]
	page: number
}

/** Everything that is offered. */
export const allOffers: OffersQuestion = { q: '', kinds: [], competences: [], districts: [], networks: [], page: 1 }

export type Offer = ProfileEntry & {
	kind: OfferKind
	organisation: { slug: string; name: string }
	network: { slug: string; name: string }
}
type Counted<Value> = { value: Value; count: number }
type NamedCompetence = { slug: string; labels: Localized }
export type OffersAnswer = {
	total: number
	offers: Offer[]
	/** How many there are of each with the other choices as they are; of competences the most frequent. */
	facets: {
		kinds: Counted<OfferKind>[]
		competences: Counted<string>[]
		districts: Counted<string>[]
		networks: Counted<string>[]
	}
	/** What the competences of that facet and of the question are called. */
	names: NamedCompetence[]
}

export const offersPerPage = 25
const lastPage = 200
const longestQuestion = 200
const mostWords = 8
const mostCompetences = 12

/** How the kinds are called by those who look for them; words of texts are compared with these as well. */
const kindWords: Readonly<Record<OfferKind, string>> = {
	apprenticeship: 'Ausbildung Ausbildungsplatz Lehre Azubi duales Studium apprenticeship',
	internship: 'Praktikum Praktika Schülerpraktikum internship placement',
	thesis: 'Abschlussarbeit Bachelorarbeit Masterarbeit thesis',
	job: 'Stelle Stellen Job Arbeit job vacancy',
	training: 'Schulung Kurs Weiterbildung Seminar training course',
}

/** Reads `?q=&kind=&competence=&district=&network=&page=`. What makes no sense is ignored. */
export function readOffersQuestion(search: URLSearchParams): OffersQuestion {
	const values = (name: string) => [...new Set(search.getAll(name))].filter((value) => value.length <= 100).slice(0, 50)
	const page = Number(search.get('page') ?? '1')
	return {
		q: (search.get('q') ?? '')
			.replace(/[\s\0]+/g, ' ')
			.trim()
			.slice(0, longestQuestion),
		kinds: offerKinds.filter((kind) => values('kind').includes(kind)),
		competences: values('competence').filter((value) => /^[a-z0-9-]+$/.test(value)),
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
	const chosen = {
		kind: anyOf('kind', question.kinds),
		competence:
			question.competences.length === 0
				? sql<boolean>`true`
				: sql<boolean>`meant && ${[...question.competences]}::text[]`,
		district: anyOf('district', question.districts),
		network: anyOf('network', question.networks),
	}
	const allBut = (left?: keyof typeof chosen) =>
		sql.join(
			Object.entries(chosen)
				.filter(([name]) => name !== left)
				.map(([, condition]) => condition),
			sql` and `,
		)
	const { rows } = await sql<{ answer: OffersAnswer }>`
		with standing as materialized (${standing(ctx, within, wordsOf(question.q))}),
		page as (
			select * from standing where ${allBut()} order by "validUntil", id limit ${offersPerPage} offset ${(question.page - 1) * offersPerPage}
		), frequent as (${facet('unnest(named)', allBut('competence'))} limit ${mostCompetences})
		select json_build_object(
			'total', (select count(*) from standing where ${allBut()}),
			'offers', (select coalesce(json_agg(to_jsonb(page) - '{party,network,net,named,meant}'::text[] || jsonb_build_object('network', net) order by "validUntil", id), '[]') from page),
			'facets', json_build_object(
				'kinds', ${listOf(facet('kind', allBut('kind')))},
				'competences', ${listOf(sql`select * from frequent`)},
				'districts', ${listOf(facet('district', allBut('district')))},
				'networks', ${listOf(facet('network', allBut('network')))}),
			'names', (select coalesce(json_agg(json_build_object('slug', slug, 'labels', labels) order by id), '[]') from competence
				where slug = any(${[...question.competences]}::text[]) or slug in (select value from frequent))) as answer`.execute(
		ctx.db,
	)
	return rows[0]!.answer
}

/** The rows that the viewer sees and that hold the words. `named` are their competences, `meant` also what is broader. */
const standing = (
	{ viewer, today }: Context,
	within: readonly number[],
	words: readonly string[],
): RawBuilder<unknown> => sql`
	select ${entryColumns}, p.id as party, n.slug as network, jsonb_build_object('slug', n.slug, 'name', n.name) as net,
		jsonb_build_object('slug', i.slug, 'name', p.name) as organisation,
		array(select k.slug from profile_entry_competence ec join competence k on k.id = ec.competence_id where ec.entry_id = e.id) as named,
		array(select a.slug from profile_entry_competence ec join competence k on k.id = ec.competence_id join competence a on a.id = any(k.path)
			where ec.entry_id = e.id) as meant
	from profile_entry e join party p on p.id = e.party_id join identity i on i.id = p.identity_id join network n on n.id = p.network_id
	where e.kind = any(${[...offerKinds]}::text[]) and e.network_id = any(${[...within]}::bigint[])
		and ${entryVisibleTo(viewer, today, 'e')} and ${visibleTo(viewer, today, 'p')} ${words.length === 0 ? sql`` : sql`and ${holds(words)}`}`

/** Words of a question as beginnings of words; short ones as they are. */
const wordsOf = (q: string): string[] =>
	[...q.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu)]
		.slice(0, mostWords)
		.map(([word]) => (word.length < 3 ? word : `${word}:*`))

/** Whether an offer holds all words, as German or English ones; what is a stop word in either is not asked for. */
function holds(words: readonly string[]): RawBuilder<boolean> {
	const asked = words.map((word) => {
		const [german, english] = [sql`to_tsquery('german', ${word})`, sql`to_tsquery('english', ${word})`]
		return sql`(numnode(${german}) = 0 or numnode(${english}) = 0 or doc @@ (${german} || ${english}))`
	})
	return sql`(select ${sql.join(asked, sql` and `)} from (
		select to_tsvector('german', text) || to_tsvector('english', text) as doc from (
			select concat_ws(' ', e.title ->> 'de', e.title ->> 'en', e.body ->> 'de', e.body ->> 'en', e.place, p.name,
				${JSON.stringify(kindWords)}::jsonb ->> e.kind,
				(select string_agg(concat_ws(' ', a.labels ->> 'de', a.labels ->> 'en', case when a.id = k.id then a.alternatives::text end), ' ')
					from profile_entry_competence ec join competence k on k.id = ec.competence_id join competence a on a.id = any(k.path)
					where ec.entry_id = e.id)) as text
		) written
	) read)`
}

const anyOf = (column: string, values: readonly string[]): RawBuilder<boolean> =>
	values.length === 0 ? sql`true` : sql`${sql.ref(column)} = any(${[...values]}::text[])`

/** Values of a column with how many rows have them, the most frequent first. */
const facet = (column: string, condition: RawBuilder<unknown>): RawBuilder<unknown> => sql`
	select value, count(*)::int as count from (select ${sql.raw(column)} as value from standing where ${condition}) named
	where value is not null group by value order by count desc, value`

const listOf = (rows: RawBuilder<unknown>): RawBuilder<unknown> => sql`
	(select coalesce(json_agg(json_build_object('value', value, 'count', count) order by count desc, value), '[]') from (${rows}) listed)`
