/** The hits of a page: the best candidates in the order of their fit, with what is shown of them. */
import type { Pool } from 'pg'
import { prepared } from '#platform/prepared.ts'
import type { Candidates } from './candidates.ts'
import type { Card } from './card.ts'
import { knownCardsOf, type KnownCard } from './known-cards.ts'
import { inOrderOfLots, numberOfDay } from './lots.ts'
import type { Matching } from './matching.ts'
import { asTsquery } from './search-query.ts'
import { rankedText, type State } from './search-statement.ts'

export type Hit = { identity: number; party: number; slug: string; score: number | null; card: Card }

type Asked = { audiences: readonly number[]; today: string; page: number; pageSize: number }

/** Card and slug are left out where they are known. */
type Ranked = Omit<Hit, keyof KnownCard> & { document: number } & (KnownCard | Record<keyof KnownCard, null>)

/** The ranked ones in the order of their fit, then the rest in the order of quality; equal ones stay as they are given. */
export async function pageOf(
	pool: Pool,
	{ page, pageSize, audiences, today }: Asked,
	{ query, holding }: Matching,
	{ ranked, best, strong }: Candidates,
): Promise<State & { hits: Hit[] }> {
	const first = (page - 1) * pageSize
	const cards = knownCardsOf(pool)
	const words = asTsquery(query.words)
	const inOrder = async (identities: readonly number[], offset: number): Promise<State & { hits: Hit[] }> => {
		const known = cards.of(identities)
		const values = [holding.snapshot, identities, audiences, words, strong, offset, pageSize, [...known.keys()]]
		const { rows } = await prepared<State & { hits: Ranked[] }>(pool, rankedText, values)
		const { hits: ranked, ...state } = rows[0]!
		const hits = ranked.map(({ document, identity, party, score, slug, card }) => {
			const shown = card === null ? known.get(document)! : { slug, card }
			cards.keep(identity, document, shown)
			return { identity, party, score, ...shown }
		})
		return { ...state, hits }
	}
	const byFit = await inOrder(first < ranked.length ? inOrderOfLots(ranked, numberOfDay(today)) : [], first)
	if (byFit.hits.length === pageSize || best.length <= ranked.length) return byFit
	const known = new Set(ranked)
	const rest = best.filter((identity) => !known.has(identity))
	const from = Math.max(0, first - ranked.length)
	const further = await inOrder(rest.slice(from, first + pageSize - ranked.length), 0)
	return { ...further, changed: byFit.changed || further.changed, hits: [...byFit.hits, ...further.hits] }
}
