/** A refusal in words on the console: what happened, why, what to do next. */
import type { Refusal } from '#platform/errors.ts'
import { m } from '#generated/paraglide/messages.js'

type Message = (inputs: Record<string, unknown>, options: { locale: 'de' }) => string

/** Message keys are the codes with underscores: `postgres.already-running` is `refusal_postgres_already_running`. */
export function explain(refusal: Refusal): string {
	const key = `refusal_${refusal.code.replaceAll(/[.-]/g, '_')}`
	const message = (m as unknown as Record<string, Message | undefined>)[key]
	const facts = Object.entries(refusal.facts).map(
		([name, value]) => `  ${name}: ${Array.isArray(value) ? value.join('\n    ') : value}`,
	)
	return [
		message ? message({ ...refusal.facts }, { locale: 'de' }) : `${refusal.kind}: ${refusal.code}`,
		...(message ? [] : facts),
	].join('\n')
}
