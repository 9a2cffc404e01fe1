/** Names of targets, states and reasons, in the language of the page. On the server alone: it knows all formats. */
import { m } from '#generated/paraglide/messages.js'
import type { CustomField } from '#domain/fields/field.schema.ts'
import { columnTargets, membershipTarget, type ColumnTarget } from '#domain/imports/columns/column-targets.ts'
import { formatById, targetsOf } from '#domain/imports/columns/recognise-columns.ts'
import { wholeFormat } from '#domain/imports/everything/read-whole.ts'
import { importable } from '#domain/imports/row/read-own-fields.ts'
import type { ImportState } from '#domain/imports/import.schema.ts'
import { fieldLabel } from '../../../(public)/field-words.ts'

const texts: Readonly<Record<string, unknown>> = m

function say(key: string): string {
	const text = texts[key.replaceAll('-', '_')]
	return typeof text === 'function' ? (text as () => string)() : key
}

/** "Organisation: Name", or the name of a target that belongs to nobody in particular. */
export function targetName(target: ColumnTarget): string {
	const [owner, field] = target.split('.')
	return field ? `${say(`imports_owner_${owner}`)}: ${say(`imports_field_${field}`)}` : say(`imports_target_${owner}`)
}

/** What a column can become, for a list to choose from; the fields of the office last. */
export const targetChoices = (fields: readonly CustomField[]): { value: ColumnTarget; label: string }[] => [
	...columnTargets.map((target) => ({ value: target, label: targetName(target) })),
	...importable(fields).flatMap((field) =>
		targetsOf(field).map((value) => ({
			value,
			label:
				value === membershipTarget(field.key)
					? m.fields_target_membership({ field: fieldLabel(field) })
					: m.fields_target({ field: fieldLabel(field) }),
		})),
	),
]

/** The state in two or three words. */
export const stateName = (state: ImportState): string => say(`imports_state_${state}`)

/** Why two records may be the same. */
export const reasonName = (reason: string): string => say(`duplicates_reason_${reason}`)

/** The name of the system that a file comes from. */
export const formatName = (format: string | null): string =>
	format === wholeFormat ? m.imports_whole_name() : (formatById(format)?.name ?? m.imports_own_list())
