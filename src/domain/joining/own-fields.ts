/** Fields that an office has defined for itself, in the application form: which it may ask, which it asks, and what may stand in them. */
import { Refusal } from '#platform/errors.ts'
import type { CustomField, CustomValues, FieldBearer } from '../fields/field.schema.ts'
import { fieldsOfKind } from '../fields/fields.queries.ts'
import { customPatch, valueSchema, withPatch } from '../fields/values.ts'
import { mostBytes } from '../parties/record/custom-values.ts'
import type { ApplicantKind, Need } from './form-fields.ts'

export const fieldBearers = ['organisation', 'person', 'membership'] as const satisfies readonly FieldBearer[]

/** As the office chooses it: `membership.beitragsklasse`. One field may be asked of several. */
export type OwnName = `${FieldBearer}.${string}`
/** What was answered, by what will have it and by the key of the field. Of persons it is about the one who applies. */
export type OwnAnswers = Partial<Record<FieldBearer, Readonly<Record<string, unknown>>>>

export type AskedOwn = { name: OwnName; of: FieldBearer; field: CustomField; required: boolean }

/** The name under which the office chooses a field for what will have it. */
export const ownName = (of: FieldBearer, key: string): OwnName => `${of}.${key}`

/** Strangers hand in no files before anybody has read them, and cannot search the records of the office for one to refer to. */
const askable = ({ type }: CustomField): boolean => type !== 'file' && type !== 'reference'

/** The fields that a form may ask, in their order. */
export const askableFields = (fields: readonly CustomField[], of: FieldBearer): CustomField[] =>
	fieldsOfKind(fields, of).filter(askable)

/** What an application of a kind leads to. */
const bearersOf = (kind: ApplicantKind) => fieldBearers.filter((of) => of !== 'organisation' || kind === 'organisation')

/** What the form asks of a kind of applicant, as the office has chosen, in the order of the form. */
export function askedOwn(
	chosen: Partial<Record<string, Need>>,
	fields: readonly CustomField[],
	kind: ApplicantKind,
): AskedOwn[] {
	return bearersOf(kind).flatMap((of) =>
		askableFields(fields, of).flatMap((field) => {
			const name = ownName(of, field.key)
			const need = chosen[name] ?? 'off'
			return need === 'off' ? [] : [{ name, of, field, required: need === 'required' }]
		}),
	)
}

/**
 * The answers as they are kept, and the names of required fields without one. What is not asked is left out.
 * @throws Refusal `common.invalid-input` with the fields as `answers.custom.<of>.<key>`, `fields.too-much`
 */
export function checkedOwn(asked: readonly AskedOwn[], given: OwnAnswers): { answers: OwnAnswers; missing: string[] } {
	const answers: OwnAnswers = {}
	const [wrong, missing]: [string[], string[]] = [[], []]
	for (const of of fieldBearers) {
		const mine = asked.filter((one) => one.of === of)
		if (mine.length === 0) continue
		const told = Object.fromEntries(mine.map(({ field: { key } }) => [key, given[of]?.[key]]))
		// Whether one has to answer says the form, not the field.
		const parsed = customPatch(mine.map(({ field }) => ({ ...field, required: false }))).safeParse(told)
		if (!parsed.success) {
			wrong.push(
				...parsed.error.issues.map(({ path, message }) => `answers.custom.${of}.${path.join('.')}: ${message}`),
			)
			continue
		}
		const kept = withPatch({}, parsed.data)
		if (Buffer.byteLength(JSON.stringify(kept)) > mostBytes) throw new Refusal('invalid', 'fields.too-much')
		answers[of] = kept
		missing.push(...mine.filter(({ required, field }) => required && !(field.key in kept)).map(({ name }) => name))
	}
	if (wrong.length > 0) throw new Refusal('invalid', 'common.invalid-input', { fields: wrong })
	return { answers, missing }
}

/** What of the answers a record or membership can take today: a field may have been retired or narrowed since they were given. */
export function fittingOwn(fields: readonly CustomField[], of: FieldBearer, given: OwnAnswers): CustomValues {
	return Object.fromEntries(
		askableFields(fields, of).flatMap((field) => {
			const value = valueSchema(field).safeParse(given[of]?.[field.key])
			return value.success ? [[field.key, value.data]] : []
		}),
	)
}
