/** A request to a partner in words, for whoever holds its link. */
import type { RequestedClaim } from '#domain/competences/confirmations/confirmations.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { dayIn } from '#platform/context.ts'
import { inLanguage } from '#platform/localized.ts'
import { formatDay } from '#ui/format.ts'
import { levelWords } from '../../../../words.ts'

const dayOf = (at: string): string => formatDay(dayIn('Europe/Berlin', new Date(at)), getLocale())

export function requestView(request: RequestedClaim, network: string) {
	const language = getLocale()
	const { state, organisation, partner, domain, project, askedBy: person, level } = request
	const evidence = inLanguage(request.evidence, language)?.text
	const day = request.settledAt ? dayOf(request.settledAt) : dayOf(request.expiresAt)
	const settled = {
		open: undefined,
		confirmed: m.claims_confirm_is_confirmed({ day, who: request.answeredBy ?? partner }),
		declined: m.claims_confirm_is_declined({ day }),
		revoked: m.claims_confirm_is_revoked({ day }),
		withdrawn: m.claims_confirm_is_withdrawn({ organisation }),
		expired: m.claims_confirm_is_expired({ organisation, day }),
	}[state]
	return {
		state,
		settled,
		asks: m.claims_confirm_asks({ person, partner, organisation }),
		competence: inLanguage(request.competence, language)?.text ?? '',
		level,
		lines: [
			m.claims_confirm_level({ level: levelWords[level]!() }),
			evidence && m.claims_confirm_evidence({ text: evidence }),
			project && m.claims_confirm_project({ text: project }),
		].filter(Boolean),
		what: m.claims_confirm_what({ partner, domain, organisation, network }),
		privacy: m.claims_confirm_privacy({ day: dayOf(request.expiresAt) }),
	}
}
