import { sizeClasses, sizeClassOf, type SizeClass } from '../../../parties/party.schema.ts'

/** Group separators out: 1.200, 1 200 and 1'200 are twelve hundred. */
const plainNumbers = (text: string) => text.replace(/(\d)[.'’\s](?=\d{3}(?!\d))/g, '$1')

/** A number of employees ("45", "ca. 45", "1.200 Mitarbeitende"); null when it is a range or no number. */
export function readEmployees(text: string): number | null {
	const found =
		/^(?:ca\.?|circa|rund|etwa|about|approx\.?|~)?\s*(\d{1,7})(?:[.,]0+)?\s*(?:\+?\s*[\p{L}/*: ]*)?$/iu.exec(
			plainNumbers(text.trim()),
		)
	return found ? Number(found[1]) : null
}

/** A size class from a range ("10-49", "50 bis 249", "über 250", "bis 9", "unter 10") or a number; null when unreadable. */
export function readSizeClass(text: string): SizeClass | null {
	const plain = plainNumbers(text.trim().toLowerCase())
	const exact = sizeClasses.find((each) => each === plain.replace(/\s/g, '').replace('–', '-'))
	if (exact) return exact
	const numbers = [...plain.matchAll(/\d+/g)].map(Number)
	if (numbers.length === 0) return null
	if (numbers.length > 1) return sizeClassOf(Math.floor((numbers[0]! + Math.min(numbers[1]!, 100_000)) / 2))
	const only = numbers[0]!
	if (/bis|unter|<|up to|less|max/.test(plain))
		return sizeClassOf(Math.max(0, only - (/unter|<|less/.test(plain) && !/<=|≤/.test(plain) ? 1 : 0)))
	if (/über|ueber|>|mehr als|more than|over/.test(plain) && !/>=|≥/.test(plain)) return sizeClassOf(only + 1)
	return sizeClassOf(only)
}

/** A year from a year or a day; null when there is none between 1000 and 2200. */
export function readYear(text: string): number | null {
	const year = Number(/(?<!\d)(1\d{3}|2[01]\d{2})(?!\d)/.exec(text)?.[1] ?? Number.NaN)
	return Number.isNaN(year) ? null : year
}
