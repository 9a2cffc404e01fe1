/** Notices, suspensions and reasons of an end that a file tells of the memberships of a batch. What is on record already stays. */
import { sql } from 'kysely'
import type { RunState } from './run-state.ts'
import { tableOf } from './table-of.ts'
import type { Held } from './write-memberships.ts'

/** Returns the parties of whom something new is on record. */
export async function writeStatus(state: RunState, memberships: readonly Held[]): Promise<number[]> {
	const said = memberships.flatMap(({ id, party_id, said: each }) =>
		each.flatMap((one) => (id === null ? [] : [{ membership_id: id, party_id, ...one }])),
	)
	if (said.length === 0) return []
	const at = { membership_id: 'bigint', party_id: 'bigint' } as const
	const { db, networkId } = state.ctx
	const notices = said.flatMap(({ notice, ...row }) =>
		notice ? [{ ...row, given_on: notice.givenOn, ends_on: notice.endsOn }] : [],
	)
	const rests = said.flatMap(({ rest, ...row }) => (rest ? [{ ...row, from: rest.from, until: rest.until }] : []))
	const ends = said.flatMap(({ because, ...row }) => (because ? [{ ...row, reason: because }] : []))
	const written = [
		await sql<{ party_id: number }>`
			insert into membership_notice (network_id, membership_id, party_id, given_on, ends_on, because)
			select distinct on (u.membership_id) ${networkId}, u.membership_id, u.party_id, u.given_on, u.ends_on, '{"code": "agreed", "byRule": null}'::jsonb
			from ${tableOf(notices, { ...at, given_on: 'date', ends_on: 'date' })} join membership m on m.id = u.membership_id
			where upper(m.during) = u.ends_on
				and not exists (select from membership_notice n where n.membership_id = u.membership_id and n.withdrawn_on is null)
			returning party_id`.execute(db),
		// It rests while there is something to rest: from its first day to its end.
		await sql<{ party_id: number }>`
			insert into membership_suspension (network_id, membership_id, party_id, during)
			select distinct on (u.membership_id) ${networkId}, u.membership_id, u.party_id, daterange(u.from, u.until) * m.during
			from ${tableOf(rests, { ...at, from: 'date', until: 'date' })} join membership m on m.id = u.membership_id
			where u.from < coalesce(u.until, 'infinity') and not isempty(daterange(u.from, u.until) * m.during)
				and not exists (select from membership_suspension s where s.membership_id = u.membership_id and s.during && daterange(u.from, null))
			returning party_id`.execute(db),
		await sql<{ party_id: number }>`
			insert into membership_end (network_id, membership_id, party_id, reason, author_account, author_name)
			select distinct on (u.membership_id) ${networkId}, u.membership_id, u.party_id, u.reason, ${state.ctx.viewer.account?.id ?? null}, ${state.ctx.viewer.account?.name ?? null}
			from ${tableOf(ends, { ...at, reason: 'text' })}
			on conflict (membership_id) do nothing returning party_id`.execute(db),
	]
	return written.flatMap(({ rows }) => rows.map((row) => row.party_id))
}
