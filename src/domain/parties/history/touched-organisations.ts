import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'

/**
 * The identities of the organisations that the present journal entry touched through rows of these tables, also of those
 * that are gone. For what is derived from parties within the same transaction.
 */
export async function touchedOrganisations(ctx: CommandContext, tables: readonly string[]): Promise<number[]> {
	const { rows } = await sql<{ identity_id: number }>`
		with touched as (
			select distinct subject_id as id from revision
			where journal_id = ${ctx.journalId} and table_name = any(${[...tables]}::text[]) and subject_id is not null
		)
		select p.identity_id from party p join touched using (id) where p.kind = 'organisation'
		union
		select (r.before ->> 'identity_id')::bigint from revision r
		where r.journal_id = ${ctx.journalId} and r.table_name = 'party' and r.before ->> 'kind' = 'organisation'`.execute(
		ctx.db,
	)
	return rows.map((row) => row.identity_id)
}

/** Those of the identities that anybody outside of the office knows of today. */
export async function listedAmong(ctx: CommandContext, identities: readonly number[]): Promise<number[]> {
	const { rows } = await sql<{ identity_id: number }>`
		select distinct p.identity_id from party p join listing l on l.party_id = p.id
		where p.identity_id = any(${[...identities]}::bigint[]) and l.during @> ${ctx.today}::date`.execute(ctx.db)
	return rows.map((row) => row.identity_id)
}

/** All of the acting network that anybody outside of the office knows of today. */
export async function listedOrganisations(ctx: CommandContext): Promise<number[]> {
	const { rows } = await sql<{ identity_id: number }>`
		select distinct p.identity_id from party p join listing l on l.party_id = p.id and l.during @> ${ctx.today}::date
		where p.network_id = ${ctx.networkId} and p.kind = 'organisation'`.execute(ctx.db)
	return rows.map((row) => row.identity_id)
}
