/** The words of the domain's codes, in the language of the page. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { Basis } from '#domain/atlas/shown-organisations.ts'
import type { Certificate } from '#domain/competences/claim-basis.ts'
import type { FunctionKind, OrganisationKind, SizeClass } from '#domain/parties/party.schema.ts'
import type { Retired } from '#domain/competences/retired.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatAge, formatDay, formatMonth, monthsBetween } from '#ui/format.ts'
import { labelOf } from './label-of.ts'

export const kindWords: Record<OrganisationKind, () => string> = {
	company: m.atlas_kind_company,
	university: m.atlas_kind_university,
	'research-institute': m.atlas_kind_research_institute,
	chamber: m.atlas_kind_chamber,
	'public-body': m.atlas_kind_public_body,
	association: m.atlas_kind_association,
	'startup-centre': m.atlas_kind_startup_centre,
	school: m.atlas_kind_school,
	other: m.atlas_kind_other,
}

export const sizeWords: Record<SizeClass, () => string> = {
	'1-9': m.atlas_size_1_9,
	'10-49': m.atlas_size_10_49,
	'50-249': m.atlas_size_50_249,
	'250+': m.atlas_size_250,
}

export const basisWords: Record<Basis, () => string> = {
	'self-declared': m.atlas_basis_self_declared,
	talk: m.claims_basis_talk,
	reference: m.atlas_basis_reference,
	certificate: m.atlas_basis_certificate,
	cooperation: m.claims_basis_cooperation,
	'partner-confirmed': m.atlas_basis_partner_confirmed,
}

export const levelWords: Record<number, () => string> = {
	1: m.common_level_1,
	2: m.common_level_2,
	3: m.common_level_3,
}

/** What a certificate says: who issued it and until when it holds, or since when it no longer does. */
export function certificateWords(certificate: Certificate | null): string | undefined {
	if (!certificate) return undefined
	const { issuer, until, over } = certificate
	const day = until && formatDay(until, getLocale())
	if (over && day) return m.claims_certificate_over({ day })
	const parts = [issuer && m.claims_certificate_by({ issuer }), day && m.claims_certificate_until({ day })].filter(
		Boolean,
	)
	return parts.join(', ') || undefined
}

/** That a claim names a competence of former days, leading to what took its place. */
export function retiredView(retired: Retired | null): { text: string; href?: string } | undefined {
	if (!retired) return undefined
	const { replacement } = retired
	if (!replacement) return { text: m.claims_retired() }
	return {
		text: m.claims_replaced({ replacement: labelOf(replacement) }),
		href: inLocale(paths.competence(replacement.slug), getLocale()),
	}
}

export const functionWords: Record<FunctionKind, () => string> = {
	'managing-director': m.atlas_function_managing_director,
	'main-contact': m.atlas_function_main_contact,
	'dues-contact': m.atlas_function_dues_contact,
	'voting-delegate': m.atlas_function_voting_delegate,
	'hr-contact': m.atlas_function_hr_contact,
	'press-contact': m.atlas_function_press_contact,
	'technical-contact': m.atlas_function_technical_contact,
	employee: m.atlas_function_employee,
	other: m.atlas_function_other,
}

type Dated = { confirmedOn: string | null; freshUntil: string | null }
export type FreshnessWords = { state: 'ok' | 'old' | 'stale'; text: string }

/** How fresh a claim is on a day. Within four months of going stale it is due for a check. */
export function freshnessState({ confirmedOn, freshUntil }: Dated, today: string): 'ok' | 'old' | 'stale' {
	if (freshUntil !== null && freshUntil < today) return 'stale'
	if (confirmedOn === null && freshUntil === null) return 'old'
	return freshUntil !== null && monthsBetween(today, freshUntil) < 4 ? 'old' : 'ok'
}

/** One short phrase for a hit: "vor 2 Monaten geprüft". */
export function checkedWords(dated: Dated, today: string): FreshnessWords {
	const language = getLocale()
	const state = freshnessState(dated, today)
	if (dated.confirmedOn === null) return { state, text: m.atlas_unchecked() }
	if (state === 'stale') return { state, text: m.atlas_stale({ month: formatMonth(dated.confirmedOn, language) }) }
	return { state, text: m.atlas_checked({ ago: formatAge(dated.confirmedOn, today, language) }) }
}

/** What a claim rests on, in its own words, and who confirmed it unless that stands there already. */
export function evidenceWords(
	claim: { basis: Basis; confirmedBy: string | null },
	evidence: string | undefined,
): string {
	const who = claim.basis === 'self-declared' ? null : claim.confirmedBy
	if (!who) return evidence ?? basisWords[claim.basis]()
	if (claim.basis === 'partner-confirmed' && !evidence) return m.atlas_basis_confirmed_by({ who })
	return `${evidence ?? basisWords[claim.basis]()}, ${m.atlas_confirmed_by({ who })}`
}
