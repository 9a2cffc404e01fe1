import { phoneKey } from '../../../parties/details/channel-key.ts'

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
