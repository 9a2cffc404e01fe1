/** Functions and consents as forms. */
import { m } from '#generated/paraglide/messages.js'
import type { RecordFunction } from '#domain/parties/record/party-record.queries.ts'
import { functionWords } from '../../../../../(public)/words.ts'
import { dayBefore } from '../days.ts'
import { purposeWords } from '../detail-words.ts'
import type { FormView } from './form-view.ts'
import { day, type Place } from './membership-forms.ts'
import { optionsOf, scopeOptions } from './options.ts'

/** A new function, or the correction of one that is on record. */
export function functionForm(
	kind: 'organisation' | 'person',
	held: RecordFunction | null,
	{ cancelHref }: Place,
): FormView {
	const other = {
		name: 'other',
		label: kind === 'organisation' ? m.office_function_person() : m.office_function_organisation(),
		value: '',
		hint: m.office_function_other_hint(),
		required: true,
	}
	return {
		section: 'funktionen',
		title: held ? m.office_function_edit({ name: held.other.name }) : m.office_function_new(),
		action: held ? `?/editFunction&edit=function-${held.id}` : '?/startFunction&edit=function-new',
		hidden: held
			? [
					{ name: 'functionId', value: String(held.id) },
					{ name: 'version', value: String(held.version) },
				]
			: [],
		groups: [
			{
				fields: [
					...(held ? [] : [other]),
					{
						name: 'function_kind',
						label: m.office_function_kind(),
						type: 'select',
						options: optionsOf(functionWords),
						value: held?.kind ?? 'main-contact',
					},
					{
						name: 'function_title',
						label: m.office_function_title(),
						value: held?.title ?? '',
						hint: m.office_function_title_hint(),
					},
					day('function_from', m.office_function_from(), held?.from ?? ''),
					day('function_until', m.office_function_until(), held?.until ? dayBefore(held.until) : ''),
					{
						name: 'function_scope',
						label: m.office_scope(),
						type: 'select',
						options: scopeOptions(),
						value: held?.scope ?? 'office',
					},
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
