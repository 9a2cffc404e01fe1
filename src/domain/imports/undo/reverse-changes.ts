/** Takes back what a journal entry did, from its revisions: any table that keeps them, one statement per table and kind of change. */
import { sql, type RawBuilder } from 'kysely'
import type { CommandContext } from '#platform/command.ts'

/** Which subjects are reversed: all of the entry but some, or some. Rows that belong to nobody in particular go with the former. */
export type Chosen = { but: readonly number[] } | { only: readonly number[] }

const isChosen = (chosen: Chosen) =>
	'but' in chosen
		? sql`(subject_id is null or not subject_id in (select unnest(${chosen.but}::bigint[])))`
		: sql`subject_id in (select unnest(${chosen.only}::bigint[]))`

/** The oldest revision of each row within the entry: the row as it was before. */
const firstRevisions = (journalId: number, table: string, chosen: Chosen) => sql`(
	select distinct on (row_id) row_id, before, removed from revision
	where journal_id = ${journalId} and table_name = ${table} and ${isChosen(chosen)}
	order by row_id, id)`

/** Tables without a subject whose rows others may use by now; they go only when nobody does. */
const sharedTables: Readonly<Record<string, { table: string; column: string }>> = {
	tag: { table: 'tagging', column: 'tag_id' },
	membership_type: { table: 'membership', column: 'type_id' },
}

/** Returns the numbers of parties that were removed and of those that were set back. */
export async function reverseChanges(
	ctx: CommandContext,
	journalId: number,
	chosen: Chosen,
): Promise<{ removed: number; restored: number }> {
	const { rows } = await sql<{
		table_name: string
	}>`select distinct table_name from revision where journal_id = ${journalId}`.execute(ctx.db)
	const tables = rows.map((row) => row.table_name).filter((table) => table !== 'party' && !(table in sharedTables))
	const identities = await identitiesMade(ctx, journalId, chosen)
	const touched = new Set<number>()
	for (const table of tables) {
		for (const id of await restoreRows(ctx, journalId, table, chosen)) touched.add(id)
		for (const id of await removeRows(ctx, journalId, table, chosen)) touched.add(id)
	}
	const restored = await restoreParties(ctx, journalId, chosen)
	// Removing the subject removes its party and whatever still hangs on it.
	const removed = await sql<{ id: number }>`
		delete from subject where network_id = ${ctx.networkId} and id in (
			select row_id from ${firstRevisions(journalId, 'party', chosen)} r where r.before is null and not r.removed)
		returning id`.execute(ctx.db)
	await sql`
		delete from identity where id = any(${identities}::bigint[]) and not exists (select from party p where p.identity_id = identity.id)`.execute(
		ctx.db,
	)
	for (const [table, user] of 'but' in chosen ? Object.entries(sharedTables) : []) {
		await sql`
			delete from ${sql.table(table)} t where t.id in (
				select row_id from ${firstRevisions(journalId, table, chosen)} r where r.before is null and not r.removed)
			and not exists (select from ${sql.table(user.table)} u where ${sql.ref(`u.${user.column}`)} = t.id)`.execute(ctx.db)
	}
	for (const row of removed.rows) touched.delete(row.id)
	for (const id of restored) touched.add(id)
	return { removed: removed.rows.length, restored: touched.size }
}

async function identitiesMade(ctx: CommandContext, journalId: number, chosen: Chosen): Promise<number[]> {
	const { rows } = await sql<{ identity_id: number }>`
		select p.identity_id from party p join ${firstRevisions(journalId, 'party', chosen)} r on r.row_id = p.id where r.before is null and not r.removed`.execute(
		ctx.db,
	)
	return rows.map((row) => row.identity_id)
}

async function removeRows(ctx: CommandContext, journalId: number, table: string, chosen: Chosen): Promise<number[]> {
	await sql`
		delete from ${sql.table(table)} where id in (
			select row_id from ${firstRevisions(journalId, table, chosen)} r where r.before is null and not r.removed)`.execute(
		ctx.db,
	)
	// Interactions and the like are subjects, too.
	if (await isSubject(ctx, table))
		await sql`
			delete from subject where network_id = ${ctx.networkId} and id in (
				select row_id from ${firstRevisions(journalId, table, chosen)} r where r.before is null and not r.removed)`.execute(
			ctx.db,
		)
	return partiesIn(ctx, journalId, table, chosen, sql`before is null`)
}

/** The parties whose rows of a table an entry made or changed. Interactions are subjects as well, and are not counted. */
async function partiesIn(
	ctx: CommandContext,
	journalId: number,
	table: string,
	chosen: Chosen,
	which: RawBuilder<unknown>,
): Promise<number[]> {
	const { rows } = await sql<{ subject_id: number }>`
		select distinct subject_id from revision r where journal_id = ${journalId} and table_name = ${table} and ${which} and subject_id is not null
			and ${isChosen(chosen)} and exists (select from party p where p.id = r.subject_id)`.execute(ctx.db)
	return rows.map((row) => row.subject_id)
}

/** Whether the rows of a table are subjects and have their number. */
async function isSubject(ctx: CommandContext, table: string): Promise<boolean> {
	const { rows } = await sql`
		select from pg_constraint f join pg_attribute a on a.attrelid = f.conrelid and a.attname = 'id' and a.attnum = any(f.conkey)
		where f.conrelid = ${table}::regclass and f.contype = 'f' and f.confrelid = 'subject'::regclass`.execute(ctx.db)
	return rows.length > 0
}

/** The columns that the table had when the entry was written: later ones stay as they are, or as they usually begin. */
async function columnsThen(
	ctx: CommandContext,
	journalId: number,
	table: string,
	except: readonly string[],
): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		with past as materialized (
			select before from revision where journal_id = ${journalId} and table_name = ${table} and before is not null limit 1
		)
		select attname as name from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname <> all(${except}::text[])
			and coalesce((select before ? attname::text from past), true)`.execute(ctx.db)
	return rows.map((row) => row.name)
}

/** Sets changed rows back, and puts removed ones in again under their own numbers. Returns their subjects. */
async function restoreRows(ctx: CommandContext, journalId: number, table: string, chosen: Chosen): Promise<number[]> {
	const columns = await columnsThen(ctx, journalId, table, ['id'])
	const before = sql`(select (jsonb_populate_record(null::${sql.table(table)}, r.before)).* from ${firstRevisions(journalId, table, chosen)} r where r.before is not null)`
	await sql`
		update ${sql.table(table)} t set ${sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`b.${column}`)}`))}
		from ${before} b where t.id = b.id`.execute(ctx.db)
	await sql`
		insert into ${sql.table(table)} (id, ${sql.join(columns.map((column) => sql.ref(column)))}) overriding system value
		select id, ${sql.join(columns.map((column) => sql.ref(column)))} from ${before} b
		where not exists (select from ${sql.table(table)} t where t.id = b.id)`.execute(ctx.db)
	return partiesIn(ctx, journalId, table, chosen, sql`before is not null`)
}

/** Parties go on counting their versions: who has an older one open is told. */
async function restoreParties(ctx: CommandContext, journalId: number, chosen: Chosen): Promise<number[]> {
	const columns = await columnsThen(ctx, journalId, 'party', ['id', 'version', 'changed_at'])
	const { rows } = await sql<{ id: number }>`
		update party p set ${sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`b.${column}`)}`))}, version = p.version + 1, changed_at = now()
		from (select (jsonb_populate_record(null::party, r.before)).* from ${firstRevisions(journalId, 'party', chosen)} r where r.before is not null) b
		where p.id = b.id returning p.id`.execute(ctx.db)
	return rows.map((row) => row.id)
}
