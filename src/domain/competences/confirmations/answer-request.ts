import { sql } from 'kysely'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { prolongToken } from '../../access/sign-in/links.ts'
import { anybody } from '../../access/permissions.ts'
import { changeParty } from '../../parties/record/lock-party.ts'
import { freshFromToday } from '../keep-fresh.ts'
import { AnswerRequest, revokeDays } from './confirmation.schema.ts'
import { requestBehind, requestById, type RequestedClaim } from './confirmations.queries.ts'
import { refuseAnsweringOneself } from './nobody-confirms-themselves.ts'

/**
 * A partner confirms a claim, or declines to, by the link of the mail: once. What is confirmed is the level that was shown.
 * @throws Refusal `access.link-used`, `competences.request-settled`, `competences.partner-is-self`, `competences.claim-changed`
 */
export const answerRequest = command({
	name: 'competences.answer-request',
	input: AnswerRequest,
	allowed: (ctx) => anybody(ctx),
	async run(ctx, answer) {
		const request = await holdRequest(ctx, answer.token)
		if (request.state !== 'open') throw new Refusal('conflict', 'competences.request-settled')
		await refuseAnsweringOneself(ctx, request)
		if (answer.confirms) {
			if (answer.level !== request.level) throw new Refusal('conflict', 'competences.claim-changed')
			await confirmClaim(ctx, request)
			await prolongToken(ctx.db, 'confirm-claim', answer.token, revokeDays * 24 * 60)
		}
		await sql`
			update claim_confirmation set answered_at = now(), confirmed = ${answer.confirms}, sentence = ${answer.sentence},
				answered_name = ${answer.confirms ? answer.name : null}, level = ${answer.confirms ? answer.level : null}
			where id = ${request.id}`.execute(ctx.db)
		return { subject: request.partyId, facts: { confirms: answer.confirms }, result: undefined }
	},
})

/**
 * The request behind a link, held together with its organisation until the command ends.
 * @throws Refusal `access.link-used`
 */
export async function holdRequest(ctx: CommandContext, token: string): Promise<RequestedClaim> {
	const found = await requestBehind(ctx.db, ctx.networkId, token)
	if (!found) throw new Refusal('not-found', 'access.link-used')
	await changeParty(ctx, found.partyId)
	const request = await requestById(ctx.db, ctx.networkId, found.id, sql`for update of r, cl`)
	if (!request) throw new Refusal('not-found', 'access.link-used')
	return request
}

/** How a claim names the partner: with the domain by which one can tell. */
export const confirmerOf = ({ partner, domain }: Pick<RequestedClaim, 'partner' | 'domain'>): string =>
	`${partner} (${domain})`.slice(0, 200)

/** A certificate stays what the claim rests on, as long as it holds; who confirmed stands beside it. */
async function confirmClaim(ctx: CommandContext, request: RequestedClaim): Promise<void> {
	await sql`
		update claim_confirmation r set before = coalesce(
			(select o.before from claim_confirmation o where o.claim_id = cl.id and o.confirmed and o.revoked_at is null order by o.id limit 1),
			jsonb_build_object('basis', cl.basis, 'confirmed_on', cl.confirmed_on, 'confirmed_by', cl.confirmed_by, 'fresh_until', cl.fresh_until))
		from claim cl where r.id = ${request.id} and cl.id = r.claim_id`.execute(ctx.db)
	await sql`
		update claim set basis = case when basis = 'certificate' then basis else 'partner-confirmed' end, confirmed_on = ${ctx.today}::date,
			confirmed_by = ${confirmerOf(request)}, fresh_until = greatest(fresh_until, ${freshFromToday(ctx.today)})
		where id = ${request.claimId}`.execute(ctx.db)
}
