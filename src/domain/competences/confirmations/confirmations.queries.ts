/** Requests to partners: for whoever asked, and for whoever holds the link. */
import { sql, type RawBuilder } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import type { Localized } from '#platform/localized.ts'
import { lookAtToken } from '../../access/sign-in/links.ts'
import { keepsProfile } from '../../parties/profile/keeps-profile.ts'

export type RequestState = 'open' | 'expired' | 'withdrawn' | 'confirmed' | 'declined' | 'revoked'

export type ConfirmationRequest = {
	id: number
	state: RequestState
	partner: string
	/** Of the address that was asked; the address itself is not kept. */
	domain: string
	project: string | null
	askedBy: string
	askedAt: string
	expiresAt: string
	answeredBy: string | null
	/** When it was answered, withdrawn or taken back; null while it is open. */
	settledAt: string | null
	sentence: string | null
}

const state = sql<RequestState>`case when r.revoked_at is not null then 'revoked' when r.confirmed then 'confirmed' when not r.confirmed then 'declined'
	when r.withdrawn_at is not null then 'withdrawn' when r.expires_at <= now() then 'expired' else 'open' end`

const columns = sql<ConfirmationRequest>`r.id, ${state} as state, r.partner, r.mail_domain as domain, r.project, r.asked_name as "askedBy",
	r.asked_at as "askedAt", r.expires_at as "expiresAt", r.answered_name as "answeredBy",
	coalesce(r.revoked_at, r.answered_at, r.withdrawn_at) as "settledAt", r.sentence`

/**
 * The requests about one claim, the newest first, for those who keep the profile of its organisation.
 * @throws Refusal `competences.claim-not-found` for all others
 */
export async function requestsOf(
	ctx: Context,
	networkId: number,
	{ partyId, claimId }: { partyId: number; claimId: number },
): Promise<ConfirmationRequest[]> {
	if (!keepsProfile({ ...ctx, networkId }, partyId)) throw new Refusal('not-found', 'competences.claim-not-found')
	const { rows } = await sql<ConfirmationRequest>`
		select ${columns} from claim_confirmation r join claim cl on cl.id = r.claim_id
		where r.network_id = ${networkId} and cl.id = ${claimId} and cl.party_id = ${partyId} order by r.id desc limit 50`.execute(
		ctx.db,
	)
	return rows
}

export type RequestedClaim = ConfirmationRequest & {
	partyId: number
	claimId: number
	organisation: string
	competence: Localized
	level: 1 | 2 | 3
	evidence: Localized
}

/** What the token of a mail to a partner stands for. */
export const answerOf = (networkId: number, requestId: number): string => `${networkId} ${requestId}`

/** The request behind the link of a mail, whatever its state; null when the link does not work here. Whoever has the link may see it. */
export async function requestBehind(
	db: Database | DatabaseTransaction,
	networkId: number,
	token: string,
): Promise<RequestedClaim | null> {
	const [network, request] = ((await lookAtToken(db, 'confirm-claim', token)) ?? '').split(' ')
	return Number(network) === networkId && request ? requestById(db, networkId, Number(request)) : null
}

/** For mails and commands. `lock` holds the row until the transaction ends. */
export async function requestById(
	db: Database | DatabaseTransaction,
	networkId: number,
	id: number,
	lock: RawBuilder<unknown> = sql``,
): Promise<RequestedClaim | null> {
	const { rows } = await sql<RequestedClaim>`
		select ${columns}, cl.party_id as "partyId", cl.id as "claimId", p.name as organisation, k.labels as competence, cl.level, cl.evidence
		from claim_confirmation r join claim cl on cl.id = r.claim_id join party p on p.id = cl.party_id join competence k on k.id = cl.competence_id
		where r.network_id = ${networkId} and r.id = ${id} ${lock}`.execute(db)
	return rows[0] ?? null
}
