import { readDay } from '#platform/tabular/read-day.ts'
import type { Cell } from './cells.ts'
import type { Problem } from './planned.ts'

export type DayOrder = 'day-first' | 'month-first'

/** The day of a cell. A year or a month alone is its first day, with a hint; anything else that is no day is a problem. */
export function dayOf(
	cell: Cell | null,
	order: DayOrder,
	severity: Problem['severity'],
	problems: Problem[],
): string | null {
	if (!cell) return null
	const day = readDay(cell.text, order)
	if (day) return day
	const year = /^(?:seit\s+)?(1[89]\d{2}|20\d{2})$/i.exec(cell.text)
	const month = /^(\d{1,2})[./-]((?:19|20)\d{2})$/.exec(cell.text)
	const first = year ? `${year[1]}-01-01` : month ? readDay(`1.${month[1]}.${month[2]}`) : null
	if (first)
		problems.push({ severity: 'hint', code: 'day-rough', column: cell.header, facts: { value: cell.text, day: first } })
	else
		problems.push({ severity, code: 'day-impossible', column: cell.header, facts: { value: cell.text.slice(0, 100) } })
	return first
}

/** The last day of something, as `dayOf`. Systems write a far day such as 31.12.9999 for "no end". */
export function lastDayOf(
	cell: Cell | null,
	order: DayOrder,
	severity: Problem['severity'],
	problems: Problem[],
): string | null {
	const day = dayOf(cell, order, severity, problems)
	return day !== null && day >= '3000' ? null : day
}

/** The day after an ISO day. */
export const dayAfter = (day: string): string => shifted(day, 1)

/** The day before an ISO day. */
export const dayBefore = (day: string): string => shifted(day, -1)

function shifted(day: string, days: number): string {
	const date = new Date(`${day}T00:00:00Z`)
	date.setUTCDate(date.getUTCDate() + days)
	return date.toISOString().slice(0, 10)
}
