/** How mail addresses, telephone numbers and web addresses are checked, kept and compared. */
import { isMailAddress } from '#platform/mail/address.ts'
import type { ChannelKind } from '../party.schema.ts'

export type KeptChannel = { value: string; key: string }

/**
 * A channel as it is kept, with the key that two spellings share: lower-case mail address, digits of a number with its
 * country code, host and path of an address. Null when the text is none of the kind.
 */
export function keepChannel(kind: ChannelKind, text: string): KeptChannel | null {
	const given = text.replace(/\s+/g, ' ').trim()
	if (given === '' || given.length > 400) return null
	if (kind === 'mail') return isMailAddress(given) ? { value: given, key: given.toLowerCase() } : null
	if (kind === 'web' || kind === 'social') return keepAddress(given)
	const key = phoneKey(given)
	return key ? { value: given, key } : null
}

/** Digits with the country code; a number without one is German (DIN 5008, E.164). */
function phoneKey(text: string): string | null {
	if (/[a-zäöüß]{4,}/i.test(text)) return null
	const plain = text.replace(/\(0\)/g, '')
	const digits = plain.replace(/\D/g, '')
	const international = /^\D*\+/.test(plain) ? digits : digits.startsWith('00') ? digits.slice(2) : null
	const key = international ?? `49${digits.replace(/^0/, '')}`
	return digits.length >= 5 && key.length <= 18 ? key : null
}

/** Only http and https, only hosts with a name: what is shown as a link leads nowhere else. */
function keepAddress(text: string): KeptChannel | null {
	const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase()
	if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return null
	const url = URL.parse(scheme ? text : `https://${text.replace(/^\/+/, '')}`)
	if (!url || !/^[^.]+(\.[^.]+)+$/.test(url.hostname) || /^[\d.]+$/.test(url.hostname)) return null
	if (url.username || url.password) return null
	url.hash = ''
	const path = url.pathname.replace(/\/+$/, '') + url.search
	return {
		value: path === '' ? `${url.protocol}//${url.host}` : url.href,
		key: url.host.replace(/^www\./, '') + path.toLowerCase(),
	}
}
