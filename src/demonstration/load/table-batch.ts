/** Collects rows of one table and writes them set-based: one statement per batch, whatever its size. */
import type { Client } from 'pg'

type Value = string | number | boolean | null

export class TableBatch {
	private readonly table: string
	private readonly columns: [name: string, type: string][]
	private readonly values: Value[][]

	/** `columns` maps names to SQL types, in the order in which `add` takes values. */
	constructor(table: string, columns: Record<string, string>) {
		this.table = table
		this.columns = Object.entries(columns)
		this.values = this.columns.map(() => [])
	}

	add(...row: Value[]): void {
		for (const [index, value] of row.entries()) this.values[index]!.push(value)
	}

	async write(client: Client): Promise<void> {
		if (this.values[0]!.length === 0) return
		const names = this.columns.map(([name]) => `"${name}"`).join(', ')
		// Arrays of arrays and ranges travel as text and are cast row by row.
		const casts = this.columns.map(([name, type]) => `given."${name}"::${type}`).join(', ')
		const arrays = this.columns
			.map(([, type], index) => `$${index + 1}::${/^(bigint|int|smallint|real)$/.test(type) ? type : 'text'}[]`)
			.join(', ')
		await client.query(
			`insert into ${this.table} (${names}) select ${casts} from unnest(${arrays}) as given (${names}) on conflict do nothing`,
			[...this.values],
		)
		for (const column of this.values) column.length = 0
	}
}

/** Takes `count` numbers from the sequence of a table's id at once and returns the first. */
export async function takeIds(client: Client, table: string, count: number): Promise<number> {
	const { rows } = await client.query<{ first: string }>(
		`select setval(pg_get_serial_sequence($1, 'id'), nextval(pg_get_serial_sequence($1, 'id')) + $2 - 1) - $2 + 1 as first`,
		[table, Math.max(1, count)],
	)
	return Number(rows[0]!.first)
}
