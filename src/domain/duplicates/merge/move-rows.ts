/** Moves the rows of one table from a record to the one that remains. Set-based; conflicts have the answer that moves.ts declares. */
import { sql, type RawBuilder } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import type { Move } from './moves.ts'

export type Merging = { keptId: number; goneId: number }

/** Moves the rows that one line of moves.ts names. */
export async function moveRows(
	ctx: CommandContext,
	{ table, column, how, keys = [] }: Move,
	{ keptId, goneId }: Merging,
): Promise<void> {
	if (how === 'once')
		await sql`delete from ${sql.table(table)} t where t.${sql.ref(column)} = ${goneId} and exists (
			select from ${sql.table(table)} k where k.${sql.ref(column)} = ${keptId} and ${equal(keys)})`.execute(ctx.db)
	if (how === 'periods') return movePeriods(ctx, table, sql`t.${sql.ref(column)} = ${goneId}`, sql`k.${sql.ref(column)} = ${keptId} and ${equal(keys)}`, { [column]: keptId }) // prettier-ignore
	await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${keptId} where ${sql.ref(column)} = ${goneId}`.execute(
		ctx.db,
	)
}

const equal = (keys: readonly string[]): RawBuilder<unknown> =>
	keys.length === 0
		? sql`true`
		: sql.join(
				keys.map((key) => sql`k.${sql.ref(key)} is not distinct from t.${sql.ref(key)}`),
				sql` and `,
			)

/**
 * Rows with a period: each `t` that is `mine` gets the values, for the days on which no row `k` is `theirs`. A row with none of its
 * days left goes; one with several spans left becomes several.
 */
export async function movePeriods(
	{ db, networkId }: CommandContext,
	table: string,
	mine: RawBuilder<unknown>,
	theirs: RawBuilder<unknown>,
	values: Record<string, number>,
): Promise<void> {
	const { rows } = await sql<{ id: number; spans: string[] }>`
		select t.id, array(select span::text from unnest(datemultirange(t.during) - (
			select coalesce(range_agg(k.during), '{}') from ${sql.table(table)} k where k.network_id = ${networkId} and k.id <> t.id and ${theirs})) span
			order by lower(span) nulls first) as spans
		from ${sql.table(table)} t where t.network_id = ${networkId} and ${mine} order by t.id`.execute(db)
	const gone = rows.filter(({ spans }) => spans.length === 0).map(({ id }) => id)
	if (gone.length > 0) await sql`delete from ${sql.table(table)} where id = any(${gone}::bigint[])`.execute(db)
	const set = Object.entries(values).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
	for (const { id, spans } of rows.filter((row) => row.spans.length > 0)) {
		const [first, ...further] = spans
		await sql`update ${sql.table(table)} set ${sql.join([...set, sql`during = ${first}::daterange`])} where id = ${id}`.execute(
			db,
		)
		if (further.length === 0) continue
		const columns = await columnsOf(db, table)
		const names = sql.join(columns.map((column) => sql.ref(column)))
		await sql`
			insert into ${sql.table(table)} (${names})
			select ${names} from (
				select (jsonb_populate_record(null::${sql.table(table)}, to_jsonb(t) || jsonb_build_object('during', span))).*
				from ${sql.table(table)} t cross join unnest(${further}::text[]) span where t.id = ${id}) copies`.execute(db)
	}
}

async function columnsOf(db: CommandContext['db'], table: string): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select attname as name from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and not attisdropped
			and attgenerated = '' and attname <> 'id'`.execute(db)
	return rows.map(({ name }) => name)
}
