/** Relationships as forms and in words. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { relationshipKinds } from '#domain/relations/relations.schema.ts'
import type { Relationship } from '#domain/relations/relationships/relationships.queries.ts'
import { relationshipWords } from '../../../relation-words.ts'
import { dayAfter, dayBefore } from '../days.ts'
import { read, readOptional, type FieldView, type FormView } from '../forms/form-view.ts'
import { periodOf } from '../lines.ts'

/** A new relationship of the party, or the correction of one. Persons can only have founded something. */
export function relationshipForm(
	kind: 'organisation' | 'person',
	held: Relationship | null,
	cancelHref: string,
): FormView {
	const options = relationshipKinds.flatMap((one) =>
		(['from', 'to'] as const)
			.filter((direction) => one !== 'partner-of' || direction === 'from')
			.filter((direction) => kind === 'organisation' || (one === 'founded-by' && direction === 'to'))
			.map((direction) => ({ value: `${one} ${direction}`, label: relationshipWords[one][direction]() })),
	)
	const person = kind === 'person'
	const chosen = held && `${held.kind} ${held.kind === 'partner-of' ? 'from' : held.direction}`
	const other: FieldView = {
		name: 'other',
		label: m.relations_relationship_other(),
		value: '',
		hint: m.relations_relationship_other_hint(),
		required: true,
	}
	return {
		section: 'beziehungen',
		title: held ? m.relations_relationship_edit({ name: held.other.name }) : m.relations_relationship_new(),
		action: held ? `?/editRelationship&edit=relationship-${held.id}` : '?/relate&edit=relationship-new',
		hidden: held
			? [
					{ name: 'relationshipId', value: String(held.id) },
					{ name: 'version', value: String(held.version) },
				]
			: [],
		groups: [
			{
				fields: [
					{
						name: 'relation',
						label: person ? m.relations_relationship_kind_person() : m.relations_relationship_kind(),
						type: 'select',
						options,
						value: chosen ?? options[0]!.value,
					},
					...(held ? [] : [other]),
					day('relation_from', m.relations_relationship_from(), held?.from ?? ''),
					day('relation_until', m.relations_relationship_last_day(), held?.until ? dayBefore(held.until) : ''),
					{ name: 'relation_note', label: m.relations_relationship_note(), value: held?.note ?? '' },
				],
			},
		],
		submit: m.office_save(),
		cancelHref,
	}
}

const day = (name: string, label: string, value: string): FieldView => ({
	...{ name, label, type: 'date', value, hint: m.relations_relationship_days_hint() },
})

/** What was posted of a relationship. People name the last day; commands take the first day without. */
export function readRelation(form: FormData) {
	const [kind, direction] = read(form, 'relation').split(' ')
	const last = readOptional(form, 'relation_until')
	return {
		kind: kind as 'partner-of',
		direction: direction as 'from' | 'to',
		note: readOptional(form, 'relation_note'),
		from: readOptional(form, 'relation_from'),
		until: last && dayAfter(last),
	}
}

/** The field that an input of the commands means. */
export const relationField = (path: string): string =>
	({ from: 'relation_from', until: 'relation_until', note: 'relation_note' })[path] ?? 'relation'

/** "ist Tochter von Tannhalde, seit 2020, 51 %" in one line. */
export const relationshipLine = ({ kind, direction, other, from, until, note }: Relationship): string =>
	[`${relationshipWords[kind][direction]()} ${other.name}`, periodOf(from, until), note].filter(Boolean).join(', ')
