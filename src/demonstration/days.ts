import type { Day } from './types.ts'

/** The day on which the demonstration plays unless told otherwise. */
export const DEMONSTRATION_DAY: Day = '2026-03-12'

/** Days since 1970-01-01. */
export const ordinalOf = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`)

/** The ISO day of a number of days since 1970-01-01 (civil-from-days, proleptic Gregorian; much faster than `Date`). */
export const dayOf = (ordinal: number): Day => {
	const z = ordinal + 719_468
	const era = Math.floor(z / 146_097)
	const dayOfEra = z - era * 146_097
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
	)
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
	const shifted = Math.floor((5 * dayOfYear + 2) / 153)
	const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
	const month = shifted < 10 ? shifted + 3 : shifted - 9
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
	return `${year}-${two(month)}-${two(day)}`
}

/** The calendar year of a day. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4))
