const months = [
	/^(jan(uar|uary|\.)?|jänner)$/,
	/^feb(ruar|ruary|er|\.)?$/,
	/^(mär(z|\.)?|maerz|mrz\.?|mar(ch|\.)?)$/,
	/^apr(il|\.)?$/,
	/^ma[iy]$/,
	/^jun(i|e|\.)?$/,
	/^jul(i|y|\.)?$/,
	/^aug(ust|\.)?$/,
	/^sep(t|tember|t\.|\.)?$/,
	/^o[kc]t(ober|\.)?$/,
	/^nov(ember|\.)?$/,
	/^de[zc](ember|\.)?$/,
]

/** A time of day after the day, which is left out. */
const time = String.raw`(?:[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Uhr|Z|[+-]\d{2}:?\d{2})?)?`
const yearFirst = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${time}$`, 'i')
const compact = /^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}Z?)?$/
const yearLast = new RegExp(`^(\\d{1,2})\\s*([./-])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4}|\\d{2})${time}$`, 'i')
const named = new RegExp(`^(\\d{1,2})\\.?\\s*([a-zä]+\\.?),?\\s*(\\d{4})${time}$`, 'i')

/**
 * The ISO day (`yyyy-mm-dd`) that a person or another system wrote, or null: `31.12.2024`, `1.2.24`, `2024-12-31`,
 * `20241231`, `31/12/2024`, `3. März 2024`, `3 March 2024`, any of them with a time, which is left out unconverted. Days
 * that do not exist are null. Two-digit years are 1950 to 2049. Where only numbers tell, the day comes first unless
 * `order` says otherwise.
 */
export function readDay(text: string, order: 'day-first' | 'month-first' = 'day-first'): string | null {
	const given = text.trim()
	if (given.length < 6 || given.length > 40) return null
	const iso = yearFirst.exec(given)
	if (iso) return isoDay(Number(iso[1]), Number(iso[3]), Number(iso[4]))
	const digits = compact.exec(given)
	if (digits) return isoDay(Number(digits[1]), Number(digits[2]), Number(digits[3]))
	const numeric = yearLast.exec(given)
	if (numeric) {
		const monthFirst = order === 'month-first' && numeric[2] !== '.'
		const [day, month] = monthFirst ? [numeric[3], numeric[1]] : [numeric[1], numeric[3]]
		return isoDay(fullYear(numeric[4]!), Number(month), Number(day))
	}
	const words = named.exec(given)
	if (!words) return null
	return isoDay(
		Number(words[3]),
		months.findIndex((month) => month.test(words[2]!.toLowerCase())) + 1,
		Number(words[1]),
	)
}

const fullYear = (text: string) => (text.length === 4 ? Number(text) : Number(text) + (Number(text) < 50 ? 2000 : 1900))

function isoDay(year: number, month: number, day: number): string | null {
	if (year < 1000 || month < 1 || month > 12 || day < 1) return null
	if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
