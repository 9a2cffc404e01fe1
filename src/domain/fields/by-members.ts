/** Fields of the office that the people of an organisation correct themselves. */
import type { CustomField } from './field.schema.ts'

/** Another record is named by a search that knows all of them: what only the office has. */
export const correctable = (field: CustomField): boolean =>
	field.memberEdits && field.organisations && field.retiredOn === null && field.type !== 'reference'
