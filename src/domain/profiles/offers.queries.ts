/** What all organisations together offer to those who learn or look for work. */
import { sql, type RawBuilder } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { fold } from '#platform/search-text.ts'
import { competencesNamed } from '../competences/named-by-word.ts'
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
		competence: question.competences.length === 0 ? sql<boolean>`true` : means(question.competences),
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
			select ${entryColumns}, jsonb_build_object('slug', shown.slug, 'name', shown.name) as organisation,
				jsonb_build_object('slug', shown.network, 'name', shown.network_name) as network
			from (select * from standing where ${allBut()} order by until, id limit ${offersPerPage} offset ${(question.page - 1) * offersPerPage}) shown
				join profile_entry e on e.id = shown.id
		), frequent as (
			select k.slug as value, count(*)::int as count
			from standing join profile_entry_competence ec on ec.entry_id = standing.id join competence k on k.id = ec.competence_id
			where ${allBut('competence')} group by k.slug order by count desc, value limit ${mostCompetences}
		)
		select json_build_object(
			'total', (select count(*) from standing where ${allBut()}),
			'offers', (select coalesce(json_agg(page order by "validUntil", id), '[]') from page),
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

const isOffer = (alias: string): RawBuilder<boolean> =>
	sql<boolean>`${sql.ref(`${alias}.kind`)} in (${sql.join(offerKinds.map((kind) => sql.lit(kind)))})`

/**
 * The offers that hold the words and that the viewer sees, and who offers them. The words come first: whether an organisation
 * is seen takes longest.
 */
const standing = (
	{ viewer, today }: Context,
	within: readonly number[],
	words: readonly string[],
): RawBuilder<unknown> => sql`
	with held as materialized (
		select p.id, p.network_id, p.kind, p.name, p.identity_id, e.id as entry, e.kind as offered, e.district_code as district, e.valid_until as until
		from profile_entry e join party p on p.id = e.party_id
		where ${isOffer('e')} and e.network_id = any(${[...within]}::bigint[]) and ${entryVisibleTo(viewer, today, 'e')} ${sql.join(
			words.map((word) => sql`and ${holds(word)}`),
			sql` `,
		)}
	)
	select p.entry as id, p.offered as kind, p.district, i.slug, p.name, n.slug as network, n.name as network_name, p.until
	from held p join identity i on i.id = p.identity_id join network n on n.id = p.network_id where ${visibleTo(viewer, today, 'p')}`

/** Whether one of the competences is meant, or something narrower. */
const means = (slugs: readonly string[]): RawBuilder<boolean> => sql<boolean>`exists (
	select from profile_entry_competence ec join competence k on k.id = ec.competence_id
	where ec.entry_id = standing.id and k.path && array(select id from competence where slug = any(${[...slugs]}::text[])))`

/** The words of a question. */
const wordsOf = (q: string): string[] =>
	[...q.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu)].slice(0, mostWords).map(([word]) => word)

/**
 * Whether an offer holds a word, as a German or an English one: in its texts, by its kind, in the names of its competences and of what is broader, or in
 * the name of who offers it. Longer words are taken as beginnings; what is a stop word in either language is not asked for.
 */
function holds(word: string): RawBuilder<boolean> {
	const begin = word.length < 3 ? '' : '*'
	const reading = (language: 'german' | 'english', weight = '') =>
		sql`to_tsquery(${sql.lit(language)}, ${begin + weight === '' ? word : `${word}:${begin}${weight}`})`
	const query = sql`(${reading('german')} || ${reading('english')})`
	const inName = sql`(${reading('german', 'A')} || ${reading('english', 'A')})`
	return sql<boolean>`(numnode(${reading('german')}) = 0 or numnode(${reading('english')}) = 0
		or e.id in (select held.id from profile_entry held where ${isOffer('held')} and entry_words(held.title, held.body, held.place) @@ ${query})
		or e.id in (select ec.entry_id from profile_entry_competence ec where ec.competence_id in (${competencesNamed(query, inName)}))
		or e.kind = any(array(select known.kind from jsonb_each_text(${JSON.stringify(kindWords)}::jsonb) known (kind, words) where words_of(known.words) @@ ${query}))
		or ' ' || p.name_key || ' ' like (select '% ' || stem_words(${fold(word)}) || ${begin === '' ? ' %' : '%'}))`
}

const anyOf = (column: string, values: readonly string[]): RawBuilder<boolean> =>
	values.length === 0 ? sql`true` : sql`${sql.ref(column)} = any(${[...values]}::text[])`

/** Values of a column with how many rows have them, the most frequent first. */
const facet = (column: string, condition: RawBuilder<unknown>): RawBuilder<unknown> => sql`
	select value, count(*)::int as count from (select ${sql.raw(column)} as value from standing where ${condition}) named
	where value is not null group by value order by count desc, value`

const listOf = (rows: RawBuilder<unknown>): RawBuilder<unknown> => sql`
	(select coalesce(json_agg(json_build_object('value', value, 'count', count) order by count desc, value), '[]') from (${rows}) listed)`
