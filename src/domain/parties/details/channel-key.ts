/** How mail addresses, telephone numbers and web addresses are checked, kept and compared, in forms and imports alike. */
import type { ChannelKind } from '../party.schema.ts'

export type KeptChannel = { value: string; key: string }

/**
 * A channel as it is kept, with the key that two spellings share: lower-case mail address, digits of a number with its
 * country code, host and path of an address. Null when the text is none of the kind.
 */
export function keepChannel(kind: ChannelKind, text: string): KeptChannel | null {
	const given = text.replace(/\s+/g, ' ').trim()
	if (given === '' || given.length > 400) return null
	if (kind === 'mail') return isMail(given) ? { value: given, key: given.toLowerCase() } : null
	if (kind === 'web' || kind === 'social') return readWebsite(given)
	const key = phoneKey(given)
	return key ? { value: given, key } : null
}

// The name of a domain in letters of any script, at least two parts; the part before the @ without quotes and spaces.
const shape =
	/^[^\s@<>()[\]",;:\\\p{Cc}]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})$/u

/** Whether a mail could be sent there, by its shape; addresses with umlauts in the domain, too. */
export const isMail = (text: string): boolean => text.length <= 254 && !text.includes('..') && shape.test(text)

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

/** A web address as it is kept, and host and path for comparing; null when it is none. Only http and https. */
export function readWebsite(text: string): { value: string; key: string } | null {
	const given = text.trim()
	if (given === '' || given.length > 400 || /\s/.test(given)) return null
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(given)?.[1]?.toLowerCase()
	const hasScheme = scheme !== undefined && !/^[a-z0-9.-]+:\d/i.test(given)
	if (hasScheme && scheme !== 'http' && scheme !== 'https') return null
	const url = URL.parse(hasScheme ? given : `https://${given.replace(/^\/+/, '')}`)
	if (!url || !/^[^.]+(\.[^.]+)+$/.test(url.hostname) || /^[\d.]+$/.test(url.hostname) || url.username || url.password)
		return null
	url.hash = ''
	const path = url.pathname.replace(/\/+$/, '') + url.search
	return {
		value: path === '' ? `${url.protocol}//${url.host}` : url.href,
		key: url.host.replace(/^www\./, '') + path.toLowerCase(),
	}
}
