/** Records that became part of another one (migration 0021): where they are now, and whose history is read with whose. */
import { sql, type RawBuilder } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { refuseOutsideOffice } from '../as-office.ts'

/** Where a record is that is no longer there by itself; null when it never was, or was removed. */
export async function mergedInto(ctx: Context, networkId: number, id: number): Promise<number | null> {
	refuseOutsideOffice(ctx, networkId)
	if (!Number.isSafeInteger(id)) return null
	const { rows } = await sql<{ id: number }>`
		select party_id as id from party_merge where network_id = ${networkId} and merged_id = ${id}`.execute(ctx.db)
	return rows[0]?.id ?? null
}

/** The numbers under which the history of a party is written: its own, and those of what became part of it. As an array. */
export const livesOf = (id: number | RawBuilder<unknown>): RawBuilder<unknown> =>
	sql`array(select ${id}::bigint union all select merged_id from party_merge where party_id = ${id})`

type Merge = {
	partyId: number
	mergedId: number
	mergedName: string
	/** Null: others still use it. */ slug: string | null
}

/** Keeps that one record became part of another one, so that its addresses go on leading somewhere. */
export async function keepMerge(ctx: CommandContext, { partyId, mergedId, mergedName, slug }: Merge): Promise<void> {
	await sql`
		insert into party_merge (network_id, party_id, merged_id, merged_name, merged_slug, author_name)
		values (${ctx.networkId}, ${partyId}, ${mergedId}, ${mergedName}, ${slug}, ${ctx.viewer.account?.name ?? null})`.execute(
		ctx.db,
	)
	await followMerges(ctx)
}

/** Brings public addresses in line with the merges that the present journal entry made, changed or took back. */
export async function followMerges(ctx: CommandContext): Promise<void> {
	await sql`
		delete from identity_redirect d using revision r
		where r.journal_id = ${ctx.journalId} and r.table_name = 'party_merge' and d.slug = r.before ->> 'merged_slug'`.execute(
		ctx.db,
	)
	await sql`
		insert into identity_redirect (slug, identity_id)
		select g.merged_slug, p.identity_id from revision r
		join party_merge g on g.id = r.row_id join party p on p.id = g.party_id
		where r.journal_id = ${ctx.journalId} and r.table_name = 'party_merge' and g.merged_slug is not null
		on conflict (slug) do update set identity_id = excluded.identity_id`.execute(ctx.db)
}
