/** The condition that is being written: its form, or, once it is complete, the address with it in its place. */
import type { CustomField } from '#domain/fields/field.schema.ts'
import { partyNumber } from '#domain/parties/table/custom-conditions.ts'
import { Condition, type ConditionKind, type Tree } from '#domain/segments/segment.schema.ts'
import { m } from '#generated/paraglide/messages.js'
import type { Context } from '#platform/context.ts'
import { fieldLabel } from '../../../../(public)/field-words.ts'
import { meantBy } from '../../parties/referred.server.ts'
import type { Known } from '../known.server.ts'
import { conditionAt, meantCompetence, placeIn, treeText, withCondition, type Place } from './builder.server.ts'
import { controlsOf, readCondition, valuesOf, type Control } from './condition-form.ts'
import { kindNames } from './offers.ts'

type At = {
	ctx: Context
	networkId: number
	url: URL
	tree: Tree
	known: Known
	to: (tree: Tree, more?: Record<string, string>) => string
}
export type OpenForm = {
	legend: string
	hidden: { name: string; value: string }[]
	controls: Control[]
	/** Competences, or parties by their number, that may be meant. */
	near: { slug: string; label: string }[]
	nearLegend: string
	error: string | null
}

const kinds = new Set(Condition.options.map((option) => option.shape.of.value))
const isKind = (text: string | null): text is ConditionKind => kinds.has(text as ConditionKind)
/** These ask nothing further. */
const plain = new Set<ConditionKind>([
	'listed', 'unlisted', 'mail', 'no-mail', 'open-task', 'overdue-task', 'paid-by-others', 'pays-for-others', 'account', 'no-account',
]) // prettier-ignore

const namesCompetence = (of: ConditionKind) => of === 'competence' || of === 'heard-competence'

/** The address with the condition in its place. After a new function one goes on with what its organisation shall be. */
function doneAt(tree: Tree, place: Place, condition: Condition, present: Condition | undefined, to: At['to']): string {
	if (condition.of !== 'at-organisation') return to(withCondition(tree, place, condition))
	if (present?.of !== 'at-organisation')
		return `${to(withCondition(tree, place, condition), { add: [...place, 0].join('.') })}#form`
	return to(withCondition(tree, place, { ...present, any: condition.any }))
}

/** The competence or the party whose name was typed, by slug or number; else those that may be meant. `typed`: there was a name. */
type Meant = { value: string | null; near: OpenForm['near']; typed: string }

async function meantIn(search: URLSearchParams, of: ConditionKind, field: CustomField | undefined, at: At): Promise<Meant | null> {
	const chosen = search.get('slug')
	if (namesCompetence(of)) {
		const typed = search.get('competence') ?? ''
		const { slug, near } = await meantCompetence(at.ctx, typed)
		return { value: chosen ?? slug, near, typed }
	}
	const typed = search.get('word')?.trim() ?? ''
	if (field?.type !== 'reference' || typed === '') return null
	if (chosen !== null && partyNumber(chosen) !== null) return { value: chosen, near: [], typed }
	const { id, near } = await meantBy(at.ctx, at.networkId, field, typed)
	return { value: id === null ? null : String(id), near: near.map(({ value, label }) => ({ slug: value, label })), typed }
}

export async function conditionForm(at: At): Promise<OpenForm | { done: string } | null> {
	const { url, tree, known, to } = at
	const search = url.searchParams
	const place = placeIn(tree, search.get('edit'))
	if (!place) return null
	const present = conditionAt(tree, place)
	const of = search.get('of') ?? present?.of ?? null
	if (!isKind(of) || (place[2] !== undefined && of === 'at-organisation')) return null
	const key = search.get('key') ?? (present && 'key' in present ? present.key : null)
	const asksField = of === 'field' || of === 'membership-field'
	const field = asksField ? known.fields.find((one) => one.key === key) : undefined
	if (asksField && !field) return null
	const written = search.has('put') || plain.has(of)
	const meant = written ? await meantIn(search, of, field, at) : null
	if (written && !(field && meant?.value === null)) {
		const condition = readCondition(search, meant?.value ?? null)
		if (condition) return { done: doneAt(tree, place, condition, present, to) }
	}
	const get = written || present?.of !== of ? (name: string) => search.getAll(name) : valuesOf(present, known)
	return {
		legend: asksField ? fieldLabel(field!) : kindNames[of](),
		hidden: [
			{ name: 'id', value: search.get('id') ?? '' },
			{ name: 'tree', value: treeText(tree) },
			{ name: 'edit', value: place.join('.') },
			{ name: 'of', value: of },
			...(key === null ? [] : [{ name: 'key', value: key }]),
			{ name: 'put', value: '1' },
		].filter(({ value }) => value !== ''),
		controls: controlsOf(of, key, known, get),
		near: meant?.near ?? [],
		nearLegend: field ? fieldLabel(field) : m.segments_of_competence(),
		error: written ? wrongWords(field, meant) : null,
	}
}

function wrongWords(field: CustomField | undefined, meant: Meant | null): string {
	if (meant && meant.near.length > 0)
		return field ? m.fields_which({ field: fieldLabel(field) }) : m.segments_which_competence()
	return field && meant ? m.fields_filter_nobody({ text: meant.typed }) : m.segments_incomplete()
}
