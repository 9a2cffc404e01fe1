import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { refuseOutsideOffice } from '../as-office.ts'
import type { PartyKind } from '../table/table-question.ts'
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

export type WaitingOfKind = { parties: number; first: { id: number; name: string; since: string } | null }
export type WaitingProposals = Record<PartyKind, WaitingOfKind>

/** How many organisations and how many persons have changes that wait for the office, and which has waited longest. */
export async function waitingProposals(ctx: Context, networkId: number): Promise<WaitingProposals> {
	refuseOutsideOffice(ctx, networkId)
	const { rows } = await sql<WaitingOfKind & { kind: PartyKind }>`
		select p.kind, count(distinct p.id)::int as parties,
			(array_agg(json_build_object('id', p.id, 'name', p.name, 'since', q.proposed_at) order by q.proposed_at, q.id))[1] as first
		from profile_proposal q join party p on p.id = q.party_id
		where q.network_id = ${networkId} and q.decided_at is null group by p.kind`.execute(ctx.db)
	const of = (wanted: PartyKind): WaitingOfKind => {
		const { parties = 0, first = null } = rows.find(({ kind }) => kind === wanted) ?? {}
		return { parties, first }
	}
	return { organisation: of('organisation'), person: of('person') }
}
