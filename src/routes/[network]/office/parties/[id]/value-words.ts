/** Columns and their values in words: for the facts of a record, for conflicts and for the history. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { Scope } from '#platform/context.ts'
import { inLanguage, type Localized } from '#platform/localized.ts'
import { formatDay, formatNumber } from '#ui/format.ts'
import { kindWords, sizeWords } from '../../../../(public)/words.ts'

export const fieldWords: Record<string, () => string> = {
	name: m.office_field_name,
	organisation_kind: m.office_field_kind,
	legal_form: m.office_field_legal_form,
	size_class: m.office_field_size,
	employees: m.office_field_employees,
	founded: m.office_field_founded,
	register_number: m.office_field_register,
	vat_id: m.office_field_vat,
	summary: m.office_field_summary,
	description: m.office_field_description,
	languages: m.office_field_languages,
	salutation: m.office_field_salutation,
	title: m.office_field_title,
	given_name: m.office_field_given_name,
	family_name: m.office_field_family_name,
	born_on: m.office_field_born_on,
	scopes: m.office_field_scopes,
	confirmed_on: m.office_field_confirmed_on,
	brand: m.settings_field_brand,
	data_licence: m.settings_field_data_licence,
	mission: m.settings_mission,
	imprint: m.settings_imprint,
	privacy: m.settings_privacy,
	mail: m.settings_mail,
	website: m.settings_website,
}

export const scopeWords: Record<Scope, () => string> = {
	office: m.office_scope_office,
	members: m.office_scope_members,
	alliance: m.office_scope_alliance,
	public: m.office_scope_public,
}

const among = (words: Record<string, () => string>, value: unknown): string => words[String(value)]?.() ?? String(value)

/** A value as people write it; undefined when there is none. */
export function valueWords(column: string, value: unknown): string | undefined {
	const language = getLocale()
	if (value === null || value === undefined || value === '') return undefined
	if (column === 'organisation_kind') return among(kindWords, value)
	if (column === 'size_class') return among(sizeWords, value)
	if (column === 'employees') return formatNumber(Number(value), language)
	if (column === 'born_on' || column === 'confirmed_on') return formatDay(String(value), language)
	if (column === 'languages') return (value as string[]).map(languageName).join(', ') || undefined
	if (column === 'scopes') return scopesWords(value as Record<string, string>)
	if (typeof value === 'object') return inLanguage(value as Localized, language)?.text
	return String(value)
}

function scopesWords(scopes: Record<string, string>): string | undefined {
	const parts = Object.entries(scopes).map(
		([column, scope]) => `${among(fieldWords, column)}: ${among(scopeWords, scope)}`,
	)
	return parts.join(', ') || undefined
}

/** "Deutsch" for `de`. A code that is no language tag stays as it was typed. */
function languageName(code: string): string {
	return /^[a-z]{2,3}$/.test(code)
		? (new Intl.DisplayNames([getLocale()], { type: 'language' }).of(code) ?? code)
		: code
}
