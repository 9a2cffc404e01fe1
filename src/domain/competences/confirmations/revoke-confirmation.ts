import { sql } from 'kysely'
import { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { anybody } from '../../access/permissions.ts'
import { confirmerOf, holdRequest } from './answer-request.ts'
import type { RequestedClaim } from './confirmations.queries.ts'

/**
 * A partner takes a confirmation back by the link of the mail. The claim then rests on what another partner has confirmed, or on
 * what it rested on before; what was changed about it meanwhile stays.
 * @throws Refusal `access.link-used`, `competences.request-settled`
 */
export const revokeConfirmation = command({
	name: 'competences.revoke-confirmation',
	input: z.object({ token: z.string().max(200) }),
	allowed: (ctx) => anybody(ctx),
	async run(ctx, { token }) {
		const request = await holdRequest(ctx, token)
		if (request.state !== 'confirmed') throw new Refusal('conflict', 'competences.request-settled')
		await sql`update claim_confirmation set revoked_at = now() where id = ${request.id}`.execute(ctx.db)
		await restOnWhatRemains(ctx, request)
		return { subject: request.partyId, result: undefined }
	},
})

/** Nothing to do where the claim no longer names this partner: then somebody has said something else since. */
async function restOnWhatRemains({ db }: CommandContext, request: RequestedClaim): Promise<void> {
	await sql`
		with remaining as (
			select o.partner, o.mail_domain, o.answered_at from claim_confirmation o join claim c on c.id = o.claim_id
			where o.claim_id = ${request.claimId} and o.confirmed and o.revoked_at is null and o.level >= c.level order by o.answered_at desc limit 1
		), before as (
			select g.* from claim_confirmation r, jsonb_populate_record(null::claim, r.before) g where r.id = ${request.id}
		)
		update claim cl set
			basis = case when cl.basis <> 'partner-confirmed' or exists (select from remaining) then cl.basis else coalesce(before.basis, 'self-declared') end,
			confirmed_by = case when exists (select from remaining) then (select left(format('%s (%s)', partner, mail_domain), 200) from remaining)
				else before.confirmed_by end,
			confirmed_on = case when exists (select from remaining) then (select (answered_at at time zone 'Europe/Berlin')::date from remaining)
				else before.confirmed_on end,
			fresh_until = case when exists (select from remaining) then cl.fresh_until else before.fresh_until end
		from before where cl.id = ${request.claimId} and cl.confirmed_by = ${confirmerOf(request)}`.execute(db)
}
