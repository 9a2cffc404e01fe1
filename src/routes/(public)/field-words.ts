/** Values of the fields that an office has defined, in words. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { CustomField, CustomFieldOf } from '#domain/fields/field.schema.ts'
import { chosenOf, type SeenField, type SeenFile, type SeenParty } from '#domain/parties/party.visibility.ts'
import { seenFilePath } from '#domain/parties/record/seen-file-path.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale } from '#platform/paths.ts'
import { formatDay, formatNumber } from '#ui/format.ts'
import type { Fact } from '#ui/profile/Facts.svelte'

type Known = Pick<CustomField, 'key' | 'label' | 'type' | 'settings'>

/** What the field is called. */
export const fieldLabel = ({ label, key }: Pick<CustomField, 'key' | 'label'>): string =>
	inLanguage(label, getLocale())?.text ?? key

/** A value as people write it; of whom a field refers to, and of a file, the name. */
export function fieldText(field: SeenField, language = getLocale()): string {
	const { value, type } = field
	if (type === 'choice')
		return chosenOf(field)
			.map(({ label, key }) => inLanguage(label, language)?.text ?? key)
			.join(', ')
	if (type === 'number' && typeof value === 'number') return numberText(field, value)
	if (type === 'date') return formatDay(String(value), language)
	if (type === 'link')
		return String(value)
			.replace(/^https?:\/\/(www\.)?/, '')
			.replace(/\/$/, '')
	if (typeof value !== 'object' || Array.isArray(value)) return String(value)
	return 'fileName' in value ? value.fileName : value.name
}

function numberText({ settings }: Known, value: number): string {
	const { unit } = settings as CustomFieldOf<'number'>['settings']
	const number = formatNumber(value, getLocale())
	return unit ? m.fields_with_unit({ number, unit }) : number
}

/** A seen field as a line among the facts; `hrefOf` leads to whom it refers to. */
export function fieldFact(field: SeenField, hrefOf: (other: SeenParty) => string | undefined): Fact {
	const { value, type } = field
	const href = linkOf(field, hrefOf)
	return {
		term: fieldLabel(field),
		text: fieldText(field),
		...(href && { href }),
		...(type === 'date' && { day: String(value) }),
	}
}

function linkOf({ key, type, value }: SeenField, hrefOf: (other: SeenParty) => string | undefined): string | undefined {
	if (type === 'link') return String(value)
	if (type === 'file') return inLocale(seenFilePath(value as SeenFile, key), getLocale())
	return type === 'reference' ? hrefOf(value as SeenParty) : undefined
}

/** A stored value in words, for histories; `names` are those of parties by their number. */
export function storedText(
	field: CustomField,
	value: unknown,
	names: Readonly<Record<string, string>>,
): string | undefined {
	if (value === null || value === undefined) return undefined
	if (field.type === 'reference') return names[String(value)] ?? '–'
	return fieldText({ ...field, value: value as SeenField['value'] })
}

/** What a field takes, in a sentence below it: what its office says, and the limits. */
export function fieldHint(field: CustomField): string | undefined {
	const own = inLanguage(field.hint, getLocale())?.text
	return [own, limits(field)].filter(Boolean).join(' ') || undefined
}

function limits(field: CustomField): string | undefined {
	if (field.type === 'reference')
		return field.settings.to === 'person' ? m.fields_hint_person() : m.fields_hint_organisation()
	if (field.type === 'file') return m.documents_file_hint()
	if (field.type !== 'number') return undefined
	const { least, most, unit } = field.settings
	const text = (number: number) => numberText(field, number)
	if (least !== null && most !== null)
		return m.fields_hint_between({ least: formatNumber(least, getLocale()), most: text(most) })
	if (least !== null) return m.fields_hint_least({ least: text(least) })
	if (most !== null) return m.fields_hint_most({ most: text(most) })
	return unit ? m.fields_hint_unit({ unit }) : undefined
}
