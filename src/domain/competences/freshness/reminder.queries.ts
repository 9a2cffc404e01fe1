/** A reminder, for whoever holds its link. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { dayIn } from '#platform/context.ts'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import type { Localized } from '#platform/localized.ts'
import { inNetwork } from '../../access/in-network.ts'
import { lookAtToken } from '../../access/sign-in/links.ts'
import { daysClaimsDue } from './freshness.rules.ts'
import { unconfirmedFor } from './stale-claims.queries.ts'

export type RemindedClaim = {
	id: number
	competence: Localized
	level: 1 | 2 | 3
	evidence: Localized
	freshUntil: string | null
	/** It is fresh for longer than the list of what goes stale looks ahead. */
	fresh: boolean
}
export type Reminder = {
	id: number
	partyId: number
	organisation: string
	/** Those that are still there. */
	claims: RemindedClaim[]
	/** Nobody has confirmed the profile for a year. */
	unconfirmed: boolean
	optedOut: boolean
}

/** What the token of a reminder stands for. */
export const reminderOf = (networkId: number, reminderId: number): string => `${networkId} ${reminderId}`

/** The reminder behind a link; null when it does not work in this network. */
export async function reminderBehind(db: Database, networkId: number, token: string): Promise<Reminder | null> {
	const id = await reminderIdBehind(db, networkId, token)
	return id === null ? null : reminderById(db, networkId, id)
}

/** The same, within a command of its network. */
export async function heldReminder({ db, networkId }: CommandContext, token: string): Promise<Reminder | null> {
	const id = await reminderIdBehind(db, networkId, token)
	return id === null ? null : readReminder(db, networkId, id)
}

/** For mails. Opt-outs are shown by the second lock to a transaction of their network alone. */
export function reminderById(db: Database, networkId: number, id: number): Promise<Reminder | null> {
	return inNetwork(db, networkId, (tx) => readReminder(tx, networkId, id))
}

async function reminderIdBehind(
	db: Database | DatabaseTransaction,
	networkId: number,
	token: string,
): Promise<number | null> {
	const [network, reminder] = ((await lookAtToken(db, 'stale-claims', token)) ?? '').split(' ')
	return Number(network) === networkId && reminder ? Number(reminder) : null
}

/** Of claims that the office has narrowed to itself meanwhile nothing is said. */
async function readReminder(db: DatabaseTransaction, networkId: number, id: number): Promise<Reminder | null> {
	const { rows } = await sql<Reminder>`
		select r.id, r.party_id as "partyId", p.name as organisation, ${unconfirmedFor(dayIn())} as unconfirmed,
			exists (select from opt_out o where o.party_id = r.party_id and o.kind = 'reminders') as "optedOut",
			(select coalesce(json_agg(json_build_object('id', cl.id, 'competence', k.labels, 'level', cl.level, 'evidence', cl.evidence,
				'freshUntil', cl.fresh_until, 'fresh', coalesce(cl.fresh_until > ${dayIn()}::date + ${daysClaimsDue}::int, true)) order by array_position(r.claims, cl.id)), '[]')
				from claim cl join competence k on k.id = cl.competence_id
				where cl.id = any(r.claims) and cl.party_id = r.party_id and cl.scope <> 'office') as claims
		from claim_reminder r join party p on p.id = r.party_id where r.network_id = ${networkId} and r.id = ${id}`.execute(db)
	return rows[0] ?? null
}
