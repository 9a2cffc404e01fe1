/** Functions and consents as forms. */
import { m } from '#generated/paraglide/messages.js'
import { functionWords } from '../../../../../(public)/words.ts'
import { purposeWords } from '../detail-words.ts'
import type { FormView } from './form-view.ts'
import { day, type Place } from './membership-forms.ts'
import { optionsOf, scopeOptions } from './options.ts'

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
