/** A record moves from one identity to another one, and the address of an identity that nobody has any more leads on. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'

export type Moving = {
	partyId: number
	identityId: number
	/** The record that agreed: where nobody has chosen yet, that one of both leads whose profile was confirmed last, or that has texts. */
	agreed?: number
}

/** Moves it. Changes of the present journal entry only, so that an undo brings it back. */
export async function moveTo(ctx: CommandContext, { partyId, identityId, agreed }: Moving): Promise<void> {
	await sql`
		update party set identity_id = ${identityId}, version = version + 1, changed_at = now() where id = ${partyId}`.execute(
		ctx.db,
	)
	if (agreed)
		await sql`update identity set leading_party_id = coalesce(leading_party_id, (select p.id from party p where p.id in (${partyId}, ${agreed})
				order by p.confirmed_on desc nulls last, p.summary <> '{}' desc, p.network_id limit 1)) where id = ${identityId}`.execute(
			ctx.db,
		)
	await followMoves(ctx)
}

/** Brings public addresses in line with the moves that the present journal entry made or took back. */
export async function followMoves(ctx: CommandContext): Promise<void> {
	const moved = sql`
		select (r.before ->> 'identity_id')::bigint as from_id, p.identity_id as to_id from revision r join party p on p.id = r.row_id
		where r.journal_id = ${ctx.journalId} and r.table_name = 'party' and (r.before ->> 'identity_id')::bigint <> p.identity_id`
	await sql`
		delete from identity_redirect d using (${moved}) m join identity i on i.id = m.to_id where d.slug = i.slug`.execute(
		ctx.db,
	)
	await sql`
		insert into identity_redirect (slug, identity_id) select i.slug, m.to_id from (${moved}) m join identity i on i.id = m.from_id
		where not exists (select from party p where p.identity_id = i.id)
		on conflict (slug) do update set identity_id = excluded.identity_id`.execute(ctx.db)
}
