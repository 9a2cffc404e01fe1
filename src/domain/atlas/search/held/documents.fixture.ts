/** Documents made by hand, and questions about them. */
import pg from 'pg'
import { prepared } from '#platform/prepared.ts'
import { meetingAll } from '../matching.ts'
import { stateText, type State } from '../search-statement.ts'
import { membersOf } from './document-sets.ts'
import type { Holding } from './held-documents.ts'
import { withDocuments } from './with-documents.ts'

/** The statement that makes a document of an identity. */
export const writing = (identity: number, words: string, audience = 0) => `
	insert into search_document (identity_id, audience, quality, party_id, facts, card, digest, tsv)
	values (${identity}, ${audience}, 0.5, ${identity}, search_facts(${identity}, 0.5, 1, 1, 0, 'DE111', array[1]), '{}', ${identity}, '${words}')`

/** The identities that hold a lexeme, in their order. */
export const identitiesIn = (holding: Holding, lexeme: string): number[] =>
	Array.from(membersOf(meetingAll(holding, [[[lexeme]]])), (position) => holding.facts.identity[position]!).toSorted(
		(a, b) => a - b,
	)

/** Who holds "esse" as these audiences see it; `meanwhile` happens after it was read and before the state is asked for. */
export async function found(
	asking: pg.Pool,
	audiences: readonly number[] = [],
	others: readonly string[] = [],
	meanwhile?: () => Promise<unknown>,
): Promise<{ holding: Holding; attempts: number; identities: number[] }> {
	let attempts = 0
	const answer = await withDocuments(asking, audiences, async (holdingOf) => {
		const holding = await holdingOf(['esse', ...others])
		if (attempts++ === 0) await meanwhile?.()
		const { rows } = await prepared<State>(asking, stateText, [holding.snapshot])
		return { ...rows[0]!, holding }
	})
	const { holding } = answer
	return { holding, attempts, identities: identitiesIn(holding, 'esse') }
}

/** A pool that answers statements in some other way; null lets it answer by itself. */
export function answering(
	pool: pg.Pool,
	answer: (statement: pg.QueryConfig) => Promise<Pick<pg.QueryResult, 'rows'>> | null,
): pg.Pool {
	return new Proxy(pool, {
		get: (target, name) =>
			name === 'query'
				? (statement: pg.QueryConfig) => answer(statement) ?? target.query(statement)
				: (Reflect.get(target, name) as unknown),
	})
}

/** Whether a statement asks how much there is of all lists. */
export const isExpecting = (text: string): boolean => text.includes('"atOnce"')

/** The same pool, told that all lists together have no room: they are read when they are asked for. */
export const withoutRoom = (pool: pg.Pool): pg.Pool =>
	answering(pool, ({ text }) =>
		isExpecting(text) ? Promise.resolve({ rows: [{ bytes: 1e12, pages: 1, atOnce: 1 }] }) : null,
	)

/** How often documents are read that hold a lexeme, while something is done. */
export async function readings(work: () => Promise<unknown>): Promise<number> {
	const client = Reflect.get(pg.Client.prototype, 'query') as (...given: unknown[]) => unknown
	let count = 0
	Reflect.set(pg.Client.prototype, 'query', function (this: pg.Client, ...given: unknown[]) {
		if ((given[0] as { text?: string }).text?.includes('array_prepend')) count++
		return Reflect.apply(client, this, given)
	})
	try {
		await work()
	} finally {
		Reflect.set(pg.Client.prototype, 'query', client)
	}
	return count
}
