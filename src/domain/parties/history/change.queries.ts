import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { refuseOutsideOffice } from '../as-office.ts'
import { isUndoable } from '../undo/undoable.ts'

export type Change = {
	journalId: number
	/** Name of the journal entry. */
	action: string
	facts: Record<string, unknown>
	/** The name of the tag that the facts mean. */
	tag: string | null
	/** Null when the party is gone. */
	party: { id: number; name: string } | null
	undoable: boolean
}

/** A change that this account has just made, to say so and to offer to take it back. Null when it is nobody's business. */
export async function ownChange(ctx: Context, networkId: number, journalId: number): Promise<Change | null> {
	refuseOutsideOffice(ctx, networkId)
	if (!Number.isSafeInteger(journalId) || !ctx.viewer.account) return null
	const { rows } = await sql<Omit<Change, 'undoable'> & { undone: boolean }>`
		select j.id as "journalId", j.action, j.facts,
			(select t.name from tag t where t.network_id = j.network_id and t.id = (j.facts ->> 'tag')::bigint) as tag,
			(select json_build_object('id', p.id, 'name', p.name) from party p where p.id = j.subject_id and p.network_id = j.network_id) as party,
			exists (select from journal u where u.network_id = j.network_id and u.id > j.id and u.action = 'parties.undo'
				and u.facts ->> 'undoes' = j.id::text) as undone
		from journal j where j.id = ${journalId} and j.network_id = ${networkId} and j.actor_account = ${ctx.viewer.account.id}`.execute(
		ctx.db,
	)
	const row = rows[0]
	if (!row) return null
	const { undone, ...change } = row
	return { ...change, undoable: !undone && isUndoable(change.action) }
}
