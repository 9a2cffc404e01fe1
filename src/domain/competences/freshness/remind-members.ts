import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { requestMail } from '#platform/mail/requests.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../../parties/party.schema.ts'
import { mostReminded } from './freshness.rules.ts'
import { remindable } from './stale-claims.queries.ts'

/**
 * Asks members by mail whether their claims are still true: one mail for each organisation, with all of its claims that are due. Who does not
 * want such mails, has no address, or was asked lately is left out.
 * @throws Refusal `competences.nobody-to-remind`
 */
export const remindMembers = command({
	name: 'competences.remind-members',
	input: z.object({ partyIds: z.array(partyId).min(1).max(mostReminded) }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyIds }) {
		// Of two who remind at once the second finds that it was done.
		await sql`select from party where id = any(${partyIds}::bigint[]) and network_id = ${ctx.networkId} order by id for update`.execute(
			ctx.db,
		)
		const reminded = await remindable(ctx, partyIds)
		if (reminded.length === 0) throw new Refusal('conflict', 'competences.nobody-to-remind')
		const { rows } = await sql<{ id: number; party_id: number }>`
			insert into claim_reminder (network_id, party_id, claims, sent_account)
			select ${ctx.networkId}, g.id, g.claims[1:200], ${ctx.viewer.account?.id || null}
			from jsonb_to_recordset(${JSON.stringify(reminded)}::jsonb) g (id bigint, claims bigint[]) returning id, party_id`.execute(
			ctx.db,
		)
		const mails = new Map(reminded.map(({ id, mail }) => [id, mail]))
		for (const { id, party_id } of rows)
			await requestMail(ctx.db, {
				kind: 'stale-claims',
				mail: mails.get(party_id)!,
				locale: 'de',
				facts: { network: String(ctx.networkId), reminder: String(id) },
			})
		const [only] = rows
		return {
			subject: rows.length === 1 ? only!.party_id : null,
			facts: { count: rows.length, mails: rows.length },
			result: { sent: rows.length, leftOut: partyIds.length - rows.length, journalId: ctx.journalId },
		}
	},
})
