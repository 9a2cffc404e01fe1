/** Sets rows back to what they were before a journal entry, from its revisions, set-based per table. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'

/** The oldest revision of each row within the entry. */
const first = (journalId: number, table: string) => sql`(
	select distinct on (row_id) row_id, before, removed from revision
	where journal_id = ${journalId} and table_name = ${table} order by row_id, id)`

/** Rows that others may use by now: they go only when nobody does. */
const shared: Readonly<Record<string, { table: string; column: string }>> = {
	tag: { table: 'tagging', column: 'tag_id' },
	membership_type: { table: 'membership', column: 'type_id' },
}

/**
 * Takes back what an entry did to everything but the columns of parties that are still there.
 * @throws Refusal `parties.changed-since` when a row cannot come back because what it belonged to is gone
 */
export async function restoreRows(ctx: CommandContext, journalId: number): Promise<void> {
	const { rows } = await sql<{ table_name: string }>`
		select distinct table_name from revision where journal_id = ${journalId} order by table_name`.execute(ctx.db)
	const tables = rows.map((row) => row.table_name)
	const details = tables.filter((table) => table !== 'party')
	for (const table of details.filter((name) => !(name in shared))) await removeMade(ctx, journalId, table)
	for (const [table, user] of Object.entries(shared)) await removeUnused(ctx, journalId, table, user)
	await removeParties(ctx, journalId)
	try {
		if (tables.includes('party')) await putBack(ctx, journalId, 'party')
		for (const table of details) await putBack(ctx, journalId, table)
	} catch (error) {
		throw isForeignKeyViolation(error) ? new Refusal('conflict', 'parties.changed-since') : error
	}
	for (const table of details) await setBack(ctx, journalId, table)
}

/** With the subject goes the party and all that hangs on it. */
async function removeParties(ctx: CommandContext, journalId: number): Promise<void> {
	const { rows } = await sql<{ id: number; identity_id: number }>`
		select id, identity_id from party where network_id = ${ctx.networkId} and id in (
			select row_id from ${first(journalId, 'party')} r where r.before is null)`.execute(ctx.db)
	await sql`delete from subject where id = any(${rows.map((row) => row.id)}::bigint[])`.execute(ctx.db)
	await sql`delete from identity i where i.id = any(${rows.map((row) => row.identity_id)}::bigint[])
		and not exists (select from party p where p.identity_id = i.id)`.execute(ctx.db)
}

async function removeMade(ctx: CommandContext, journalId: number, table: string): Promise<void> {
	await sql`delete from ${sql.table(table)} where id in (
		select row_id from ${first(journalId, table)} r where r.before is null)`.execute(ctx.db)
}

async function removeUnused(
	ctx: CommandContext,
	journalId: number,
	table: string,
	user: { table: string; column: string },
): Promise<void> {
	await sql`delete from ${sql.table(table)} t where t.id in (
		select row_id from ${first(journalId, table)} r where r.before is null)
		and not exists (select from ${sql.table(user.table)} u where ${sql.ref(`u.${user.column}`)} = t.id)`.execute(ctx.db)
}

async function putBack(ctx: CommandContext, journalId: number, table: string): Promise<void> {
	const columns = sql.join((await columnsOf(ctx, table)).map((column) => sql.ref(column)))
	await sql`
		insert into ${sql.table(table)} (id, ${columns}) overriding system value
		select id, ${columns} from (select (jsonb_populate_record(null::${sql.table(table)}, r.before)).* from ${first(journalId, table)} r
			where r.before is not null) b
		where not exists (select from ${sql.table(table)} t where t.id = b.id)`.execute(ctx.db)
}

async function setBack(ctx: CommandContext, journalId: number, table: string): Promise<void> {
	const columns = await columnsOf(ctx, table)
	await sql`
		update ${sql.table(table)} t set ${sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`b.${column}`)}`))}
		from (select (jsonb_populate_record(null::${sql.table(table)}, r.before)).* from ${first(journalId, table)} r
			where r.before is not null and not r.removed) b
		where t.id = b.id`.execute(ctx.db)
}

async function columnsOf(ctx: CommandContext, table: string): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select attname as name from pg_attribute
		where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attname <> 'id' order by attnum`.execute(
		ctx.db,
	)
	return rows.map((row) => row.name)
}

function isForeignKeyViolation(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === '23503'
}
