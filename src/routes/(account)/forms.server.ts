/** What the forms of accounts have in common: read fields, answer refusals in words, lead on. */
import { fail, type RequestEvent } from '@sveltejs/kit'
import { m } from '#generated/paraglide/messages.js'
import { Refusal } from '#platform/errors.ts'
import { inLocale, localeOf } from '#platform/paths.ts'
import type { Locale } from '#platform/localized.ts'

/** An error of a form; `field` is the id of the control that is to blame. */
export type FormError = { field?: string; message: string }

/** A field as it was typed, shortened to what can be meant. */
export function typed(form: FormData, name: string, longest = 300): string {
	const value = form.get(name)
	return typeof value === 'string' ? value.slice(0, longest) : ''
}

/** Which control a refusal is about, by the page. */
export type Blame = Readonly<Record<string, string>>

/** The answer to a refused form: its errors in words, and what was typed. Anything but a refusal is thrown on. */
export function refused<Values extends Record<string, string>>(
	error: unknown,
	form: string,
	values: Values,
	blame: Blame = {},
) {
	if (!(error instanceof Refusal)) throw error
	const status = error.code === 'access.too-many-attempts' ? 429 : error.kind === 'not-found' ? 404 : 422
	return fail(status, {
		form,
		values,
		errors: [{ field: blame[error.code], message: refusalWords(error) }] as FormError[],
	})
}

/** The answer to a form in which fields are missing or wrong. */
export function incomplete<Values extends Record<string, string>>(form: string, values: Values, errors: FormError[]) {
	return fail(422, { form, values, errors })
}

type Sentence = (facts: Record<string, unknown>) => string

/** The sentence for a refusal, under the key `refusal_` and its code. */
export function refusalWords(refusal: Refusal): string {
	const sentences: Readonly<Record<string, unknown>> = m
	const sentence = sentences[`refusal_${refusal.code.replaceAll(/[.-]/g, '_')}`]
	return typeof sentence === 'function' ? (sentence as Sentence)({ ...refusal.facts }) : m.accounts_refused()
}

/** A path of our own out of a query, in the language of the page; never another site. */
export function ownPath(value: string | null, locale: Locale): string | null {
	if (!value || value.length > 1000 || !/^\/(?![/\\])[^\s\\]*$/.test(value)) return null
	return inLocale(localeOf(value).path, locale)
}

/** Pages that carry a token or something secret: kept nowhere, and their address told to nobody. */
export function keepPrivate({ setHeaders }: Pick<RequestEvent, 'setHeaders'>): void {
	setHeaders({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' })
}
