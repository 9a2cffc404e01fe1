import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { refuseOutsideOffice } from '../as-office.ts'
import type { Proposal } from './proposal.schema.ts'
import { visibleTo } from './proposal.visibility.ts'

/** For so many days its people are told what the office said. */
export const daysTold = 60

const columns = sql`q.id, q.party_id as "partyId", q.part, q.before, q.after, q.proposed_at as "proposedAt",
	json_build_object('account', q.author_account, 'name', q.author_name) as author,
	case when q.decided_at is not null then
		json_build_object('at', q.decided_at, 'by', q.decided_name, 'accepted', q.accepted, 'reason', q.reason) end as decision`

/** What waits for a record, oldest first; with `ids` also those among them, waiting or not. Unseen ones are left out. */
export async function proposalsOf(
	{ db, viewer }: Pick<Context, 'db' | 'viewer'>,
	networkId: number,
	party: number,
	ids: readonly number[] = [],
): Promise<Proposal[]> {
	const { rows } = await sql<Proposal>`
		select ${columns} from profile_proposal q
		where q.network_id = ${networkId} and q.party_id = ${party} and (q.decided_at is null or q.id = any(${[...ids]}::bigint[]))
			and ${visibleTo(viewer, 'q')} order by q.id`.execute(db)
	return rows
}

/** What the office said lately, newest first. */
export async function decisionsOf({ db, viewer }: Context, networkId: number, party: number): Promise<Proposal[]> {
	const { rows } = await sql<Proposal>`
		select ${columns} from profile_proposal q
		where q.network_id = ${networkId} and q.party_id = ${party} and q.decided_at > now() - make_interval(days => ${daysTold})
			and ${visibleTo(viewer, 'q')} order by q.decided_at desc, q.id limit 20`.execute(db)
	return rows
}

export type WaitingProposals = { parties: number; first: { id: number; name: string; since: string } | null }

/** How many records have changes that wait for the office, and which has waited longest. */
export async function waitingProposals(ctx: Context, networkId: number): Promise<WaitingProposals> {
	refuseOutsideOffice(ctx, networkId)
	const { rows } = await sql<WaitingProposals>`
		select count(*)::int as parties, (select json_build_object('id', p.id, 'name', p.name, 'since', q.proposed_at)
			from profile_proposal q join party p on p.id = q.party_id
			where q.network_id = ${networkId} and q.decided_at is null order by q.proposed_at, q.id limit 1) as first
		from (select distinct party_id from profile_proposal where network_id = ${networkId} and decided_at is null) waiting`.execute(
		ctx.db,
	)
	return rows[0]!
}
