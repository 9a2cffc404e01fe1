const digits: Readonly<Record<string, RegExp>> = {
	DE: /^\d{5}$/,
	AT: /^\d{4}$/,
	CH: /^\d{4}$/,
	LI: /^\d{4}$/,
	LU: /^\d{4}$/,
	FR: /^\d{5}$/,
	IT: /^\d{5}$/,
}

/** A postcode without country prefix ("D-72764"), or what is wrong with it: a German one lost its zero, or has another shape. */
export function readPostcode(
	text: string,
	country: string,
): { postcode: string } | { wrong: 'postcode-short' | 'postcode-odd' } {
	const plain = text.replace(/^([A-Z]{1,2})\s*-\s*(?=\d)/i, '').trim()
	const shape = digits[country]
	if (shape ? shape.test(plain) : /^[\p{L}\p{N}][\p{L}\p{N} -]{1,11}$/u.test(plain)) return { postcode: plain }
	return { wrong: country === 'DE' && /^\d{4}$/.test(plain) ? 'postcode-short' : 'postcode-odd' }
}
