/** Addresses, claims, functions and periods in lines of text. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { Claim } from '#domain/competences/claims.queries.ts'
import type { AddressParts } from '#domain/parties/details/details.schema.ts'
import type { RecordFunction } from '#domain/parties/record/party-record.queries.ts'
import { inLanguage } from '#platform/localized.ts'
import { formatDay } from '#ui/format.ts'
import { functionWords } from '../../../../(public)/words.ts'
import { dayBefore } from './days.ts'
import { claimBasisWords, levelWords } from './detail-words.ts'
import { scopeWords } from './value-words.ts'

export function addressLines(address: AddressParts): string[] {
	const { care_of, street, post_box, postcode, place, country } = address
	const region =
		country === 'DE' ? undefined : (new Intl.DisplayNames([getLocale()], { type: 'region' }).of(country) ?? country)
	return [
		care_of ? m.office_address_care_of_line({ name: care_of }) : null,
		street,
		post_box ? m.office_address_post_box_line({ box: post_box }) : null,
		[postcode, place].filter(Boolean).join(' '),
		region,
	].filter((line): line is string => Boolean(line))
}

export function claimLine({ level, basis, evidence }: Claim): string {
	return [levelWords[level]!(), claimBasisWords[basis](), inLanguage(evidence, getLocale())?.text]
		.filter(Boolean)
		.join(', ')
}

export function functionLine({ kind, title, from, until, scope }: RecordFunction): string {
	return [functionWords[kind](), title, periodOf(from, until), scopeWords[scope]()].filter(Boolean).join(', ')
}

/** A period as people say it, with its last day; undefined when it has neither end. */
export function periodOf(from: string | null, until: string | null): string | undefined {
	const language = getLocale()
	if (from && until)
		return m.office_period({ from: formatDay(from, language), until: formatDay(dayBefore(until), language) })
	if (from) return m.office_period_from({ from: formatDay(from, language) })
	return until ? m.office_period_until({ until: formatDay(dayBefore(until), language) }) : undefined
}
