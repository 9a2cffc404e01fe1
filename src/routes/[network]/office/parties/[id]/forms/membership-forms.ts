/** Giving notice, ending and suspending memberships, who follows and who pays, as forms. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { endReasons } from '#domain/membership/membership.schema.ts'
import type { Membership } from '#domain/membership/memberships.queries.ts'
import { addDays, effectOf, type NoticeForm } from '#domain/membership/statute/notice.rules.ts'
import type { ruleOn } from '#domain/membership/statute/statute-rules.queries.ts'
import { leaves, reasonWords, ruleWords } from '../../../memberships/rule-words.ts'
import type { FieldView, FormView } from './form-view.ts'

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

export const text = (name: string, label: string, more: Partial<FieldView> = {}): FieldView => ({
	name,
	label,
	value: '',
	...more,
})

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

/** A form of the part of memberships. */
export function form(
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
