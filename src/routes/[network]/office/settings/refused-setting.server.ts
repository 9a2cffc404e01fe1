/** The answer to a refused form of the settings: what was typed, and at which field what is wrong. */
import { fail } from '@sveltejs/kit'
import { m } from '#generated/paraglide/messages.js'
import { Refusal } from '#platform/errors.ts'
import { refusalWords } from '../../../(account)/forms.server.ts'

type Page = {
	/** The field by the path of the command, where they differ. */
	fields?: Record<string, string>
	/** What is wrong with a field, by its name. */
	wrong?: Record<string, () => string>
	/** The field that a refusal is about. */
	blame?: Record<string, string>
}

/** Anything but a refusal is thrown on. */
export function refusedSetting(
	error: unknown,
	values: Record<string, string>,
	{ fields = {}, wrong = {}, blame = {} }: Page = {},
) {
	if (!(error instanceof Refusal)) throw error
	const status = error.kind === 'conflict' ? 409 : error.kind === 'not-found' ? 404 : 422
	const paths = error.facts.fields
	if (error.code !== 'common.invalid-input' || !Array.isArray(paths))
		return fail(status, {
			values,
			errors: [{ field: blame[error.code], message: refusalWords(error) }] as { field?: string; message: string }[],
			conflict: error.code.endsWith('changed-meanwhile'),
		})
	const names = [...new Set(paths.map((text) => String(text).split(':')[0]!).map((path) => fields[path] ?? path))]
	return fail(status, {
		values,
		errors: names.map((field) => ({ field, message: (wrong[field] ?? m.office_wrong)() })) as {
			field?: string
			message: string
		}[],
		conflict: false,
	})
}
