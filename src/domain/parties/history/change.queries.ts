import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { asOffice, refuseOutsideOffice } from '../as-office.ts'
import { refusalOfUndo, undoEntries } from '../undo/undo-state.ts'

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
	const account = ctx.viewer.account.id
	return asOffice(ctx, networkId, async (office) => {
		const { rows } = await sql<Omit<Change, 'undoable'>>`
			select j.id as "journalId", j.action, j.facts,
				(select t.name from tag t where t.network_id = j.network_id and t.id = (j.facts ->> 'tag')::bigint) as tag,
				(select json_build_object('id', p.id, 'name', p.name) from party p where p.id = j.subject_id and p.network_id = j.network_id) as party
			from journal j where j.id = ${journalId} and j.network_id = ${networkId} and j.actor_account = ${account}`.execute(
			office.db,
		)
		const [entry] = await undoEntries(office, networkId, [journalId])
		if (!rows[0] || !entry) return null
		return { ...rows[0], undoable: (await refusalOfUndo(office, networkId, entry, { lookedAt: false })) === null }
	})
}
