/** Whom filters by fields that refer to a party mean: typed by name, kept by number. */
import type { CustomField, CustomFieldOf } from '#domain/fields/field.schema.ts'
import { findParties } from '#domain/parties/find/find-parties.queries.ts'
import { partyNames } from '#domain/parties/find/party-names.queries.ts'
import { partyNumber, type FieldFilter } from '#domain/parties/table/custom-conditions.ts'
import type { TableQuestion } from '#domain/parties/table/table-question.ts'
import type { Context } from '#platform/context.ts'
import { fold } from '#platform/search-text.ts'
import { optionOf, theOneNamed } from './the-one-named.ts'

const offered = 8

export type Option = { value: string; label: string }
export type Referred = {
	/** What those are called whom filters ask for. */
	names: ReadonlyMap<number, string>
	/** Of fields for which a name was typed that is not exactly one: who may be meant. */
	near: ReadonlyMap<CustomField, Option[]>
}

/** Whom a typed name means, or those whom it may mean. */
export async function meantBy(
	ctx: Context,
	networkId: number,
	field: CustomFieldOf<'reference'>,
	typed: string,
): Promise<{ id: number | null; near: Option[] }> {
	const found = await findParties(ctx, networkId, typed, { kinds: [field.settings.to], limit: offered })
	// Asking changes nothing: a family name is enough when only one has it.
	const [only, ...more] = found.filter(({ name }) =>
		fold(typed)
			.split(' ')
			.every((word) => fold(name).includes(word)),
	)
	const named = theOneNamed(found, typed) ?? (more.length === 0 ? only : undefined)
	return named ? { id: named.id, near: [] } : { id: null, near: found.map(optionOf) }
}

/**
 * The question with numbers instead of names that mean exactly one party; `changed` when there were such. Of a name that may mean several
 * whoever was chosen counts.
 */
export async function withReferred(
	ctx: Context,
	networkId: number,
	question: TableQuestion,
): Promise<{ question: TableQuestion; changed: boolean; referred: Referred }> {
	const near = new Map<CustomField, Option[]>()
	let changed = false
	const resolved = async (filters: FieldFilter[], fields: readonly CustomField[]): Promise<FieldFilter[]> => {
		const meant = []
		for (const filter of filters) {
			const field = fields.find(({ key }) => key === filter.key)
			const typed = field?.type === 'reference' ? filter.values.filter(isName) : []
			if (field?.type !== 'reference' || typed.length === 0) {
				meant.push(filter)
				continue
			}
			const values = filter.values.filter((value) => !typed.includes(value))
			for (const name of typed) {
				const { id, near: options } = await meantBy(ctx, networkId, field, name)
				const isChosen = options.some(({ value }) => values.includes(value))
				if (id !== null && !values.includes(String(id))) values.push(String(id))
				if (id !== null || isChosen) changed = true
				else {
					values.push(name)
					near.set(field, options)
				}
			}
			meant.push({ ...filter, values })
		}
		return meant
	}
	const custom = await resolved(question.custom, question.fields)
	const ofMembership = await resolved(question.ofMembership, question.membershipFields)
	const ids = [...numbersIn(custom, question.fields), ...numbersIn(ofMembership, question.membershipFields)]
	const names = await partyNames(ctx, networkId, ids)
	return { question: { ...question, custom, ofMembership }, changed, referred: { names, near } }
}

/** Neither a number nor "filled" or "empty". */
const isName = (value: string): boolean => partyNumber(value) === null && value.length > 1

/** The parties that some filters ask for. */
export const numbersIn = (
	filters: readonly Pick<FieldFilter, 'key' | 'values'>[],
	fields: readonly CustomField[],
): number[] =>
	filters.flatMap(({ key, values }) =>
		fields.some((field) => field.key === key && field.type === 'reference')
			? values.map(partyNumber).filter((id) => id !== null)
			: [],
	)
