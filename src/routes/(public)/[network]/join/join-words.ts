/** The words of joining: fields, states, steps, and what is said about the use of the answers. */
import { m } from '#generated/paraglide/messages.js'
import type { FormField } from '#domain/joining/form-fields.ts'
import type { ApplicationState, StepKind } from '#domain/joining/application-states.ts'

export type FieldName =
	FormField | 'name' | 'street' | 'postcode' | 'place' | 'given_name' | 'family_name' | 'mail' | 'functions'

export const fieldWords: Record<FieldName, () => string> = {
	name: m.join_field_name,
	organisation_kind: m.join_field_organisation_kind,
	website: m.join_field_website,
	address: m.join_field_address,
	street: m.join_field_street,
	postcode: m.join_field_postcode,
	place: m.join_field_place,
	size_class: m.join_field_size_class,
	founded: m.join_field_founded,
	register_number: m.join_field_register_number,
	vat_id: m.join_field_vat_id,
	summary: m.join_field_summary,
	salutation: m.join_field_salutation,
	title: m.join_field_title,
	given_name: m.join_field_given_name,
	family_name: m.join_field_family_name,
	mail: m.join_field_mail,
	role_title: m.join_field_role_title,
	phone: m.join_field_phone,
	functions: m.join_field_functions,
	born_on: m.join_field_born_on,
	people: m.join_field_people,
	motivation: m.join_field_motivation,
	heard: m.join_field_heard,
	listing: m.join_field_listing,
}

export const stateWords: Record<ApplicationState, () => string> = {
	unconfirmed: m.join_state_unconfirmed,
	received: m.join_state_received,
	forwarded: m.join_state_forwarded,
	approved: m.join_state_approved,
	declined: m.join_state_declined,
	withdrawn: m.join_state_withdrawn,
}

export const stepWords: Record<StepKind, () => string> = {
	submitted: m.join_step_submitted,
	confirmed: m.join_step_confirmed,
	forwarded: m.join_step_forwarded,
	recalled: m.join_step_recalled,
	approved: m.join_step_approved,
	declined: m.join_step_declined,
	reopened: m.join_step_reopened,
	withdrawn: m.join_step_withdrawn,
}

/** What the form says about the use of the answers, and what the applicant agrees to. It is kept with the application. */
export function consentWords(network: string, monthsKept: number): { note: string[]; agree: string; text: string } {
	const note = [m.join_privacy_purpose({ network }), m.join_privacy_kept({ count: monthsKept })]
	const agree = m.join_field_agree({ network })
	return { note, agree, text: [...note, agree].join('\n\n') }
}
