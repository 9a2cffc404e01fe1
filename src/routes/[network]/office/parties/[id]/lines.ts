/** Addresses and claims in lines of text. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { Claim } from '#domain/competences/claims.queries.ts'
import type { RecordAddress } from '#domain/parties/record/party-record.queries.ts'
import { inLanguage } from '#platform/localized.ts'
import { claimBasisWords, levelWords } from './detail-words.ts'

export function addressLines(address: RecordAddress): string[] {
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
