/** Beginning, ending, suspending and changing memberships, and who pays, as forms. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { CustomField } from '#domain/fields/field.schema.ts'
import { endReasons } from '#domain/membership/membership.schema.ts'
import type { Membership, MembershipType } from '#domain/membership/memberships.queries.ts'
import { addDays, effectOf, type NoticeForm } from '#domain/membership/statute/notice.rules.ts'
import type { ruleOn } from '#domain/membership/statute/statute-rules.queries.ts'
import { inLanguage } from '#platform/localized.ts'
import { leaves, reasonWords, ruleWords } from '../../../memberships/rule-words.ts'
import { dayBefore } from '../days.ts'
import type { FieldView, FormView } from './form-view.ts'
import { scopeOptions } from './options.ts'
import { ownGroups } from './own-fields.ts'

export type Place = { cancelHref: string; today: string }
export type Rule = Awaited<ReturnType<typeof ruleOn>>

const section = 'mitgliedschaft'

export const day = (name: string, label: string, value: string, more: Partial<FieldView> = {}): FieldView => ({
	name,
	label,
	type: 'date',
	value,
	...more,
})

const text = (name: string, label: string, more: Partial<FieldView> = {}): FieldView => ({
	name,
	label,
	value: '',
	...more,
})

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

const noticeFormWords: Record<NoticeForm, () => string> = {
	written: m.membership_notice_form_written,
	text: m.membership_notice_form_text,
	any: m.membership_notice_form_any,
}

export function noticeForm({ id }: Membership, rule: Rule, { cancelHref, today }: Place): FormView {
	const fields = [
		day('given_on', m.membership_notice_arrived(), today, { required: true }),
		rule
			? day('last_day', m.membership_notice_agreed(), '', { hint: m.membership_notice_agreed_hint() })
			: day('last_day', m.office_membership_last_day(), '', {
					required: true,
					hint: m.office_notice_last_day_hint(),
				}),
		text('reason', m.office_notice_reason()),
	]
	const note = rule
		? `${m.membership_notice_rule({
				source: rule.source,
				rule: ruleWords(rule),
				effect: leaves(addDays(effectOf(rule, today, rule.association).lastDay, 1)),
			})} ${noticeFormWords[rule.form]()}`
		: m.membership_notice_no_rule()
	return form('giveNotice', `notice-${id}`, m.office_notice_new(), fields, {
		cancelHref,
		submit: m.office_notice_record(),
		note,
		membershipId: id,
	})
}

export function endForm({ id }: Membership, { cancelHref, today }: Place): FormView {
	const fields: FieldView[] = [
		{
			name: 'end_reason',
			label: m.membership_end_reason(),
			type: 'select',
			options: endReasons.map((value) => ({ value, label: reasonWords[value]() })),
			value: 'agreement',
		},
		day('last_day', m.office_membership_last_day(), today, { required: true }),
		day('decided_on', m.membership_end_decided_on(), ''),
		text('decided_by', m.membership_end_decided_by(), { hint: m.membership_end_decided_hint() }),
		{
			name: 'end_note',
			label: m.membership_end_note(),
			type: 'area',
			rows: 2,
			value: '',
			hint: m.membership_end_note_hint(),
		},
	]
	return form('endMembership', `end-${id}`, m.membership_end_title(), fields, {
		cancelHref,
		submit: m.office_membership_end(),
		note: m.membership_end_how(),
		membershipId: id,
	})
}

export function suspendForm({ id }: Membership, { cancelHref, today }: Place): FormView {
	const fields = [
		day('from', m.membership_suspend_from(), today, { required: true }),
		day('last_day', m.membership_suspend_until(), ''),
		text('reason', m.office_notice_reason()),
	]
	return form('suspendMembership', `suspend-${id}`, m.membership_suspend_title(), fields, {
		cancelHref,
		submit: m.membership_suspend(),
		note: m.membership_suspend_how(),
		membershipId: id,
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

export function mergeForm({ id }: Membership, { cancelHref, today }: Place): FormView {
	const fields = [
		text('other', m.membership_merge_who(), { required: true, hint: m.office_function_other_hint() }),
		day('on', m.membership_merge_on(), today, { required: true }),
		text('end_note', m.membership_end_note()),
	]
	return form('succeedMember', `merge-${id}`, m.membership_merge(), fields, {
		cancelHref,
		submit: m.office_save(),
		note: m.membership_merge_how(),
		membershipId: id,
	})
}

export function payerForm({ cancelHref, today }: Place): FormView {
	const fields = [
		text('other', m.membership_payer_who(), { required: true, hint: m.office_function_other_hint() }),
		day('from', m.membership_payer_from(), today, { required: true }),
		day('last_day', m.membership_payer_until(), ''),
		text('payer_note', m.membership_payer_note(), { hint: m.membership_payer_note_hint() }),
	]
	return form('setPayer', 'payer-new', m.membership_payer_title(), fields, {
		cancelHref,
		submit: m.office_save(),
		note: m.membership_payer_how(),
	})
}

type More = Pick<FormView, 'cancelHref' | 'submit' | 'note'> & {
	membershipId?: number
	/** Of the record, where somebody else may have changed the same. */
	version?: number
	/** After the fields. */
	groups?: FormView['groups']
}

function form(
	action: string,
	edit: string,
	title: string,
	fields: FieldView[],
	{ membershipId, version, groups = [], ...more }: More,
): FormView {
	const hidden = Object.entries({ membershipId, version }).filter(([, value]) => value !== undefined)
	return {
		section,
		title,
		action: `?/${action}&edit=${edit}`,
		hidden: hidden.map(([name, value]) => ({ name, value: String(value) })),
		groups: [{ fields }, ...groups],
		...more,
	}
}
