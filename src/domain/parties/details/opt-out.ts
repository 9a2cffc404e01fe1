/** Which mails a party does not want. Part of a command, whose journal entry it belongs to. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'

export const optOutKinds = ['mail', 'bulk-mail', 'reminders', 'phone', 'post', 'sms', 'sharing'] as const
export type OptOutKind = (typeof optOutKinds)[number]

/** From today on the party gets no mails of this kind. `source` says how it became known. Nothing happens when it is on record. */
export async function optOut(ctx: CommandContext, partyId: number, kind: 'reminders', source: string): Promise<void> {
	await sql`insert into opt_out (network_id, party_id, kind, source, since)
		values (${ctx.networkId}, ${partyId}, ${kind}, ${source}, ${ctx.today}::date) on conflict do nothing`.execute(ctx.db)
}

/** The party wants these mails again. */
export async function optIn(ctx: CommandContext, partyId: number, kind: 'reminders'): Promise<void> {
	await sql`delete from opt_out where network_id = ${ctx.networkId} and party_id = ${partyId} and kind = ${kind}`.execute(
		ctx.db,
	)
}
