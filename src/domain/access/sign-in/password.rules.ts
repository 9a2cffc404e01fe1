/** What a password must be: long. No rules of composition; only the obvious is refused. */
export const passwordLength = { min: 12, max: 128 } as const

export type PasswordProblem = 'too-short' | 'too-long' | 'obvious'

/** Words that, alone or repeated, are guessed first. */
const obviousWords = [
	'passwort',
	'kennwort',
	'password',
	'flechtwerk',
	'netzwerk',
	'network',
	'geheim',
	'willkommen',
	'welcome',
	'qwertz',
	'qwerty',
	'asdfgh',
	'abcdef',
	'hallo',
	'admin',
	'test',
	'letmein',
	'iloveyou',
]
const rows = [
	'01234567890123456789',
	'98765432109876543210',
	'abcdefghijklmnopqrstuvwxyz',
	'qwertzuiopasdfghjklyxcvbnm',
	'qwertyuiopasdfghjklzxcvbnm',
]

/** What is wrong with a password, or null. `own` are words that belong to the person: mail address, name. */
export function passwordProblem(password: string, own: readonly string[] = []): PasswordProblem | null {
	if (password.length < passwordLength.min) return 'too-short'
	if (password.length > passwordLength.max) return 'too-long'
	return isObvious(password, own) ? 'obvious' : null
}

/** Obvious: what is left is short once known words, the person's own words, years and decoration are taken away. */
function isObvious(password: string, own: readonly string[]): boolean {
	const lower = password.toLowerCase()
	if (new Set(lower).size < 5 || rows.some((row) => row.includes(lower))) return true
	const ownWords = own.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length >= 3)
	const known = [...ownWords, ...obviousWords].map((word) => word.toLowerCase()).toSorted((a, b) => b.length - a.length)
	const rest = known.reduce((left, word) => left.replaceAll(word, ''), lower).replace(/[\d\p{P}\p{S}\s]/gu, '')
	return rest.length < lower.length && rest.length < 4
}
