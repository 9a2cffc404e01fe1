/** From a profile and its claims to what their page shows. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { Claim } from '#domain/competences/claims.queries.ts'
import type { SizeClass } from '#domain/parties/party.schema.ts'
import type { CustomField, CustomValues } from '#domain/fields/field.schema.ts'
import { isKeptFile } from '#domain/fields/kept-file.ts'
import { isAddress } from '#domain/parties/profile/profile-address.ts'
import type { BuiltInField, ProfileField, ProfileFields } from '#domain/parties/profile/profile.schema.ts'
import type { Scope } from '#platform/context.ts'
import { inLanguage, type Locale } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatList, formatMonth, formatNumber } from '#ui/format.ts'
import type { FreshnessState } from '#ui/profile/Freshness.svelte'
import { fieldLabel, storedText } from '../../../(public)/field-words.ts'
import {
	basisWords,
	certificateWords,
	checkedWords,
	freshnessState,
	retiredView,
	sizeWords,
} from '../../../(public)/words.ts'
import { scopeWords } from '../scope-words.ts'
import { addressLines } from '../../../[network]/office/parties/[id]/lines.ts'
import { languageName } from './language-names.ts'

const fieldWords: Record<BuiltInField, () => string> = {
	name: m.office_field_name,
	legal_form: m.office_field_legal_form,
	founded: m.mine_founded,
	register_number: m.office_field_register,
	vat_id: m.office_field_vat,
	visiting: m.mine_visiting,
	postal: m.mine_postal,
	salutation: m.office_field_salutation,
	title: m.office_field_title,
	given_name: m.office_field_given_name,
	family_name: m.office_field_family_name,
	mobile: m.mine_mobile,
	address: m.mine_address,
	'summary-de': m.mine_summary_de,
	'summary-en': m.mine_summary_en,
	'description-de': m.mine_description_de,
	'description-en': m.mine_description_en,
	employees: m.mine_employees,
	size: m.mine_size,
	languages: m.mine_languages,
	web: m.mine_web,
	phone: m.mine_phone,
	mail: m.mine_mail,
	'scope-summary': m.mine_summary,
	'scope-description': m.mine_description,
	'scope-employees': m.mine_employees,
	'scope-languages': m.mine_languages,
	'scope-web': m.mine_web,
	'scope-founded': m.mine_founded,
	'scope-register_number': m.office_field_register,
	'scope-vat_id': m.office_field_vat,
	'scope-visiting': m.mine_visiting,
	'scope-postal': m.mine_postal,
	'scope-address': m.mine_address,
	'scope-mobile': m.mine_mobile,
	'scope-phone': m.mine_phone,
	'scope-mail': m.mine_mail,
}

const keyOf = (field: ProfileField): string | undefined => /^(?:scope-)?custom\.(.+)$/.exec(field)?.[1]

/** What a field is called; `own` are the fields of the office. */
export function fieldName(field: ProfileField, own: readonly CustomField[]): string {
	const key = keyOf(field)
	if (key === undefined) return fieldWords[field as BuiltInField]()
	const known = own.find((one) => one.key === key)
	return known ? fieldLabel(known) : key
}

/** The value of a field in words; '' when there is none. */
export function fieldText(
	field: ProfileField,
	value: ProfileFields[ProfileField],
	own: readonly CustomField[],
): string {
	const language = getLocale()
	if (value === null || value === undefined || value === '') return ''
	if (field.startsWith('scope-')) return scopeWords[value as Scope]()
	const known = own.find(({ key }) => field === `custom.${key}`)
	if (known) return storedText(known, value as CustomValues[string], {}) ?? ''
	if (field === 'size') return sizeWords[value as SizeClass]()
	if (field === 'founded') return String(value)
	if (typeof value === 'number') return formatNumber(value, language)
	if (typeof value === 'string') return value
	if (isAddress(value)) return addressLines(value).join(', ')
	return Array.isArray(value) ? formatList(value.map(languageName), language) : ''
}

export type ShownField = {
	term: string
	text: string
	/** The language of the text where it is one. */
	lang?: Locale
	/** Where it is to be had. */
	href?: string
	/** Who sees it; undefined for what everybody sees. */
	scope?: string
}

const shown = [
	...(['salutation', 'title', 'given_name', 'family_name'] as const),
	...(['summary-de', 'summary-en', 'description-de', 'description-en', 'web', 'phone', 'mobile', 'mail'] as const),
	...(['visiting', 'postal', 'address', 'size', 'employees', 'languages'] as const),
	...(['legal_form', 'founded', 'register_number', 'vat_id'] as const),
]

/** The fields that the profile of a party shows to its people, those of a person to them. */
export function factsView(id: number, fields: ProfileFields, own: readonly CustomField[]): ShownField[] {
	return [...shown, ...own.map(({ key }) => `custom.${key}` as const)]
		.filter((field) => field in fields)
		.map((field) => {
			const scope = fields[`scope-${field.replace(/-(de|en)$/, '')}` as ProfileField]
			const lang = /-(de|en)$/.exec(field)?.[1] as Locale | undefined
			const text = fieldText(field, fields[field], own)
			const key = isKeptFile(fields[field]) ? keyOf(field) : undefined
			return {
				term: fieldName(field, own),
				text: text === '' ? m.mine_no_entry() : text,
				lang: text === '' ? undefined : lang,
				href: key && inLocale(paths.fieldFile(id, key), getLocale()),
				scope: text !== '' && scope !== undefined && scope !== 'public' ? scopeWords[scope as Scope]() : undefined,
			}
		})
}

export type ShownClaim = {
	id: number
	name: string
	level: 1 | 2 | 3
	basis: string
	capacity?: string
	/** That the competence is no longer in the taxonomy. */
	retired?: { text: string; href?: string }
	scope?: string
	freshness: { state: FreshnessState; text: string }
	until?: string
	href: string
	partnersHref: string
}

/** A claim as its people see it. */
export function claimView(claim: Claim, partyId: number, today: string): ShownClaim {
	const language = getLocale()
	const evidence = inLanguage(claim.evidence, language)?.text
	const who = claim.standing === 'self-declared' ? null : claim.confirmedBy
	const state = freshnessState(claim, today)
	return {
		id: claim.id,
		name: nameOf(claim),
		level: claim.level,
		basis: [
			basisWords[claim.standing](),
			evidence,
			certificateWords(claim.certificate),
			who && m.mine_claim_by({ who }),
		]
			.filter(Boolean)
			.join(' · '),
		capacity: inLanguage(claim.capacity, language)?.text,
		retired: retiredView(claim.retired),
		scope: claim.scope === 'public' ? undefined : scopeWords[claim.scope](),
		freshness: checkedWords(claim, today),
		until:
			claim.freshUntil && state !== 'stale'
				? m.mine_claim_until({ month: formatMonth(claim.freshUntil, language) })
				: undefined,
		href: inLocale(paths.mineClaim(partyId, claim.id), language),
		partnersHref: inLocale(paths.mineClaimPartners(partyId, claim.id), language),
	}
}

/** The name of the competence of a claim. */
export const nameOf = ({ competence }: Pick<Claim, 'competence'>): string =>
	inLanguage(competence.labels, getLocale())?.text ?? competence.slug
