/** A refusal in words on the console: what happened, why, what to do next. */
import type { Refusal, RefusalFacts } from '#platform/errors.ts'
import { m } from '#generated/paraglide/messages.js'

type Message = (inputs: Record<string, string | number | boolean>) => string

/** Message keys are the codes with underscores: `postgres.already-running` is `refusal_postgres_already_running`. */
export function explain({ kind, code, facts }: Refusal): string {
	const messages: Record<string, unknown> = m
	const message = messages[`refusal_${code.replaceAll(/[.-]/g, '_')}`]
	const words = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, inWords(value)]))
	if (typeof message === 'function') return (message as Message)(words)
	return [`${kind}: ${code}`, ...Object.entries(words).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
}

/** A list stands below each other, what is not known is a dash. */
function inWords(value: RefusalFacts[string]): string | number | boolean {
	if (value === null) return '–'
	return typeof value === 'object' ? value.map(settingWords).join('\n  ') : value
}

/** The name of a setting with what it must look like; anything else as it is. */
function settingWords(name: string): string {
	const messages: Record<string, unknown> = m
	const words = messages[`setting_${name.toLowerCase()}`]
	return typeof words === 'function' ? `${name}: ${(words as () => string)()}` : name
}
