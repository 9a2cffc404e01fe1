/** People name the last day of a period; the database keeps the first day without. ISO days. */
const dayLong = 24 * 60 * 60 * 1000

const moved = (day: string, by: number): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + by * dayLong).toISOString().slice(0, 10)

/** The last day before a day. */
export const dayBefore = (day: string): string => moved(day, -1)

/** The day after a day; the text as it is when it is no day. */
export const dayAfter = (day: string): string =>
	/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? moved(day, 1) : day
