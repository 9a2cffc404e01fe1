/** Asking partners to confirm a claim: what the page shows, and its two forms. For members and for the office. */
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { instance } from '#boot.ts'
import { sendSoon } from '#domain/access/mails/account-mails.ts'
import type { Claim } from '#domain/competences/claims.queries.ts'
import { askPartnerAsOftenAsAllowed } from '#domain/competences/confirmations/ask-partner.ts'
import { requestsOf, type ConfirmationRequest } from '#domain/competences/confirmations/confirmations.queries.ts'
import { withdrawRequest } from '#domain/competences/confirmations/withdraw-request.ts'
import { ownClaims } from '#domain/competences/own-claims.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { dayIn } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { sendsMails } from '#platform/mail.ts'
import { isMailAddress, mailKey } from '#platform/mail/address.ts'
import { formatDay } from '#ui/format.ts'
import { levelWords } from '../../../../../../(public)/words.ts'
import { incomplete, refused, typed, type FormError } from '../../../../../forms.server.ts'
import { nameOf } from '../../../profile-view.ts'

type Of = { partyId: number; networkId: number; claimId: number }

/** @throws Refusal `competences.claim-not-found` */
export async function partnersShown({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>, of: Of) {
	const { ctx } = locals
	const claims = await ownClaims(ctx, { id: of.partyId, networkId: of.networkId })
	const claim = claims.find(({ id }) => id === of.claimId)
	if (!claim) throw new Refusal('not-found', 'competences.claim-not-found')
	const requests = await requestsOf(ctx, of.networkId, of)
	const done = { asked: m.claims_partner_done_asked, withdrawn: m.claims_partner_done_withdrawn }
	return {
		claim: headOf(claim),
		requests: requests.map(requestView),
		mails: sendsMails(await instance()),
		done: done[url.searchParams.get('done') as 'asked']?.(),
	}
}

const headOf = (claim: Claim) => ({
	name: nameOf(claim),
	text: m.claims_partner_of({ competence: nameOf(claim), level: levelWords[claim.level]!() }),
})

const stateWords = {
	open: m.claims_partner_state_open,
	expired: m.claims_partner_state_expired,
	withdrawn: m.claims_partner_state_withdrawn,
	confirmed: m.claims_partner_state_confirmed,
	declined: m.claims_partner_state_declined,
	revoked: m.claims_partner_state_revoked,
}
const dayOf = (at: string): string => formatDay(dayIn('Europe/Berlin', new Date(at)), getLocale())

function requestView({ id, state, partner, project, sentence, ...request }: ConfirmationRequest) {
	const words = stateWords[state]()
	const day = dayOf(request.settledAt ?? request.expiresAt)
	const isOpen = state === 'open'
	return {
		id,
		partner,
		project,
		sentence,
		isOpen,
		tone: state === 'confirmed' ? 'ok' : state === 'open' ? 'ac' : '',
		state:
			isOpen || state === 'expired'
				? words
				: request.answeredBy && state !== 'revoked'
					? m.claims_partner_answered_by({ state: words, day, who: request.answeredBy })
					: m.claims_partner_settled({ state: words, day }),
		asked: m.claims_partner_asked({ day: dayOf(request.askedAt), who: request.askedBy, domain: request.domain }),
		until: isOpen ? m.claims_partner_until({ day }) : undefined,
	}
}

export type ShownRequest = ReturnType<typeof requestView>

/** Sends the request that was typed. */
export async function askAction(event: RequestEvent, { partyId, networkId, claimId }: Of, form: FormData) {
	const values: Record<'partner' | 'mail' | 'project', string> = {
		partner: typed(form, 'partner'),
		mail: typed(form, 'mail'),
		project: typed(form, 'project', 400),
	}
	const errors = wrongIn(values)
	if (errors.length > 0) return incomplete('ask', values, errors)
	const host = await instance()
	const locale = getLocale()
	try {
		await askPartnerAsOftenAsAllowed(host, event.locals.ctx, networkId, { partyId, claimId, locale, ...values })
	} catch (error) {
		return refused(error, 'ask', values, {
			'competences.partner-is-self': 'mail',
			'competences.partner-free-mail': 'mail',
			'competences.partner-asked': 'mail',
			'access.too-many-attempts': 'mail',
		})
	}
	sendSoon(host)
	again(event, 'asked')
}

/** Takes a request back. */
export async function withdrawAction(event: RequestEvent, { partyId, networkId }: Of, form: FormData) {
	try {
		await withdrawRequest(event.locals.ctx, networkId, { partyId, requestId: typed(form, 'request') })
	} catch (error) {
		return refused(error, 'withdraw', {})
	}
	again(event, 'withdrawn')
}

function again({ url }: Pick<RequestEvent, 'url'>, done: string): never {
	redirect(303, `${url.pathname}?done=${done}`)
}

const hasLink = (text: string): boolean => /https?:|www\.|@/i.test(text)

const wrongIn = ({ partner, mail, project }: Record<'partner' | 'mail' | 'project', string>): FormError[] => [
	...(partner.trim().length < 2 || partner.length > 120 || hasLink(partner)
		? [{ field: 'partner', message: m.claims_partner_missing() }]
		: []),
	...(isMailAddress(mailKey(mail)) ? [] : [{ field: 'mail', message: m.claims_partner_wrong_mail() }]),
	...(project.length > 200 || hasLink(project)
		? [{ field: 'project', message: m.claims_partner_wrong_project() }]
		: []),
]
