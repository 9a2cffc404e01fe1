/** Problems of an import in words. */
import type { Locale } from '#platform/localized.ts'
import { m } from '#generated/paraglide/messages.js'

type Text = (inputs: Record<string, string>, options: { locale: Locale }) => string

const texts: Readonly<Record<string, unknown>> = m

function say(key: string, facts: Record<string, string>, locale: Locale): string {
	const text = texts[key]
	return typeof text === 'function' ? (text as Text)(facts, { locale }) : key
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
