/** Reads alerts for whoever holds a link to one: the second lock shows them only in the name of their network. */
import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import type { Locale } from '#platform/localized.ts'
import { inNetwork } from '../access/in-network.ts'

export type Alert = { id: number; mail: string; locale: Locale; question: string; number: string; confirmed: boolean }

/** Null when it has been ended or erased. */
export async function alertById(db: Database, networkId: number, id: number): Promise<Alert | null> {
	return inNetwork(db, networkId, (tx) => readAlert(tx, networkId, id))
}

/** The same inside of a command. */
export async function readAlert(db: DatabaseTransaction, networkId: number, id: number): Promise<Alert | null> {
	const { rows } = await sql<Alert>`
		select id, mail, locale, question, number, confirmed_at is not null as confirmed
		from search_alert where network_id = ${networkId} and id = ${id}`.execute(db)
	return rows[0] ?? null
}

export type DueAlert = { networkId: number; id: number; question: string; confirmed: boolean; toldUntil: string | null }

/** What the night has to look at: alerts that nobody confirmed before a moment, and those told no later than a day. */
export async function dueAlerts(db: Database, before: Date, told: string): Promise<DueAlert[]> {
	const { rows } = await sql<DueAlert>`
		select network_id as "networkId", id, question, confirmed, told_until as "toldUntil" from alerts_due(${before}, ${told}::date)
		order by network_id, question, id`.execute(db)
	return rows
}
