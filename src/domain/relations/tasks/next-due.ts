/** When a repeating task is due again. Days are ISO strings. */
import type { RepeatRule } from '../relations.schema.ts'

const months = { monthly: 1, quarterly: 3, yearly: 12 } as const
const dayLong = 24 * 60 * 60 * 1000

/**
 * The next day of the series that began on `first`, after the day on which the task was due and after the day on which it was
 * done: who is late does not get a heap of old ones. The 31st stays the 31st where a month has one.
 */
export function nextDue(rule: RepeatRule, first: string, due: string, doneOn: string): string {
	const after = due > doneOn ? due : doneOn
	if (rule === 'weekly') {
		const weeks = Math.floor((Date.parse(after) - Date.parse(first)) / (7 * dayLong)) + 1
		return new Date(Date.parse(first) + weeks * 7 * dayLong).toISOString().slice(0, 10)
	}
	const step = months[rule]
	const passed = monthOf(after) - monthOf(first)
	let count = Math.max(1, Math.floor(passed / step))
	while (later(first, count * step) <= after) count += 1
	return later(first, count * step)
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

function later(day: string, by: number): string {
	const month = monthOf(day) + by
	const last = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate()
	const date = Math.min(Number(day.slice(8, 10)), last)
	return new Date(Date.UTC(Math.floor(month / 12), month % 12, date)).toISOString().slice(0, 10)
}
