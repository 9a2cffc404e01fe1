/** Search as a page asks it: reasons, total and five facets, for somebody without an account. */
import type { Instance } from '#boot.ts'
import { searchAtlas, type AtlasAnswer } from '#domain/atlas/atlas.queries.ts'
import { indexDocuments } from '#domain/atlas/search/index-documents.ts'
import { hasReadAhead } from '#domain/atlas/search/held/read-ahead.ts'
import { noFilters, type Filters } from '#domain/atlas/search/search-organisations.ts'
import { dayIn, visitor, type Context } from '#platform/context.ts'
import { openPool } from '#platform/database.server.ts'
import { withAlliance } from '../data/alliance-database.ts'
import { askedQuestions, type Asked } from '../data/questions.ts'
import { timeStatements } from '../data/recorded-statements.ts'
import { inProcessIndex } from '../floors/in-process-index.ts'
import { printBySort, rounded, spread, timeEach, timeParallel, type Figures } from '../measure.ts'

const questions = 600
const parallelClients = 4

/** All figures of search with so many organisations. */
export function searchBench(organisations: number): () => Promise<Figures> {
	return () => withAlliance(organisations, (instance) => measure(instance))
}

async function measure(instance: Instance): Promise<Figures> {
	const ctx: Context = { viewer: visitor, db: instance.db, locale: 'de', today: dayIn() }
	const ask = (question: Asked) => searchAtlas(ctx, instance.searchPool, question, null)
	// Made beforehand, since making them leaves much to be cleared away. Of what is measured a fifth was asked before, as a label or a filter:
	// there are only so many.
	const askedIn = (part: number) => askedQuestions(questions, part)
	const [asked, askedByFour, warming] = [askedIn(1), askedIn(3), [2, 4, 6, 8, 10, 12].map(askedIn)] as const
	// Until each connection has prepared its statements, what is read ahead is there, and the program is compiled: after a third of these questions
	// one still takes half as long again.
	for (const others of warming) await timeParallel(parallelClients, others, ask)
	await hasReadAhead(instance.searchPool)
	const times = await timeEach(asked, ask)
	const parallel = await timeParallel(parallelClients, askedByFour, ask)
	printBySort(asked, times)
	return {
		...spread(times),
		...spread(parallel.times, 'parallel_'),
		parallel_per_second: rounded(parallel.perSecond),
		...(await floors(instance, ctx, asked, warming)),
		...spread(await indexing(instance, ctx), 'index_'),
	}
}

/** The same questions as nothing but their statements, and in memory. */
async function floors(instance: Instance, ctx: Context, asked: Asked[], warming: readonly Asked[][]): Promise<Figures> {
	const { times: sql, readShare } = await timeAsking(instance, ctx, asked, warming)
	const ask = (question: Asked) => searchAtlas(ctx, instance.searchPool, question, null)
	const answers: { answer: AtlasAnswer; question: Asked }[] = []
	for (const question of asked) answers.push({ answer: await ask(question), question })
	const index = await inProcessIndex(instance.pool)
	const memory = await timeEach(answers, ({ answer, question }) =>
		index.search(answer.understanding.units, filtersOf(question)),
	)
	return { ...spread(sql, 'sql_'), ...spread(memory, 'inprocess_'), read_share: rounded(readShare) }
}

/** By a pool of its own, which was asked the others before; and the share of questions for which lists of documents were read. */
async function timeAsking(
	instance: Instance,
	ctx: Context,
	asked: Asked[],
	warming: readonly Asked[][],
): Promise<{ times: number[]; readShare: number }> {
	const pool = openPool(instance.ownerUrl, 'search', 2)
	const ask = (question: Asked) => searchAtlas(ctx, pool, question, null)
	let read = 0
	try {
		for (const others of warming) await timeParallel(parallelClients, others, ask)
		await hasReadAhead(pool)
		const times = await timeStatements(pool, asked, ask, ({ text }) => {
			if (text.includes('array_prepend(null,')) read++
			return true
		})
		return { times, readShare: read / asked.length }
	} finally {
		await pool.end()
	}
}

/** Near enough for a floor: fields and competences are left out, since they need the database's numbers. */
function filtersOf({ districts, kinds, sizes }: Asked): Filters {
	return { ...noFilters, districts, kinds, sizes }
}

/**
 * Making the documents of one organisation anew, inside of a command: its commit, which waits for the disk, is not counted. The first hundred are left
 * out: until then the program is being compiled.
 */
async function indexing({ db }: Instance, { today }: Context): Promise<number[]> {
	const rows = await db
		.selectFrom('search_document')
		.select('identity_id')
		.where('audience', '=', 0)
		.orderBy('digest')
		.limit(400)
		.execute()
	const identities = rows.map((row) => row.identity_id)
	const times: number[] = []
	for (const identity of identities)
		await db.transaction().execute(async (tx) => {
			const [time] = await timeEach([identity], (one) => indexDocuments(tx, { identities: [one] }, today))
			times.push(time!)
		})
	return times.slice(100)
}
