/** Notes which statements some work sends to the database, so that they can be sent again alone: the floor beneath it. */
import pg from 'pg'
import { timeEach } from '../measure.ts'

export type Sent = { name?: string; text: string; values: unknown[] }

const { prototype } = pg.Client

/** The statements that return rows of tables, in their order, of everything in this process while `work` runs. */
export async function recordStatements<Result>(work: () => Promise<Result>): Promise<{ result: Result; sent: Sent[] }> {
	const sent: Sent[] = []
	const query = Reflect.get(prototype, 'query') as (...given: unknown[]) => unknown
	Reflect.set(prototype, 'query', function (this: pg.Client, ...given: unknown[]) {
		const [first, second] = given
		const statement =
			typeof first === 'string'
				? { text: first, values: Array.isArray(second) ? second : [] }
				: { ...(first as Sent), values: (first as Sent).values ?? [] }
		if (/^\s*(select|with)\b/i.test(statement.text)) sent.push(plain(statement))
		return Reflect.apply(query, this, given)
	})
	try {
		return { result: await work(), sent }
	} finally {
		Reflect.set(prototype, 'query', query)
	}
}

function plain({ name, text, values }: Sent): Sent {
	return name ? { name, text, values: [...values] } : { text, values: [...values] }
}

/** One time per item: how long the statements take that `work` sends for it, and nothing else. */
export async function timeStatements<Item>(
	pool: pg.Pool,
	items: readonly Item[],
	work: (item: Item) => Promise<unknown>,
	which: (statement: Sent) => boolean = () => true,
): Promise<number[]> {
	const recorded: Sent[][] = []
	for (const item of items) {
		const { sent } = await recordStatements(() => work(item))
		recorded.push(sent.filter(which))
	}
	const client = await pool.connect()
	try {
		const again = async (statements: readonly Sent[]) => {
			for (const statement of statements) await client.query(statement)
		}
		// Once for the plans of prepared statements, then for the figures.
		await timeEach(recorded.slice(0, 50), again)
		return await timeEach(recorded, again)
	} finally {
		client.release()
	}
}
