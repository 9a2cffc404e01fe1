/** What was posted for the fields of the office, whatever their types: for the command to check. */
import type { CustomField } from '#domain/fields/field.schema.ts'
import type { At } from '../change.server.ts'
import { meantReferences } from '../meant.server.ts'
import { readOwn } from './own-fields.ts'
import { ownFiles } from './own-files.server.ts'

/**
 * Values by key; fields that were not in the form are left out.
 * @throws Choice when several records are meant by a name
 * @throws Refusal as `ownFiles`
 */
export const postedCustom = async (
	at: Pick<At, 'ctx' | 'network' | 'form'>,
	fields: readonly CustomField[],
): Promise<Record<string, unknown>> => ({
	...readOwn(at.form, fields, at.ctx.locale),
	...(await meantReferences(at, fields)),
	...(await ownFiles(at.form, fields)),
})
