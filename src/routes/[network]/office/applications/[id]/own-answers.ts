/** What an applicant answered in fields of the office, in words. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import type { CustomField, FieldBearer } from '#domain/fields/field.schema.ts'
import { fittingOwn } from '#domain/joining/own-fields.ts'
import type { Application } from '#domain/joining/applications.queries.ts'
import type { SeenField } from '#domain/parties/party.visibility.ts'
import type { Fact } from '#ui/profile/Facts.svelte'
import { fieldFact } from '../../../../(public)/field-words.ts'

/** In the order of the fields; before the decision it is said which ones will not be taken over. */
export function ownFacts(
	{ answers: { custom = {} }, state }: Pick<Application, 'answers' | 'state'>,
	fields: readonly CustomField[],
	of: FieldBearer,
): Fact[] {
	const given = custom[of] ?? {}
	const fits = fittingOwn(fields, of, custom)
	const open = state === 'received' || state === 'forwarded'
	return fields
		.filter(({ key }) => key in given)
		.map((field) => {
			const fact = fieldFact({ ...field, value: given[field.key] as SeenField['value'] }, () => undefined)
			return open && !(field.key in fits) ? { ...fact, text: [fact.text, m.applications_own_unfit()].flat() } : fact
		})
}
