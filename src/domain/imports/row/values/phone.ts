const callingCodes: Readonly<Record<string, string>> = {
	DE: '49',
	AT: '43',
	CH: '41',
	LI: '423',
	FR: '33',
	LU: '352',
	BE: '32',
	NL: '31',
	IT: '39',
	GB: '44',
	US: '1',
}

/**
 * The digits of a telephone number with its country code, for comparing: `07121 / 123-0` in Germany is `49712112300`
 * without separators. Null when it is no number: too few digits, or more letters than an extension needs.
 */
export function phoneKey(text: string, country = 'DE'): string | null {
	if (/[a-zäöüß]{4,}/i.test(text.replace(/\b(tel|fon|phone|mobil|mobile|handy|fax|durchwahl|ext)\b\.?:?/gi, '')))
		return null
	const plain = text.replace(/\(0\)/g, '')
	const digits = plain.replace(/\D/g, '')
	const code = callingCodes[country] ?? '49'
	const international = /^\D*\+/.test(plain) ? digits : digits.startsWith('00') ? digits.slice(2) : null
	// Spreadsheets drop the leading zero; a number that begins with the country code and is long enough has only lost its plus.
	const key =
		international ??
		(digits.startsWith('0')
			? code + digits.slice(1)
			: digits.startsWith(code) && digits.length >= 11
				? digits
				: code + digits)
	return digits.length >= 5 && key.length <= 18 ? key : null
}

/** The telephone numbers of a cell, each with its key; what is none stands in `wrong`. */
export function readPhones(
	cell: string,
	country?: string,
): { phones: { value: string; key: string }[]; wrong: string[] } {
	const phones: { value: string; key: string }[] = []
	const wrong: string[] = []
	for (const given of cell.split(/[;,|\n]+|\s(?:oder|or|und|and)\s/i)) {
		// Some systems defuse every value of a cell with an apostrophe, not only the first.
		const value = given
			.trim()
			.replace(/^'(?=[+\d])/, '')
			.replace(/^tel:/i, '')
			.replace(/\s+/g, ' ')
			.trim()
		if (value === '') continue
		const key = phoneKey(value, country)
		if (key && value.length <= 60) phones.push({ value, key })
		else wrong.push(value)
	}
	return { phones, wrong }
}
