/** Problems of an import in words. */
import type { Locale } from '#platform/localized.ts'
import { formatDay } from '#ui/format.ts'
import { m } from '#generated/paraglide/messages.js'

type Text = (inputs: Record<string, string>, options: { locale: Locale }) => string

const texts: Readonly<Record<string, unknown>> = m

function say(key: string, facts: Record<string, string>, locale: Locale): string {
	const text = texts[key]
	return typeof text === 'function' ? (text as Text)(withDays(facts, locale), { locale }) : key
}

/** Days among the facts as people read them. */
function withDays(facts: Record<string, string>, locale: Locale): Record<string, string> {
	const days = ['day', 'from', 'until'].flatMap((name) => (facts[name] ? [[name, formatDay(facts[name], locale)]] : []))
	return { ...facts, ...Object.fromEntries(days) }
}

/** What is wrong. */
export const problemText = (problem: { code: string; facts: Record<string, string> }, locale: Locale): string =>
	say(`imports_problem_${problem.code.replaceAll('-', '_')}`, problem.facts, locale)

/** Why a task of an import ended early. */
export const failureText = (code: string, locale: Locale): string =>
	say(`refusal_${code.replaceAll(/[.-]/g, '_')}`, {}, locale)

/** What can be done about it, or what happens if nothing is done. */
export const remedyText = (problem: { code: string; facts: Record<string, string> }, locale: Locale): string =>
	say(`imports_remedy_${problem.code.replaceAll('-', '_')}`, problem.facts, locale)
