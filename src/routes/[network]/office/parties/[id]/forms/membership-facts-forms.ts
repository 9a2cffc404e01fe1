/** What a membership is, as forms: when it begins, what is written down wrongly of it, and as what it goes on. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { CustomField } from '#domain/fields/field.schema.ts'
import type { Membership, MembershipType } from '#domain/membership/memberships.queries.ts'
import { inLanguage } from '#platform/localized.ts'
import { dayBefore } from '../days.ts'
import type { FieldView, FormView } from './form-view.ts'
import { day, form, text, type Place } from './membership-forms.ts'
import { scopeOptions } from './options.ts'
import { ownGroups } from './own-fields.ts'

/** The types that are given on this day, also the one that somebody has, and the name of a new one. */
function typeFields(
	types: readonly MembershipType[],
	today: string,
	{ without, held }: { without?: string; held?: number } = {},
): FieldView[] {
	const options = types
		.filter(({ id, closedOn }) => id === held || closedOn === null || closedOn > today)
		.map(({ id, label }) => ({ value: String(id), label: inLanguage(label, getLocale())?.text ?? String(id) }))
		.filter(({ label }) => label !== without)
	const choose: FieldView = {
		name: 'type',
		label: m.office_filter_type(),
		type: 'select',
		options,
		value: held === undefined ? (options[0]?.value ?? '') : String(held),
		blank: m.office_membership_other_type(),
	}
	return [
		...(options.length > 0 ? [choose] : []),
		text('new_type', m.office_membership_new_type(), { hint: m.office_membership_new_type_hint() }),
	]
}

/** `own` are the fields that memberships have. */
export function membershipForm(
	types: readonly MembershipType[],
	kind: string,
	own: CustomField[],
	{ cancelHref, today }: Place,
): FormView {
	const list: FieldView = {
		name: 'list',
		label: m.office_membership_list(),
		type: 'select',
		options: scopeOptions('public', 'members'),
		blank: m.office_membership_list_not(),
		value: '',
	}
	const fields = [
		...typeFields(types, today),
		day('from', m.office_membership_from(), today, { required: true }),
		day('last_day', m.membership_until(), ''),
		text('number', m.office_membership_number()),
		...(kind === 'organisation' ? [list] : []),
	]
	return form('startMembership', 'membership-new', m.office_membership_new(), fields, {
		cancelHref,
		submit: m.office_save(),
		groups: ownGroups({ fields: own, seen: [] }, {}, getLocale()),
	})
}

/** What is written down of it: its days, its type, its number, and the fields of the office. */
export function detailsForm(
	{ id, typeId, number, from, until, custom, fields: seen }: Membership,
	types: readonly MembershipType[],
	own: CustomField[],
	version: number,
	{ cancelHref }: Place,
): FormView {
	const fields = [
		text('number', m.office_membership_number(), { value: number ?? '' }),
		...typeFields(types, from ?? '', { held: typeId }),
		day('from', m.office_membership_from(), from ?? '', { hint: m.membership_begin_hint() }),
		...(until ? [day('last_day', m.office_membership_last_day(), dayBefore(until), { required: true })] : []),
	]
	return form('editMembership', `details-${id}`, m.membership_edit_title(), fields, {
		cancelHref,
		submit: m.office_save(),
		note: m.membership_edit_how(),
		membershipId: id,
		version,
		groups: ownGroups({ fields: own, seen }, custom, getLocale()),
	})
}

export function typeForm(
	membership: Membership,
	types: readonly MembershipType[],
	{ cancelHref, today }: Place,
): FormView {
	const present = inLanguage(membership.type, getLocale())?.text
	const fields = [
		...typeFields(types, today, { without: present }),
		day('from', m.membership_type_from(), today, { required: true }),
	]
	return form('changeType', `type-${membership.id}`, m.membership_type_change_title(), fields, {
		cancelHref,
		submit: m.membership_type_change(),
		note: m.membership_type_how(),
		membershipId: membership.id,
	})
}
