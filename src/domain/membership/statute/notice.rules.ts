/** When a notice takes effect, and why. Pure: no database, no clock. All days are ISO days; no function knows what today is. */

export const noticeUnits = ['days', 'weeks', 'months'] as const
export type NoticeUnit = (typeof noticeUnits)[number]
export const noticePoints = ['year', 'quarter', 'month', 'any-day'] as const
export type NoticePoint = (typeof noticePoints)[number]
export const noticeForms = ['written', 'text', 'any'] as const
export type NoticeForm = (typeof noticeForms)[number]

/** How a member leaves by notice, as a statute says it. */
export type NoticeRule = {
	count: number
	unit: NoticeUnit
	/** The point to which the notice takes effect: end of the membership year, of a calendar quarter, of a month, or any day. */
	endsWith: NoticePoint
	/** 1 to 12: the month on whose first day the membership year begins. */
	yearStartsIn: number
}

/**
 * `in-time`: the period ends before the next point. `missed`: the notice came too late for an earlier point. `any-day`: the
 * statute knows no point. `two-years`: the statute would hold the member longer than § 39 (2) BGB allows.
 */
export type EffectCode = 'in-time' | 'missed' | 'any-day' | 'two-years'

export type Effect = {
	/** The last day of the membership. */
	lastDay: string
	/** The last day of the notice period. */
	periodEnds: string
	code: EffectCode
	/** The latest point that this notice was too late for, and the day by which it would have had to arrive; else null. */
	missed: { point: string; deadline: string } | null
}

/** Two years, in months: as long as an association may hold a member that wants to leave (§ 39 (2) BGB). */
export const longestForAssociations = 24
/** Five years, in months: for cooperatives (§ 65 (2) GenG), and the widest for whatever else a network may be. */
export const longestAtAll = 60

/** Is a network of this legal form an association, to which §§ 21 to 79 BGB apply? One that does not say is taken for one. */
export const isAssociation = (legalForm: string | null): boolean =>
	!/(\b(eG|AG|KG|UG)\b|GmbH|OHG|GbR)/.test(legalForm ?? '')

/** The day so many days later, or earlier. */
export function addDays(day: string, count: number): string {
	const at = new Date(`${day}T00:00:00Z`)
	at.setUTCDate(at.getUTCDate() + count)
	return at.toISOString().slice(0, 10)
}

/** The day of the same number so many months later, the last day of the month where it has none (§ 188 (3) BGB). */
export function addMonths(day: string, count: number): string {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number]
	const last = new Date(Date.UTC(year, month + count, 0))
	last.setUTCDate(Math.min(date, last.getUTCDate()))
	return last.toISOString().slice(0, 10)
}

/**
 * The last day of a notice period. The day of arrival does not count (§ 187 (1) BGB); a period of weeks or months ends on the day
 * that is called as that day was (§ 188 (2) BGB). That it may be a Sunday does not prolong it: § 193 BGB does not hold for notice.
 */
export function periodEnd({ count, unit }: Pick<NoticeRule, 'count' | 'unit'>, givenOn: string): string {
	return unit === 'months' ? addMonths(givenOn, count) : addDays(givenOn, unit === 'weeks' ? count * 7 : count)
}

/** The first point on a day or after it, to which notice can be given: a last day of membership. */
export function pointFrom({ endsWith, yearStartsIn }: NoticeRule, day: string): string {
	if (endsWith === 'any-day') return day
	const [year, month] = day.split('-').map(Number) as [number, number]
	const length = { year: 12, quarter: 3, month: 1 }[endsWith]
	const first = endsWith === 'year' ? yearStartsIn : 1
	const into = (((month - first) % length) + length) % length
	return new Date(Date.UTC(year, month - 1 - into + length, 0)).toISOString().slice(0, 10)
}

/** The last day on which a notice may arrive to take effect at the end of `point`. */
export function deadlineFor(rule: NoticeRule, point: string): string {
	let day =
		rule.unit === 'months'
			? addMonths(point, -rule.count)
			: addDays(point, rule.unit === 'weeks' ? -7 * rule.count : -rule.count)
	// At the end of a month several days lead to the same last day (31 January and 28 January both to 28 February).
	while (periodEnd(rule, addDays(day, 1)) <= point) day = addDays(day, 1)
	return day
}

/**
 * When a notice that arrives on `givenOn` ends the membership, and why.
 * For associations at the latest two years later, also where period and point together would take longer (§ 39 (2) BGB;
 * a longer period in the statute is not void but shortened: BGH, 29 July 2014, II ZR 243/13).
 */
export function effectOf(rule: NoticeRule, givenOn: string, association: boolean): Effect {
	const periodEnds = periodEnd(rule, givenOn)
	const point = pointFrom(rule, periodEnds)
	const latest = addMonths(givenOn, longestForAssociations)
	if (association && point > latest) return { lastDay: latest, periodEnds, code: 'two-years', missed: null }
	if (rule.endsWith === 'any-day') return { lastDay: point, periodEnds, code: 'any-day', missed: null }
	const earlier = pointBefore(rule, point)
	if (earlier < givenOn) return { lastDay: point, periodEnds, code: 'in-time', missed: null }
	return {
		lastDay: point,
		periodEnds,
		code: 'missed',
		missed: { point: earlier, deadline: deadlineFor(rule, earlier) },
	}
}

const pointBefore = (rule: NoticeRule, point: string): string => {
	const length = { year: 12, quarter: 3, month: 1, 'any-day': 0 }[rule.endsWith]
	return pointFrom(rule, addMonths(`${point.slice(0, 7)}-01`, -length))
}

/** How many months a period is at most, to compare it with what the law allows. */
export const inMonths = ({ count, unit }: Pick<NoticeRule, 'count' | 'unit'>): number =>
	unit === 'months' ? count : Math.ceil((unit === 'weeks' ? count * 7 : count) / 30.5)
