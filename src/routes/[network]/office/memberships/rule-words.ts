/** Statute rules and what follows of them, in words. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { EndReason } from '#domain/membership/membership.schema.ts'
import type { Because } from '#domain/membership/statute/because.ts'
import {
	addDays,
	pointFrom,
	type Effect,
	type NoticeForm,
	type NoticePoint,
	type NoticeRule,
	type NoticeUnit,
} from '#domain/membership/statute/notice.rules.ts'
import type { TypeKind } from '#domain/membership/statute/statute.schema.ts'
import { formatDay } from '#ui/format.ts'

const small = {
	de: 'null eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
	en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
} as const

const periods = {
	days: m.membership_period_days,
	weeks: m.membership_period_weeks,
	months: m.membership_period_months,
} as const

/** "drei Monate", "14 Tage", "ohne Frist". */
function periodWords({ count, unit }: Pick<NoticeRule, 'count' | 'unit'>): string {
	if (count === 0) return m.membership_period_none()
	return periods[unit]({ count, text: small[getLocale()][count] ?? String(count) })
}

const day = (iso: string): string => formatDay(iso, getLocale())

/** "31. Dezember": the last day of the membership year. */
function yearsEnd({ yearStartsIn }: Pick<NoticeRule, 'yearStartsIn'>): string {
	const end = pointFrom({ count: 0, unit: 'days', endsWith: 'year', yearStartsIn }, '2001-01-01')
	return day(end).replace(/\s\d{4}$/, '')
}

const points: Record<NoticePoint, (rule: NoticeRule) => string> = {
	year: (rule) => m.membership_point_year({ day: yearsEnd(rule) }),
	quarter: () => m.membership_point_quarter(),
	month: () => m.membership_point_month(),
	'any-day': () => m.membership_point_any_day(),
}

/** "drei Monate zum Ende des Mitgliedsjahres (31. Dezember)". */
export const ruleWords = (rule: NoticeRule): string =>
	m.membership_rule_line({ period: periodWords(rule), point: points[rule.endsWith](rule) })

function reasonFor({ code, periodEnds, missed }: Pick<Effect, 'code' | 'periodEnds' | 'missed'>): string {
	const ends = day(periodEnds)
	if (code === 'missed' && missed)
		return m.membership_because_missed({ ends, point: day(missed.point), deadline: day(missed.deadline) })
	if (code === 'two-years') return m.membership_because_two_years()
	return code === 'any-day' ? m.membership_because_any_day() : m.membership_because_in_time({ ends })
}

/** "weil die Frist erst am … endet": why a notice takes effect on its day. */
export function becauseWords(because: Because): string {
	if (because.code !== 'agreed') return reasonFor(because)
	return because.byRule
		? m.membership_because_agreed_instead({ day: day(because.byRule) })
		: m.membership_because_agreed()
}

/** "Austritt zum 31. Dezember 2027". `endsOn` is the first day without membership. */
export const leaves = (endsOn: string): string => m.membership_effect({ day: day(addDays(endsOn, -1)) })

/** "Kündigung am 14. Oktober 2026; Frist: drei Monate zum Ende … nach § 5 Abs. 2 der Satzung." */
export function noticeWords(givenOn: string, because: Because | null): string {
	if (!because || because.code === 'agreed') return m.membership_notice_plain({ given: day(givenOn) })
	return m.membership_notice_sentence({ given: day(givenOn), rule: ruleWords(because), source: because.source })
}

export const unitWords: Record<NoticeUnit, () => string> = {
	days: m.membership_unit_days,
	weeks: m.membership_unit_weeks,
	months: m.membership_unit_months,
}

export const pointWords: Record<NoticePoint, () => string> = {
	year: m.membership_statute_point_year,
	quarter: m.membership_point_quarter,
	month: m.membership_point_month,
	'any-day': m.membership_point_any_day,
}

export const formWords: Record<NoticeForm, () => string> = {
	written: m.membership_form_written,
	text: m.membership_form_text,
	any: m.membership_form_any,
}

export const reasonWords: Record<EndReason, () => string> = {
	exclusion: m.membership_reason_exclusion,
	insolvency: m.membership_reason_insolvency,
	dissolution: m.membership_reason_dissolution,
	death: m.membership_reason_death,
	agreement: m.membership_reason_agreement,
	notice: m.membership_reason_notice,
	merger: m.membership_reason_merger,
	'type-change': m.membership_reason_type_change,
	expiry: m.membership_reason_expiry,
	other: m.membership_reason_other,
}

export const typeKindWords: Record<TypeKind, () => string> = {
	full: m.membership_kind_full,
	supporting: m.membership_kind_supporting,
	honorary: m.membership_kind_honorary,
	founding: m.membership_kind_founding,
	'start-up': m.membership_kind_start_up,
	student: m.membership_kind_student,
	guest: m.membership_kind_guest,
	other: m.membership_kind_other,
}
