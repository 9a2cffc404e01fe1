import { fail } from '@sveltejs/kit'
import { Refusal } from '#platform/errors.ts'
import { refusalWords } from '../../../../(account)/forms.server.ts'
import { typedValues } from '../../parties/[id]/change.server.ts'
import { controlOf } from './field-form.ts'
import { wrongWords } from './wrong-words.ts'

/** The form again with what was typed and what is wrong with it. */
export function refusedField(error: unknown, form: FormData) {
	if (!(error instanceof Refusal)) throw error
	const wrong = error.facts.fields
	const errors =
		error.code === 'common.invalid-input' && Array.isArray(wrong)
			? [...new Set(wrong.map((text) => controlOf(String(text).split(':')[0]!, form)))].map((field) => ({
					field,
					message: wrongWords(field),
				}))
			: [{ message: refusalWords(error) }]
	return fail(error.kind === 'conflict' ? 409 : 422, {
		section: 'field',
		values: typedValues(form),
		errors,
		theirs: {},
		choices: null,
	})
}
