/** Sets rows back to what they were before a journal entry, from its revisions, set-based per table. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { makeIdentity } from '../record/make-identity.ts'
import { leftAlone } from './following.ts'
import { byColumn } from './wide-changes.ts'
import { restoreOrder } from './restore-order.ts'

/** The oldest revision of each row within the entry. */
const first = (journalId: number, table: string) => sql`(
	select distinct on (row_id) row_id, before, removed from revision r
	where journal_id = ${journalId} and table_name = ${table} and not ${leftAlone} order by row_id, id)`

/** Rows that others may use by now: they go only when nobody does. */
const shared: Readonly<Record<string, { table: string; column: string }>> = {
	tag: { table: 'tagging', column: 'tag_id' },
	membership_type: { table: 'membership', column: 'type_id' },
}

/**
 * Takes back what an entry did to everything but the columns of wide rows that are still there (restore-columns.ts).
 * @throws Refusal `parties.changed-since` when a row cannot go or come back because of what others did meanwhile
 */
export async function restoreRows(ctx: CommandContext, journalId: number): Promise<void> {
	const tables = await restoreOrder(ctx, journalId)
	try {
		for (const table of tables.toReversed()) {
			if (table === 'party') await removeParties(ctx, journalId)
			else if (table in shared) await removeUnused(ctx, journalId, table, shared[table]!)
			else await removeMade(ctx, journalId, table)
		}
		for (const table of tables) {
			if (table === 'party') await reviveIdentities(ctx, journalId)
			await putBack(ctx, journalId, table)
		}
		for (const table of tables.filter((name) => !(byColumn as readonly string[]).includes(name)))
			await setBack(ctx, journalId, table)
	} catch (error) {
		throw isIntegrityViolation(error) ? new Refusal('conflict', 'parties.changed-since') : error
	}
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

/** What `removeParties` took from a party that comes back. */
async function reviveIdentities(ctx: CommandContext, journalId: number): Promise<void> {
	const { rows } = await sql<{ id: number; kind: string; name: string; identity: number }>`
		select row_id as id, before ->> 'kind' as kind, before ->> 'name' as name, (before ->> 'identity_id')::bigint as identity
		from ${first(journalId, 'party')} r where before is not null and not exists (select from party p where p.id = r.row_id)`.execute(
		ctx.db,
	)
	for (const { id, kind, name, identity } of rows) {
		await sql`insert into subject (id, network_id, kind) overriding system value values (${id}, ${ctx.networkId}, ${kind})
			on conflict (id) do nothing`.execute(ctx.db)
		const known = await sql`select from identity where id = ${identity}`.execute(ctx.db)
		if (known.rows.length === 0) await makeIdentity(ctx, kind, name, identity)
	}
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
	const columns = sql.join((await columnsThen(ctx, journalId, table)).map((column) => sql.ref(column)))
	await sql`
		insert into ${sql.table(table)} (id, ${columns}) overriding system value
		select id, ${columns} from (select (jsonb_populate_record(null::${sql.table(table)}, r.before)).* from ${first(journalId, table)} r
			where r.before is not null) b
		where not exists (select from ${sql.table(table)} t where t.id = b.id)`.execute(ctx.db)
}

async function setBack(ctx: CommandContext, journalId: number, table: string): Promise<void> {
	const columns = await columnsThen(ctx, journalId, table)
	await sql`
		update ${sql.table(table)} t set ${sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`b.${column}`)}`))}
		from (select (jsonb_populate_record(null::${sql.table(table)}, r.before)).* from ${first(journalId, table)} r
			where r.before is not null and not r.removed) b
		where t.id = b.id`.execute(ctx.db)
}

/** The columns that the table had when the entry was written: later ones stay as they are, or as they usually begin. */
async function columnsThen(ctx: CommandContext, journalId: number, table: string): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		with past as materialized (
			select before from revision where journal_id = ${journalId} and table_name = ${table} and before is not null limit 1
		)
		select attname as name from pg_attribute
		where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname <> 'id'
			and coalesce((select before ? attname::text from past), true)
		order by attnum`.execute(ctx.db)
	return rows.map((row) => row.name)
}

/** Something points to what is to go, is gone that was pointed to, or has taken its place (SQLSTATE class 23). */
function isIntegrityViolation(error: unknown): boolean {
	return error instanceof Error && 'code' in error && /^23(503|505|P01)$/.test(String(error.code))
}
