/**
 * A number of a spreadsheet file as a person would write it: dot as decimal mark, at most 15 significant digits (what
 * spreadsheet programs show, so 22.100000000000001 is 22.1), no exponent where plain digits can say it. Text that is no
 * number is returned as it is.
 */
export function numberText(raw: string): string {
	if (raw.length <= 15 && /^-?(0|[1-9]\d*)$/.test(raw)) return raw === '-0' ? '0' : raw
	const value = Number(raw)
	if (raw.trim() === '' || !Number.isFinite(value)) return raw.trim()
	const rounded = Number(value.toPrecision(15))
	const text = String(rounded)
	if (!text.includes('e')) return text
	const [digits = '', exponent = ''] = text.split('e')
	const power = Number(exponent)
	if (power > 0 && power < 30) return BigInt(rounded).toString()
	if (power < 0 && power > -20) return rounded.toFixed((digits.split('.')[1]?.length ?? 0) - power)
	return text
}
