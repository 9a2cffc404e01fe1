/** Functions, memberships, notices, listing and consents as forms. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { Membership, MembershipType } from '#domain/membership/memberships.queries.ts'
import { inLanguage } from '#platform/localized.ts'
import { functionWords } from '../../../../../(public)/words.ts'
import { purposeWords } from '../detail-words.ts'
import type { FieldView, FormView } from './form-view.ts'
import { optionsOf, scopeOptions } from './options.ts'

type Place = { cancelHref: string; today: string }

const day = (name: string, label: string, value: string, more: Partial<FieldView> = {}): FieldView => ({
	name,
	label,
	type: 'date',
	value,
	...more,
})

export function functionForm(kind: 'organisation' | 'person', { cancelHref }: Place): FormView {
	return {
		section: 'funktionen',
		title: m.office_function_new(),
		action: '?/startFunction&edit=function-new',
		hidden: [],
		groups: [
			{
				fields: [
					{
						name: 'other',
						label: kind === 'organisation' ? m.office_function_person() : m.office_function_organisation(),
						value: '',
						hint: m.office_function_other_hint(),
						required: true,
					},
					{
						name: 'function_kind',
						label: m.office_function_kind(),
						type: 'select',
						options: optionsOf(functionWords),
						value: 'main-contact',
					},
					{ name: 'function_title', label: m.office_function_title(), value: '', hint: m.office_function_title_hint() },
					day('function_from', m.office_function_from(), ''),
					{ name: 'function_scope', label: m.office_scope(), type: 'select', options: scopeOptions(), value: 'office' },
				],
			},
		],
		submit: m.office_save(),
		cancelHref,
	}
}

export function membershipForm(types: readonly MembershipType[], kind: string, { cancelHref, today }: Place): FormView {
	const options = types.map(({ id, label }) => ({
		value: String(id),
		label: inLanguage(label, getLocale())?.text ?? String(id),
	}))
	return {
		section: 'mitgliedschaft',
		title: m.office_membership_new(),
		action: '?/startMembership&edit=membership-new',
		hidden: [],
		groups: [
			{
				fields: [
					...(options.length > 0
						? [
								{
									name: 'type',
									label: m.office_filter_type(),
									type: 'select' as const,
									options,
									value: options[0]!.value,
									blank: m.office_membership_other_type(),
								},
							]
						: []),
					{
						name: 'new_type',
						label: m.office_membership_new_type(),
						value: '',
						hint: m.office_membership_new_type_hint(),
					},
					day('from', m.office_membership_from(), today, { required: true }),
					{ name: 'number', label: m.office_membership_number(), value: '' },
					...(kind === 'organisation'
						? [
								{
									name: 'list',
									label: m.office_membership_list(),
									type: 'select' as const,
									options: scopeOptions('public', 'members'),
									blank: m.office_membership_list_not(),
									value: '',
								},
							]
						: []),
				],
			},
		],
		submit: m.office_save(),
		cancelHref,
	}
}

export function noticeForm(membership: Membership, { cancelHref, today }: Place): FormView {
	return {
		section: 'mitgliedschaft',
		title: m.office_notice_new(),
		action: `?/giveNotice&edit=notice-${membership.id}`,
		hidden: [{ name: 'membershipId', value: String(membership.id) }],
		groups: [
			{
				fields: [
					day('given_on', m.office_notice_given_on(), today, { required: true }),
					day('last_day', m.office_membership_last_day(), `${today.slice(0, 4)}-12-31`, {
						required: true,
						hint: m.office_notice_last_day_hint(),
					}),
					{ name: 'reason', label: m.office_notice_reason(), value: '' },
				],
			},
		],
		submit: m.office_notice_record(),
		cancelHref,
	}
}

export function endForm(membership: Membership, { cancelHref, today }: Place): FormView {
	return {
		section: 'mitgliedschaft',
		title: m.office_membership_end(),
		action: `?/endMembership&edit=end-${membership.id}`,
		hidden: [{ name: 'membershipId', value: String(membership.id) }],
		groups: [{ fields: [day('last_day', m.office_membership_last_day(), today, { required: true })] }],
		submit: m.office_membership_end(),
		cancelHref,
		note: m.office_membership_end_note(),
	}
}

export function consentForm({ cancelHref, today }: Place): FormView {
	return {
		section: 'sichtbar',
		title: m.office_consent_new(),
		action: '?/recordConsent&edit=consent-new',
		hidden: [],
		groups: [
			{
				fields: [
					{
						name: 'purpose',
						label: m.office_consent_purpose(),
						type: 'select',
						options: optionsOf(purposeWords),
						value: 'publication',
					},
					{
						name: 'consent_scope',
						label: m.office_scope(),
						type: 'select',
						options: scopeOptions('public', 'members'),
						value: 'members',
					},
					{
						name: 'source',
						label: m.office_consent_source(),
						value: '',
						hint: m.office_consent_source_hint(),
						required: true,
					},
					day('consent_given', m.office_consent_given(), today),
				],
			},
		],
		submit: m.office_consent_record(),
		cancelHref,
	}
}
