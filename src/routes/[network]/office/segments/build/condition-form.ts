/** One condition as a form, and back from an address. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { optOutKinds } from '#domain/parties/details/opt-out.ts'
import { consentPurposes } from '#domain/parties/details/record-consent.ts'
import { functionKinds, organisationKinds, sizeClasses } from '#domain/parties/party.schema.ts'
import { empty, filled } from '#domain/parties/table/custom-conditions.ts'
import { membershipStates } from '#domain/parties/table/table-question.ts'
import { contactKinds } from '#domain/relations/relations.schema.ts'
import { Condition, type ConditionKind, type ConditionOf } from '#domain/segments/segment.schema.ts'
import type { CustomField } from '#domain/fields/field.schema.ts'
import { inLanguage } from '#platform/localized.ts'
import { fieldLabel } from '../../../../(public)/field-words.ts'
import { functionWords, kindWords, sizeWords } from '../../../../(public)/words.ts'
import { stateWords } from '../../parties/column-words.ts'
import { levelWords, optOutWords, purposeWords } from '../../parties/[id]/detail-words.ts'
import { interactionWords } from '../../relation-words.ts'
import type { Known } from '../known.server.ts'
import { districtWords } from '../segment-words.ts'
import { kindNames } from './offers.ts'

type Option = { value: string; label: string }
export type Control =
	| { as: 'checks'; name: string; label: string; options: Option[]; values: string[] }
	| { as: 'select'; name: string; label: string; options: Option[]; value: string }
	| { as: 'text' | 'date' | 'number'; name: string; label: string; value: string }

const among = <Value extends string>(values: readonly Value[], words: Record<Value, () => string>): Option[] =>
	values.map((value) => ({ value, label: words[value]() }))

/** The controls of a condition; `get` reads what stands in them: the condition that is changed, or what was typed. */
export function controlsOf(of: ConditionKind, key: string | null, known: Known, get: (name: string) => string[]): Control[] {
	const language = getLocale()
	const label = of === 'field' || of === 'membership-field' ? '' : kindNames[of]()
	const any = (options: Option[]): Control[] => [{ as: 'checks', name: 'any', label, options, values: get('any') }]
	const typed = (as: 'text' | 'date' | 'number', name: string, text: string, usual = ''): Control => ({
		as,
		name,
		label: text,
		value: get(name)[0] ?? usual,
	})
	const ends = (as: 'text' | 'date' | 'number') => [typed(as, 'from', m.fields_from()), typed(as, 'to', m.fields_to_end())]
	switch (of) {
		case 'status':
			return any(among(membershipStates, stateWords))
		case 'membership-type':
			return any(known.types.map(({ slug, label: name }) => ({ value: slug, label: inLanguage(name, language)?.text ?? slug })))
		case 'organisation-kind':
			return any(among(organisationKinds, kindWords))
		case 'size':
			return any(among(sizeClasses, sizeWords))
		case 'function':
		case 'no-function':
			return any(among(functionKinds, functionWords))
		case 'district':
			return any(
				known.districts
					.map((value) => ({ value, label: districtWords(value) }))
					.toSorted((a, b) => a.label.localeCompare(b.label, language)),
			)
		case 'tag':
			return any(known.tags.map(({ id, name }) => ({ value: String(id), label: name })))
		case 'at-organisation':
			return [{ as: 'checks', name: 'any', label: m.segments_which_functions(), options: among(functionKinds, functionWords), values: get('any') }]
		case 'former-function':
			return [
				{ as: 'checks', name: 'any', label: m.segments_which_functions(), options: among(functionKinds, functionWords), values: get('any') },
				typed('date', 'from', m.segments_held_until_from()),
				typed('date', 'to', m.segments_held_until_to()),
			]
		case 'legal-form':
			return any(known.legalForms.map((form) => ({ value: form, label: form })))
		case 'consent':
		case 'no-consent':
			return any(among(consentPurposes, purposeWords))
		case 'opt-out':
		case 'no-opt-out':
			return any(optOutKinds.map((kind) => ({ value: kind, label: optOutWords[kind]!() })))
		case 'member-since':
		case 'member-until':
			return ends('date')
		case 'employees':
		case 'founded':
			return ends('number')
		case 'name':
		case 'place':
			return [typed('text', 'words', label)]
		case 'contact':
		case 'no-contact': {
			const options = among(contactKinds, interactionWords)
			return [
				typed('number', 'months', m.segments_months(), '12'),
				{ as: 'checks', name: 'any', label: m.segments_contact_kinds(), options, values: get('any') },
			]
		}
		case 'attended':
		case 'not-attended':
			return [typed('text', 'words', m.segments_event_words()), typed('number', 'months', m.segments_months_or_ever())]
		case 'heard-need':
			return [typed('text', 'words', label), typed('number', 'months', m.segments_months_or_ever())]
		case 'heard-competence':
			return [typed('text', 'competence', label), typed('number', 'months', m.segments_months_or_ever())]
		case 'unconfirmed':
			return [typed('number', 'months', m.segments_months(), '12')]
		case 'competence':
			return [
				typed('text', 'competence', label),
				{
					as: 'select',
					name: 'level',
					label: m.segments_level(),
					options: [1, 2, 3].map((level) => ({ value: String(level), label: levelWords[level]!() })),
					value: get('level')[0] ?? '1',
				},
			]
		case 'field':
		case 'membership-field':
			return fieldControls(known.fields.find((field) => field.key === key), get, typed, ends)
		default:
			return []
	}
}

function fieldControls(
	field: CustomField | undefined,
	get: (name: string) => string[],
	typed: (as: 'text', name: string, text: string) => Control,
	ends: (as: 'text' | 'date') => Control[],
): Control[] {
	if (!field) return []
	const named =
		field.type === 'choice'
			? field.settings.choices.map(({ key, label }) => ({ value: key, label: inLanguage(label, getLocale())?.text ?? key }))
			: []
	const options = [...named, { value: filled, label: m.fields_filled() }, { value: empty, label: m.fields_empty() }]
	const checks: Control = { as: 'checks', name: 'values', label: fieldLabel(field), options, values: get('values') }
	if (field.type === 'number') return [...ends('text'), checks]
	if (field.type === 'date') return [...ends('date'), checks]
	if (field.type === 'reference') return [typed('text', 'word', m.fields_filter_name()), checks]
	return field.type === 'text' || field.type === 'link' || field.type === 'file' ? [typed('text', 'word', m.fields_contains()), checks] : [checks]
}

/**
 * The condition that an address describes; null when something is missing or wrong. `meant` is the slug of the competence, or the number of
 * the party, whose name was typed.
 */
export function readCondition(search: URLSearchParams, meant: string | null): Condition | null {
	const of = search.get('of')
	const text = (name: string) => search.get(name)?.trim() || null
	const word = meant ?? text('word')
	const parsed = Condition.safeParse({
		of,
		any: search.getAll('any'),
		words: text('words'),
		from: text('from'),
		to: text('to'),
		months: text('months'),
		slug: meant ?? '',
		level: text('level') ?? '1',
		key: text('key') ?? '',
		values: [...search.getAll('values'), ...(word ? [word] : [])],
	})
	if (!parsed.success) return null
	const condition = parsed.data
	// A range without ends asks nothing, but that of a former function, which has ended anyway.
	const endless = 'from' in condition && condition.from === null && condition.to === null && condition.of !== 'former-function'
	return endless && !(asksField(condition) && condition.values.length > 0) ? null : condition
}

const asksField = (condition: Condition): condition is ConditionOf<'field' | 'membership-field'> =>
	condition.of === 'field' || condition.of === 'membership-field'

/** What stands in the controls of a condition that is there. */
export function valuesOf(condition: Condition, known: Known): (name: string) => string[] {
	const values: Record<string, unknown> = { ...condition }
	if ('slug' in condition)
		values.competence = inLanguage(known.competences.get(condition.slug), getLocale())?.text ?? condition.slug
	if (asksField(condition)) {
		const word = condition.values.find((value) => value !== filled && value !== empty)
		const refers = known.fields.some(({ key, type }) => key === condition.key && type === 'reference')
		values.word = refers && word ? known.names.get(Number(word)) : word
	}
	return (name) => [values[name] ?? []].flat().map(String)
}
