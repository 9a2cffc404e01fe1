/** What the columns and orders of the member table are called. */
import { m } from '#generated/paraglide/messages.js'
import type { BuiltInColumn, BuiltInSort, MembershipState, Narrowing } from '#domain/parties/table/table-question.ts'

export const columnWords: Record<BuiltInColumn | 'name', () => string> = {
	name: m.office_column_name,
	place: m.office_column_place,
	since: m.office_column_since,
	until: m.office_column_until,
	membership: m.office_column_membership,
	claims: m.office_column_claims,
	tags: m.office_column_tags,
	changed: m.office_column_changed,
	size: m.office_column_size,
	mail: m.office_column_mail,
	phone: m.office_column_phone,
	function: m.office_column_function,
}

export const sortWords: Record<BuiltInSort, () => string> = {
	name: m.office_sort_name,
	place: m.office_sort_place,
	since: m.office_sort_since,
	until: m.office_sort_until,
	membership: m.office_sort_membership,
	size: m.office_sort_size,
	claims: m.office_sort_claims,
	changed: m.office_sort_changed,
}

export const stateWords: Record<MembershipState, () => string> = {
	active: m.office_state_active,
	'notice-given': m.office_state_notice_given,
	suspended: m.office_state_suspended,
	upcoming: m.office_state_upcoming,
	ended: m.office_state_ended,
	none: m.office_state_none,
}

/** Tone of the tag: active is well, notice is not, the rest is neutral. */
export const stateTones: Record<MembershipState, 'ok' | 'no' | 'ac' | undefined> = {
	active: 'ok',
	'notice-given': 'no',
	suspended: undefined,
	upcoming: 'ac',
	ended: undefined,
	none: undefined,
}

export const narrowingWords: Record<Narrowing, () => string> = {
	'without-claims': m.office_only_without_claims,
	'claims-due': m.today_only_claims_due,
	unlisted: m.office_only_unlisted,
	unconfirmed: m.office_only_unconfirmed,
	ending: m.today_only_ending,
	proposals: m.proposals_only,
	'without-contact': m.office_only_without_contact,
	'without-account': m.office_only_without_account,
}
