/** The conditions that are offered, by what they are about. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import type { CustomField } from '#domain/fields/field.schema.ts'
import { fieldsOfKind } from '#domain/fields/fields.queries.ts'
import { ofOrganisations, ofPersons, type ConditionKind, type Tree } from '#domain/segments/segment.schema.ts'
import { fieldLabel } from '../../../../(public)/field-words.ts'

/** The kinds of conditions, in the order in which they are offered. Fields of the office come after them. */
const offered = {
	membership: ['status', 'membership-type', 'member-since', 'member-until', 'paid-by-others', 'pays-for-others'],
	record: ['name', 'organisation-kind', 'size', 'employees', 'founded', 'legal-form', 'district', 'place', 'tag', 'mail', 'no-mail'],
	people: ['function', 'no-function', 'at-organisation', 'former-function', 'competence'],
	contact: ['no-contact', 'contact', 'attended', 'not-attended', 'heard-competence', 'heard-need', 'open-task', 'overdue-task'],
	agreed: ['consent', 'no-consent', 'opt-out', 'no-opt-out'],
	known: ['listed', 'unlisted', 'unconfirmed', 'account', 'no-account'],
} as const satisfies Record<string, readonly ConditionKind[]>

const groupWords: Record<keyof typeof offered, () => string> = {
	membership: m.segments_offer_membership,
	record: m.segments_offer_record,
	people: m.segments_offer_people,
	contact: m.segments_offer_contact,
	agreed: m.segments_offer_agreed,
	known: m.segments_offer_known,
}

export const kindNames: Record<Exclude<ConditionKind, 'field' | 'membership-field'>, () => string> = {
	status: m.segments_of_status,
	'membership-type': m.segments_of_type,
	'member-since': m.segments_of_since,
	'member-until': m.segments_of_until,
	'organisation-kind': m.segments_of_kind,
	size: m.segments_of_size,
	employees: m.segments_of_employees,
	founded: m.segments_of_founded,
	'legal-form': m.segments_of_legal_form,
	district: m.segments_of_district,
	place: m.segments_of_place,
	name: m.segments_of_name,
	tag: m.segments_of_tag,
	function: m.segments_of_function,
	'no-function': m.segments_of_no_function,
	'former-function': m.segments_of_former_function,
	'at-organisation': m.segments_of_at_organisation,
	competence: m.segments_of_competence,
	contact: m.segments_of_contact,
	'no-contact': m.segments_of_no_contact,
	attended: m.segments_of_attended,
	'not-attended': m.segments_of_not_attended,
	'heard-competence': m.segments_of_heard_competence,
	'heard-need': m.segments_of_heard_need,
	'open-task': m.segments_of_open_task,
	'overdue-task': m.segments_of_overdue_task,
	'paid-by-others': m.segments_of_paid_by_others,
	'pays-for-others': m.segments_of_pays_for_others,
	account: m.segments_of_account,
	'no-account': m.segments_of_no_account,
	listed: m.segments_of_listed,
	unlisted: m.segments_of_unlisted,
	unconfirmed: m.segments_of_unconfirmed,
	mail: m.segments_of_mail,
	'no-mail': m.segments_of_no_mail,
	consent: m.segments_of_consent,
	'no-consent': m.segments_of_no_consent,
	'opt-out': m.segments_of_opt_out,
	'no-opt-out': m.segments_of_no_opt_out,
}

/** What can be asked of a kind of party and its memberships: groups of names, each with the values that open its form. */
export function offers(kind: Tree['kind'], defined: readonly CustomField[]) {
	const fits = (of: ConditionKind) => !(kind === 'organisation' ? ofPersons : ofOrganisations).has(of)
	const ofMemberships = fieldsOfKind(defined, 'membership').map((field) => ({
		values: { of: 'membership-field', key: field.key } as Record<string, string>,
		label: m.fields_of_membership({ field: fieldLabel(field) }),
	}))
	const builtIn = (Object.keys(offered) as (keyof typeof offered)[]).map((group) => ({
		label: groupWords[group](),
		items: [
			...offered[group]
				.filter(fits)
				.map((of) => ({ values: { of } as Record<string, string>, label: kindNames[of]() })),
			...(group === 'membership' ? ofMemberships : []),
		],
	}))
	const own = fieldsOfKind(defined, kind).map((field) => ({ values: { of: 'field', key: field.key }, label: fieldLabel(field) }))
	return own.length > 0 ? [...builtIn, { label: m.fields_own(), items: own }] : builtIn
}
