/** All rows of a network, table by table, as they stand at one moment. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Database } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { exportCatalogue, outsideTables, type ExportedTable } from './catalogue.ts'
import type { Value } from './cells.ts'

const portion = 1_000

export type NetworkExport = {
	tables: readonly ExportedTable[]
	/** How many rows each table has. */
	counts: ReadonlyMap<string, number>
	network: { slug: string; name: string }
	/** The rows of a table in the order of its columns, oldest first. */
	rows(table: ExportedTable): AsyncGenerator<Value[]>
	/** Hashes of the files that documents, pictures, own fields and proposals for them name. */
	files(): Promise<string[]>
	/** To be called at the end, whatever happened: it holds a connection. */
	close(): Promise<void>
}

/**
 * Opens the export: one moment for all tables, however long it takes to read them.
 * @throws Refusal `common.not-found` for whoever may not take everything along
 */
export async function openExport(ctx: Context, networkId: number): Promise<NetworkExport> {
	if (!may(ctx.viewer, 'network.manage', networkId)) throw new Refusal('not-found', 'common.not-found')
	const tx = await ctx.db.startTransaction().setIsolationLevel('repeatable read').execute()
	const close = async () => {
		if (!tx.isCommitted && !tx.isRolledBack) await tx.rollback().execute()
	}
	try {
		await sql`select set_config('flechtwerk.network', ${String(networkId)}, true), set_config('statement_timeout', '0', true)`.execute(
			tx,
		)
		const tables = await exportCatalogue(tx)
		const counts = new Map<string, number>()
		for (const { name } of tables) counts.set(name, await countRows(tx, name, networkId))
		const { rows } = await sql<{
			slug: string
			name: string
		}>`select slug, name from network where id = ${networkId}`.execute(tx)
		return {
			tables,
			counts,
			network: rows[0]!,
			rows: (table) => rowsOf(tx, table, networkId),
			files: () => filesOf(tx, networkId),
			close,
		}
	} catch (error) {
		await close()
		throw error
	}
}

/** What an import has noted of the numbers in an earlier export belongs to that import. */
const own = (table: string, networkId: number) =>
	table === 'external_id'
		? sql`t.network_id = ${networkId} and t.source <> 'flechtwerk'`
		: sql`t.network_id = ${networkId}`

async function countRows(db: Database, table: string, networkId: number): Promise<number> {
	const { rows } = await sql<{
		count: number
	}>`select count(*)::int as count from ${sql.table(table)} t where ${own(table, networkId)}`.execute(db)
	return rows[0]!.count
}

async function* rowsOf(db: Database, table: ExportedTable, networkId: number): AsyncGenerator<Value[]> {
	const outside = table.columns.filter(({ refersTo }) => refersTo !== null && refersTo in outsideTables)
	const named = outside.map(
		({ name, refersTo }) =>
			sql`(select to_jsonb(o.${sql.ref(outsideTables[refersTo!]!)}) from ${sql.table(refersTo!)} o where o.id = t.${sql.ref(name)}) as ${sql.ref(name)}`,
	)
	const extra = named.length > 0 ? sql`, ${sql.join(named)}` : sql``
	for (let after = -1; ;) {
		const { rows } = await sql<{ id: number; row: Record<string, Value> } & Record<string, Value>>`
			select t.id, to_jsonb(t) as row ${extra} from ${sql.table(table.name)} t
			where ${own(table.name, networkId)} and t.id > ${after} order by t.id limit ${portion}`.execute(db)
		for (const { row, ...found } of rows)
			yield table.columns.map((column) => (outside.includes(column) ? found[column.name] : row[column.name]) ?? null)
		if (rows.length < portion) return
		after = rows.at(-1)!.id
	}
}

async function filesOf(db: Database, networkId: number): Promise<string[]> {
	const { rows } = await sql<{ hash: string }>`
		select hash from document_version where network_id = ${networkId}
		union select unnest(hashes) from picture where network_id = ${networkId}
		union select jsonb_path_query(custom, '$.*.hash') #>> '{}' from party where network_id = ${networkId} and custom @? '$.*.hash'
		union select jsonb_path_query(custom, '$.*.hash') #>> '{}' from membership where network_id = ${networkId} and custom @? '$.*.hash'
		union select jsonb_path_query(after, '$.*.hash') #>> '{}' from profile_proposal where network_id = ${networkId} and decided_at is null and after @? '$.*.hash'
		order by 1`.execute(db)
	return rows.map((row) => row.hash)
}
