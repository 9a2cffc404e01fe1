/** Days, counts and lists in German and English. Pure: no DOM, no clock; who calls says which day is today. */

export type Language = 'de' | 'en'

const nbsp = '\u00a0'
const monthNames = {
	de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
	en: 'January February March April May June July August September October November December'.split(' '),
} as const
const msPerDay = 86_400_000

interface Day {
	year: number
	month: number
	day: number
	/** Days since 1970-01-01. */
	number: number
}

function parseDay(iso: string): Day {
	const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
	if (!parts) throw new RangeError(`Not an ISO day: ${iso}`)
	const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
	return { year, month, day, number: Date.UTC(year, month - 1, day) / msPerDay }
}

/** "9. März 2026" or "9 March 2026", with spaces that do not break between day and month. `iso` is `2026-03-09`. */
export function formatDay(iso: string, language: Language): string {
	const { year, month, day } = parseDay(iso)
	return `${day}${language === 'de' ? '.' : ''}${nbsp}${monthNames[language][month - 1]} ${year}`
}

/** "März 2026": for validity and other days whose number nobody needs. */
export function formatMonth(iso: string, language: Language): string {
	const { year, month } = parseDay(iso)
	return `${monthNames[language][month - 1]} ${year}`
}

/** "09.03.2026" or "09/03/2026", for tables. */
export function formatTableDay(iso: string, language: Language): string {
	return iso
		.slice(0, 10)
		.split('-')
		.toReversed()
		.join(language === 'de' ? '.' : '/')
}

/** "gestern", "vor 2 Tagen", "in 3 Tagen" up to 14 days away from `today`, otherwise the day itself. */
export function formatNearDay(iso: string, today: string, language: Language): string {
	const away = parseDay(iso).number - parseDay(today).number
	if (Math.abs(away) > 14) return formatDay(iso, language)
	// German would say "vorgestern" and "übermorgen" two days away; the numbers are easier to compare.
	if (Math.abs(away) < 2) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(away, 'day')
	return new Intl.RelativeTimeFormat(language).format(away, 'day')
}

/** How long ago: "heute", "vor 2 Tagen" (to 14 days), "vor 6 Wochen" (to 8 weeks), "vor 5 Monaten" (to 35), "vor 3 Jahren". */
export function formatAge(iso: string, today: string, language: Language): string {
	const [then, now] = [parseDay(iso), parseDay(today)]
	const days = now.number - then.number
	if (days <= 14) return formatNearDay(iso, today, language)
	const ago = new Intl.RelativeTimeFormat(language)
	if (days < 60) return ago.format(-Math.floor(days / 7), 'week')
	const months = monthsBetween(iso, today)
	return months < 36 ? ago.format(-months, 'month') : ago.format(-Math.floor(months / 12), 'year')
}

/** Whole months from one ISO day to a later one. */
export function monthsBetween(from: string, to: string): number {
	const [start, end] = [parseDay(from), parseDay(to)]
	return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0)
}

/** "9. März 2026, 16:40 Uhr": an instant as the clock of `timeZone` shows it. */
export function formatInstant(instant: Date | string, language: Language, timeZone = 'Europe/Berlin'): string {
	const parts = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone })
	const [day = '', time = ''] = parts.format(new Date(instant)).split(' ')
	return `${formatDay(day, language)}, ${time}${language === 'de' ? `${nbsp}Uhr` : ''}`
}

/** "1.234" or "1,234". */
export function formatNumber(value: number, language: Language): string {
	return new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB').format(value)
}

/** "A, B und C" or "A, B and C". */
export function formatList(items: readonly string[], language: Language): string {
	return new Intl.ListFormat(language === 'de' ? 'de-DE' : 'en-GB').format(items)
}

/** A file size in bytes as "840 kB" or "2,4 MB". */
export function formatSize(bytes: number, language: Language): string {
	const [value, unit] = bytes < 1_000_000 ? [Math.ceil(bytes / 1000), 'kB'] : [Math.round(bytes / 100_000) / 10, 'MB']
	return `${formatNumber(value, language)}${nbsp}${unit}`
}

/** At most two capitals for an avatar: first and last word of a name, titles left out. "Dr. Henrike Stumpp" gives "HS". */
export function initials(name: string): string {
	const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !word.endsWith('.'))
	const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words
	return ends.map((word) => word?.match(/\p{L}/u)?.[0].toUpperCase() ?? '').join('')
}
