/** Takes hold of a party within a command, so that changes of one party come one after the other. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import type { PartyKind } from '../table/table-question.ts'

export type LockedParty = { id: number; kind: PartyKind; name: string; identityId: number; version: number }

/**
 * Locks a party of the acting network until the command ends. Everything that hangs on it is changed under this lock.
 * @throws Refusal `parties.not-found`
 */
export async function lockParty(ctx: CommandContext, id: number): Promise<LockedParty> {
	const { rows } = await sql<LockedParty>`
		select id, kind, name, identity_id as "identityId", version from party
		where id = ${id} and network_id = ${ctx.networkId} for update`.execute(ctx.db)
	if (!rows[0]) throw new Refusal('not-found', 'parties.not-found')
	return rows[0]
}

/**
 * Locks a party, counts its version up and dates its change.
 * @throws Refusal `parties.not-found`
 */
export async function changeParty(ctx: CommandContext, id: number): Promise<LockedParty> {
	const party = await lockParty(ctx, id)
	await sql`update party set version = version + 1, changed_at = now() where id = ${id}`.execute(ctx.db)
	return party
}

/** @throws Refusal `parties.not-found` for a party of another network, or none at all */
export async function refuseUnknownParty(ctx: CommandContext, id: number): Promise<void> {
	await lockParty(ctx, id)
}
