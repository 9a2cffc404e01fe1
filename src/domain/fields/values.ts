/** What may stand in a field: one Zod schema per definition, for forms, imports and commands alike. */
import { z } from 'zod'
import type { CustomField, CustomValue, CustomValues } from './field.schema.ts'
import { isKeptFile, type KeptFile } from './kept-file.ts'

export const longestLine = 500
export const longestText = 5_000

/** Values as they come in, by key; what they may be is known to the definitions alone. */
export const GivenCustom = z.record(z.string().max(40), z.unknown())

const text = (long: boolean) =>
	z
		.string()
		.transform((given) => (long ? given.replaceAll('\r\n', '\n') : given.replace(/\s+/g, ' ')).trim())
		.pipe(
			z
				.string()
				.min(1)
				.max(long ? longestText : longestLine),
		)

const link = z
	.string()
	.trim()
	.max(longestLine)
	.transform((given) =>
		/^[a-z][a-z0-9+.-]*:/i.test(given) && !/^[a-z0-9.-]+:\d/i.test(given) ? given : `https://${given}`,
	)
	.refine(
		(given) => URL.canParse(given) && /^https?:$/.test(new URL(given).protocol) && /\./.test(new URL(given).hostname),
		'link',
	)

/** As it is, so that one still knows whether it has just been kept. */
const file = z.custom<KeptFile>(isKeptFile, 'file')

/** The shape of a value that is there. References and files are checked by whoever knows the records. */
export function valueSchema(field: CustomField): z.ZodType<CustomValue> {
	switch (field.type) {
		case 'text':
			return text(field.settings.long)
		case 'number': {
			const { least, most } = field.settings
			return z
				.number()
				.min(least ?? -1e12)
				.max(most ?? 1e12)
		}
		case 'choice': {
			const keys = field.settings.choices.map(({ key }) => key)
			const one = z.string().refine((key) => keys.includes(key), 'choice')
			// In the order of the definition and once each, so that equal values are equal.
			return field.settings.multiple
				? z
						.array(one)
						.min(1)
						.transform((given) => keys.filter((key) => given.includes(key)))
				: one
		}
		case 'date':
			return z.iso.date()
		case 'link':
			return link
		case 'file':
			return file
		case 'reference':
			return z.number().int().positive()
	}
}

/** By key: a value, or null for none. */
export type CustomPatch = Record<string, CustomValue | null | undefined>

/** Values with a patch laid over them, without empty ones. */
export const withPatch = (now: CustomValues, patch: CustomPatch): CustomValues =>
	Object.fromEntries(
		Object.entries({ ...now, ...patch }).filter((entry): entry is [string, CustomValue] => (entry[1] ?? null) !== null),
	)

const isEmpty = (value: unknown): boolean =>
	value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/**
 * Some values of a record, by key: what is not named stays, null empties. A required field may not be emptied; a key that no
 * field in use has is refused.
 */
export function customPatch(fields: readonly CustomField[]): z.ZodType<CustomPatch> {
	const shape: Record<string, z.ZodType<CustomValue | null | undefined>> = {}
	for (const field of fields) {
		const filled = valueSchema(field)
		const allowed = field.required ? filled : z.union([filled, z.null()])
		shape[field.key] = z.preprocess((given) => (isEmpty(given) ? null : given), allowed).optional()
	}
	return z.strictObject(shape)
}

/** The number that somebody wrote, as one writes numbers in a language; null when it is none. */
export function readNumber(given: string, language: 'de' | 'en'): number | null {
	const written = given.replaceAll(/[\s'’_]/g, '')
	const [group, point] = language === 'de' ? ['.', ','] : [',', '.']
	const grouped = new RegExp(`^[+-]?\\d{1,3}(\\${group}\\d{3})+(\\${point}\\d+)?$`)
	const plain = grouped.test(written) ? written.replaceAll(group, '').replace(point, '.') : written.replace(',', '.')
	return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}
