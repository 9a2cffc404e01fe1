/** The ISO day so many months before a day; of a month without that day the last one. */
export function monthsBefore(day: string, months: number): string {
	const [year, month, of] = day.split('-').map(Number) as [number, number, number]
	const first = new Date(Date.UTC(year, month - 1 - months, 1))
	const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
	first.setUTCDate(Math.min(of, last))
	return first.toISOString().slice(0, 10)
}
