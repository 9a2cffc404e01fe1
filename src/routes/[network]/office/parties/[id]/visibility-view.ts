/** Who can see a record, in one sentence, and what that rests on. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { dayIn, narrower, type Scope } from '#platform/context.ts'
import type { PartyRecord, RecordConsent } from '#domain/parties/record/party-record.queries.ts'
import { formatDay } from '#ui/format.ts'
import { dayBefore } from './days.ts'
import { purposeWords } from './detail-words.ts'
import { scopeWords } from './value-words.ts'

export function visibilityView(record: PartyRecord, network: string) {
	const { facts, listing, consents } = record
	const language = getLocale()
	const person = facts.kind === 'person'
	const consent = consents.find(({ purpose, withdrawnAt }) => purpose === 'publication' && withdrawnAt === null)
	const scope: Scope =
		!listing || (person && !consent) ? 'office' : person ? narrower(listing.scope, consent!.scope) : listing.scope
	return {
		scope,
		listed: listing?.scope ?? null,
		sentence: sentenceOf(scope, network, facts.name, person && listing !== null && !consent),
		until: listing?.until ? m.office_listed_until({ day: formatDay(dayBefore(listing.until), language) }) : undefined,
		options: (['public', 'alliance', 'members'] as const).map((value) => ({ value, label: scopeWords[value]() })),
		consents: person ? consents.map(consentView) : [],
		person,
	}
}

function sentenceOf(scope: Scope, network: string, name: string, withoutConsent: boolean): string {
	if (withoutConsent) return m.office_sees_without_consent({ name })
	if (scope === 'public') return m.office_sees_public({ name })
	if (scope === 'alliance') return m.office_sees_alliance({ network, name })
	return scope === 'members' ? m.office_sees_members({ network, name }) : m.office_sees_office({ name })
}

function consentView({ id, purpose, scope, source, text_version, givenAt, withdrawnAt }: RecordConsent) {
	const language = getLocale()
	const day = (instant: string) => formatDay(dayIn(undefined, new Date(instant)), language)
	return {
		id,
		open: withdrawnAt === null,
		text: m.office_consent_line({ purpose: purposeWords[purpose](), scope: scopeWords[scope](), day: day(givenAt) }),
		note: [
			source,
			m.office_consent_text({ version: text_version }),
			withdrawnAt ? m.office_consent_withdrawn_on({ day: day(withdrawnAt) }) : null,
		]
			.filter(Boolean)
			.join(' · '),
	}
}
