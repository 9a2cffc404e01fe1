/** The condition that is being written: its form, or, once it is complete, the address with it in its place. */
import { Condition, type ConditionKind, type Tree } from '#domain/segments/segment.schema.ts'
import { m } from '#generated/paraglide/messages.js'
import type { Context } from '#platform/context.ts'
import { fieldLabel } from '../../../../(public)/field-words.ts'
import type { Known } from '../known.server.ts'
import { conditionAt, meantCompetence, placeIn, treeText, withCondition, type Place } from './builder.server.ts'
import { controlsOf, kindNames, readCondition, valuesOf, type Control } from './condition-form.ts'

type At = {
	ctx: Context
	url: URL
	tree: Tree
	known: Known
	to: (tree: Tree, more?: Record<string, string>) => string
}
export type OpenForm = {
	legend: string
	hidden: { name: string; value: string }[]
	controls: Control[]
	/** Competences that may be meant. */
	near: { slug: string; label: string }[]
	error: string | null
}

const kinds = new Set(Condition.options.map((option) => option.shape.of.value))
const isKind = (text: string | null): text is ConditionKind => kinds.has(text as ConditionKind)
/** These ask nothing further. */
const plain = new Set<ConditionKind>(['listed', 'unlisted', 'mail', 'no-mail'])

const namesCompetence = (of: ConditionKind) => of === 'competence' || of === 'heard-competence'

/** The address with the condition in its place. After a new function one goes on with what its organisation shall be. */
function doneAt(tree: Tree, place: Place, condition: Condition, present: Condition | undefined, to: At['to']): string {
	if (condition.of !== 'at-organisation') return to(withCondition(tree, place, condition))
	if (present?.of !== 'at-organisation')
		return `${to(withCondition(tree, place, condition), { add: [...place, 0].join('.') })}#form`
	return to(withCondition(tree, place, { ...present, any: condition.any }))
}

export async function conditionForm({ ctx, url, tree, known, to }: At): Promise<OpenForm | { done: string } | null> {
	const search = url.searchParams
	const place = placeIn(tree, search.get('edit'))
	if (!place) return null
	const present = conditionAt(tree, place)
	const of = search.get('of') ?? present?.of ?? null
	if (!isKind(of) || (place[2] !== undefined && of === 'at-organisation')) return null
	const written = search.has('put') || plain.has(of)
	const chosen = search.get('slug')
	const meant = namesCompetence(of) && written ? await meantCompetence(ctx, search.get('competence') ?? '') : null
	if (written) {
		const condition = readCondition(search, chosen ?? meant?.slug ?? null)
		if (condition) return { done: doneAt(tree, place, condition, present, to) }
	}
	const key = search.get('key') ?? (present && 'key' in present ? present.key : null)
	const field = known.fields.find((one) => one.key === key)
	const asksField = of === 'field' || of === 'membership-field'
	if (asksField && !field) return null
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
		error: written ? (meant && meant.near.length > 0 ? m.segments_which_competence() : m.segments_incomplete()) : null,
	}
}
