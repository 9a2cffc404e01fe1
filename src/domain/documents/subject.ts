/** The record on which a document or picture hangs. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import type { Database } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import type { DocumentScope } from './document.schema.ts'

/**
 * Locks a record of the acting network until the command ends, and says what it is.
 * @throws Refusal `documents.subject-not-found` for one of another network, one that was removed, or none at all
 */
export async function lockSubject(ctx: CommandContext, id: number): Promise<{ kind: string }> {
	const { rows } = await sql<{ kind: string }>`
		select kind from subject s where id = ${id} and network_id = ${ctx.networkId}
			and (kind not in ('organisation', 'person') or exists (select from party p where p.id = s.id)) for update`.execute(
		ctx.db,
	)
	if (!rows[0]) throw new Refusal('not-found', 'documents.subject-not-found')
	return rows[0]
}

/**
 * A document that is for those it concerns hangs on a person or an organisation.
 * @throws Refusal `documents.opened-to-nobody`
 */
export function refuseForNobody(scope: DocumentScope, { kind }: { kind: string }): void {
	if (scope === 'own' && kind !== 'organisation' && kind !== 'person')
		throw new Refusal('invalid', 'documents.opened-to-nobody')
}

/** The subject of a network itself; none until something hangs on it. */
export async function subjectsOfNetwork(db: Database, networkId: number): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		select id from subject where network_id = ${networkId} and kind = 'network'`.execute(db)
	return rows.map((row) => row.id)
}

/** The subject of the acting network itself; makes it when it is not there yet. */
export async function makeNetworkSubject(ctx: CommandContext): Promise<number> {
	await sql`
		insert into subject (network_id, kind) values (${ctx.networkId}, 'network')
		on conflict (network_id) where kind = 'network' do nothing`.execute(ctx.db)
	const { rows } = await sql<{ id: number }>`
		select id from subject where network_id = ${ctx.networkId} and kind = 'network'`.execute(ctx.db)
	return rows[0]!.id
}
