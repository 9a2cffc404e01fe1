/** Fields of the office in the application form: their controls, what was typed into them, and what is wrong with it. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { CustomField, FieldBearer } from '#domain/fields/field.schema.ts'
import { fieldBearers, ownName, type AskedOwn, type OwnAnswers } from '#domain/joining/own-fields.ts'
import type { Locale } from '#platform/localized.ts'
import { ownField, readOwn } from '../../../[network]/office/parties/[id]/forms/own-fields.ts'
import { fieldLabel } from '../../field-words.ts'
import type { FormError } from '../../../(account)/forms.server.ts'
import type { JoinField } from './join-form.ts'

const controlName = (of: FieldBearer, { key }: CustomField): string => `custom.${ownName(of, key)}`

const types = { area: 'area', decimal: 'decimal', date: 'date', url: 'url', select: 'select', checks: 'many' } as const

/** The controls for what a record or membership will say. */
export function ownJoinFields(asked: readonly AskedOwn[], of: FieldBearer): JoinField[] {
	return asked
		.filter((one) => one.of === of)
		.map(({ field, required }) => {
			const { label, type, options, hint } = ownField(field, undefined, getLocale())
			return {
				name: controlName(of, field),
				label: required ? label : m.join_optional({ label }),
				type: types[type as keyof typeof types] ?? 'text',
				options,
				hint,
				autocomplete: 'off',
				required,
			}
		})
}

/** What was typed. */
export function readOwnAnswers(form: FormData, asked: readonly AskedOwn[], language: Locale): OwnAnswers {
	const answers = fieldBearers.map((of) => {
		const fields = asked.filter((one) => one.of === of).map(({ field }) => field)
		return [of, readOwn(form, fields, language, (field) => controlName(of, field))] as const
	})
	return Object.fromEntries(answers)
}

/** The field of the office that an entry of a refusal is about, in words; null when it is about none. */
export function ownError(entry: string, asked: readonly AskedOwn[]): FormError | null {
	const path = entry.split(':')[0]!.replace(/^answers\.custom\./, '')
	const one = asked.find(({ name }) => path === name || path.startsWith(`${name}.`))
	if (!one) return null
	const label = fieldLabel(one.field)
	return {
		field: controlName(one.of, one.field),
		message: entry.startsWith('answers.custom.')
			? m.join_wrong_own({ label, text: m.fields_wrong_value() })
			: m.join_missing({ label }),
	}
}
