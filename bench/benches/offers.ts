/** Offers to learners and applicants of the whole alliance: all of them, by words, and by facets; with total and all facets. */
import { sql } from 'kysely'
import { allOffers, currentOffers, type OffersQuestion } from '#domain/profiles/offers.queries.ts'
import { offerKinds } from '#domain/profiles/profile-entry.schema.ts'
import { dayIn, visitor, type Context } from '#platform/context.ts'
import { Random } from '../../src/demonstration/random.ts'
import { seed, withAlliance } from '../data/alliance-database.ts'
import { spread, timeEach, type Figures } from '../measure.ts'

const questions = 120

export function offersBench(organisations: number): () => Promise<Figures> {
	return () =>
		withAlliance(organisations, async ({ db }) => {
			const ctx: Context = { viewer: visitor, db, locale: 'de', today: dayIn() }
			const { rows } = await sql<{ networks: number[]; labels: string[]; districts: string[] }>`
				select (select array_agg(id::int) from network) as networks, (select array_agg(labels ->> 'de' order by id) from competence) as labels,
					(select array_agg(distinct district_code) from profile_entry where district_code is not null) as districts`.execute(db)
			const { networks, labels, districts } = rows[0]!
			const random = new Random(seed)
			const wordsAsked = (): OffersQuestion => ({
				...allOffers,
				q: `${random.pick(['Praktikum', 'Stelle', ''])} ${random.pick(labels)}`.trim(),
			})
			const facetsAsked = (): OffersQuestion => ({
				...allOffers,
				kinds: [random.pick(offerKinds)],
				districts: [random.pick(districts)],
			})
			const ask = (question: OffersQuestion) => currentOffers(ctx, question, networks)
			const times = async (count: number, make: () => OffersQuestion) =>
				timeEach(Array.from({ length: count }, make), ask)
			await times(20, wordsAsked)
			return {
				...spread(await times(questions, wordsAsked)),
				...spread(await times(30, facetsAsked), 'facets_'),
				...spread(await times(30, () => allOffers), 'all_'),
				offers: (await ask(allOffers)).total,
			}
		})
}
