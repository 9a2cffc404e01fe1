/** Mail addresses: the plain form `name@host`, without display names, comments or lists. */
import { z } from 'zod'

const longest = 254

/** True for one plain address. Everything that could start a header, a second address or a command is refused. */
export function isMailAddress(text: string): boolean {
	return (
		text.length <= longest &&
		/^[^\s@<>()[\],;:\\"\p{Cc}]+@[^\s@<>()[\],;:\\"\p{Cc}]+\.[^\s@<>()[\],;:\\"\p{Cc}.]{2,}$/u.test(text)
	)
}

/** The one spelling by which addresses are stored and compared: trimmed, lower-case. */
export function mailKey(text: string): string {
	return text.trim().toLowerCase()
}

/** A typed address in its stored spelling. */
export const mailAddress = z.string().transform(mailKey).refine(isMailAddress, 'mail')
