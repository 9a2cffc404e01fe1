import { sql } from 'kysely'
import type { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { mailKey } from '#platform/mail/address.ts'
import { requestMail } from '#platform/mail/requests.ts'
import type { AccessHost } from '../../access/auth.ts'
import { countAttempt } from '../../access/sign-in/rate-limit.ts'
import { nearTo } from '../../parties/party.visibility.ts'
import { keepsProfile } from '../../parties/profile/keeps-profile.ts'
import { lockParty } from '../../parties/record/lock-party.ts'
import { claimVisibleTo } from '../claim.visibility.ts'
import { answerDays, AskPartner } from './confirmation.schema.ts'
import { refuseAskingOneself } from './nobody-confirms-themselves.ts'

/**
 * Asks a partner by mail to confirm a claim. The address goes into the mail and nowhere else; of it the domain is kept.
 * @throws Refusal `parties.not-found`, `competences.claim-not-found`, `competences.partner-is-self`, `competences.partner-free-mail`,
 *   `competences.partner-asked` while a request to the same house is open
 */
export const askPartner = command({
	name: 'competences.ask-partner',
	input: AskPartner,
	allowed: (ctx, { partyId }) => keepsProfile(ctx, partyId) && ctx.viewer.account !== null,
	async run(ctx, { partyId, claimId, mail, ...asked }) {
		await lockParty(ctx, partyId)
		const competence = await competenceOf(ctx, partyId, claimId)
		await refuseAskingOneself(ctx, partyId, mail)
		const id = await insertRequest(ctx, { claimId, domain: mail.slice(mail.lastIndexOf('@') + 1), ...asked })
		await requestMail(ctx.db, {
			kind: 'confirm-claim',
			mail,
			locale: asked.locale,
			facts: { network: String(ctx.networkId), request: String(id) },
		})
		return { subject: partyId, facts: { competence, mails: 1 }, result: { requestId: id } }
	},
})

/** Asks as often as one may. @throws Refusal `access.too-many-attempts`, and those of `askPartner` */
export async function askPartnerAsOftenAsAllowed(
	host: AccessHost,
	ctx: Context,
	networkId: number,
	input: z.input<typeof AskPartner>,
): Promise<{ requestId: number }> {
	await countAttempt(host, 'partner-requests', ctx.viewer.account?.id ?? '')
	await countAttempt(host, 'partner-mail', mailKey(input.mail))
	return askPartner(ctx, networkId, input)
}

async function competenceOf(ctx: CommandContext, partyId: number, claimId: number): Promise<number> {
	const viewer = nearTo(ctx.viewer, { id: partyId, network_id: ctx.networkId })
	const { rows } = await sql<{ competence_id: number }>`
		select c.competence_id from claim c where c.id = ${claimId} and c.party_id = ${partyId} and ${claimVisibleTo(viewer, 'c')}`.execute(
		ctx.db,
	)
	if (!rows[0]) throw new Refusal('not-found', 'competences.claim-not-found')
	return rows[0].competence_id
}

type Asked = { claimId: number; domain: string; partner: string; project: string | null }

async function insertRequest(
	{ db, networkId, viewer }: CommandContext,
	{ claimId, domain, partner, project }: Asked,
): Promise<number> {
	const { rows } = await sql<{ id: number }>`
		insert into claim_confirmation (network_id, claim_id, partner, mail_domain, project, asked_account, asked_name, expires_at)
		select ${networkId}, ${claimId}, ${partner}, ${domain}, ${project}, ${viewer.account?.id || null}, ${viewer.account?.name ?? ''},
			now() + make_interval(days => ${answerDays}::int)
		where not exists (select from claim_confirmation o where o.claim_id = ${claimId} and o.mail_domain = ${domain}
			and o.answered_at is null and o.withdrawn_at is null and o.expires_at > now())
		returning id`.execute(db)
	if (!rows[0]) throw new Refusal('conflict', 'competences.partner-asked')
	return rows[0].id
}
