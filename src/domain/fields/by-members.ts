/** Fields of the office that members correct themselves: those of an organisation its people, those of a person they. */
import type { CustomField } from './field.schema.ts'

/** Another record is named by a search that knows all of them: what only the office has. */
export const correctable = (field: CustomField, bearer: 'organisation' | 'person'): boolean =>
	field.memberEdits &&
	(bearer === 'organisation' ? field.organisations : field.persons) &&
	field.retiredOn === null &&
	field.type !== 'reference'
