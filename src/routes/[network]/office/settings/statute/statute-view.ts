/** Statute rules as the page shows them: versions, the form, and what a notice would do. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { addDays, effectOf, noticeForms, noticePoints, noticeUnits } from '#domain/membership/statute/notice.rules.ts'
import type { ruleOn, StatuteRule } from '#domain/membership/statute/statute-rules.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay } from '#ui/format.ts'
import {
	becauseWords,
	formWords,
	leaves,
	noticeWords,
	pointWords,
	ruleWords,
	unitWords,
} from '../../memberships/rule-words.ts'

export type RuleValues = Record<
	'ruleId' | 'version' | 'valid_from' | 'count' | 'unit' | 'ends_with' | 'year_starts_in' | 'notice_form' | 'source',
	string
>

/** "drei Monate zum Ende …, Schriftform. § 5 Abs. 2 der Satzung". */
export const ruleLine = (rule: StatuteRule): string =>
	`${m.membership_statute_from({ day: formatDay(rule.validFrom, getLocale()) })}: ${ruleWords(rule)}. ${m.membership_statute_form()}: ${formWords[rule.form]()}. ${rule.source}`

export function versionsView(rules: readonly StatuteRule[], slug: string, today: string) {
	const current = rules.find(({ validFrom }) => validFrom <= today)
	return rules.map((rule) => {
		const day = formatDay(rule.validFrom, getLocale())
		return {
			id: rule.id,
			title: m.membership_statute_from({ day }),
			current: rule === current,
			text: ruleWords(rule),
			note: `${m.membership_statute_form()}: ${formWords[rule.form]()} · ${rule.source}`,
			editHref: inLocale(paths.statute(slug, { edit: rule.id }), getLocale()),
			editLabel: m.membership_statute_edit_of({ day }),
			removeLabel: m.membership_statute_remove_of({ day }),
		}
	})
}

/** The form of a version, or of a new one with what is usual. */
export function ruleForm(rule: StatuteRule | undefined, today: string) {
	const months = new Intl.DateTimeFormat(getLocale(), { month: 'long', timeZone: 'UTC' })
	const options = <Value extends string>(values: readonly Value[], words: Record<Value, () => string>) =>
		values.map((value) => ({ value, label: words[value]() }))
	return {
		title: rule ? m.membership_statute_edit() : m.membership_statute_new(),
		values: {
			ruleId: rule ? String(rule.id) : '',
			version: rule ? String(rule.version) : '',
			valid_from: rule?.validFrom ?? today,
			count: String(rule?.count ?? 3),
			unit: rule?.unit ?? 'months',
			ends_with: rule?.endsWith ?? 'year',
			year_starts_in: String(rule?.yearStartsIn ?? 1),
			notice_form: rule?.form ?? 'text',
			source: rule?.source ?? '',
		} satisfies RuleValues as RuleValues,
		units: options(noticeUnits, unitWords),
		points: options(noticePoints, pointWords),
		forms: options(noticeForms, formWords),
		months: Array.from({ length: 12 }, (_, index) => ({
			value: String(index + 1),
			label: m.membership_statute_first_of({ month: months.format(new Date(Date.UTC(2001, index, 1))) }),
		})),
	}
}

/** What a notice that arrives on a day does. */
export function tryView(rule: Awaited<ReturnType<typeof ruleOn>>, day: string) {
	if (!rule) return { day, title: m.membership_try_none(), because: undefined, text: undefined }
	const { lastDay, ...effect } = effectOf(rule, day, rule.association)
	const because = { ...effect, ...rule }
	return { day, title: leaves(addDays(lastDay, 1)), because: becauseWords(because), text: noticeWords(day, because) }
}
