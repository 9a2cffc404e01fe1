/** What the page of a party shows of relations: relationships, tasks, the begin of the timeline, and the form that is open. */
import { getLocale } from '#generated/paraglide/runtime.js'
import { documentsOf } from '#domain/documents/documents.queries.ts'
import type { PartyRecord } from '#domain/parties/record/party-record.queries.ts'
import { interactionOf } from '#domain/relations/interactions/interaction.queries.ts'
import { relationshipsOf, type Relationship } from '#domain/relations/relationships/relationships.queries.ts'
import { colleaguesOf, type Colleague } from '#domain/relations/staff.queries.ts'
import { openTasksOf, taskById } from '#domain/relations/tasks/tasks.queries.ts'
import { readTimelineQuestion } from '#domain/relations/timeline/timeline-question.ts'
import type { Context } from '#platform/context.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { documentLines } from '../../../documents/document-view.ts'
import { interactionWords, relationshipWords, taskView } from '../../../relation-words.ts'
import { editTaskForm, newTaskForm } from '../../../task-form.ts'
import type { FormView, Option } from '../forms/form-view.ts'
import { optionsOf } from '../forms/options.ts'
import { periodOf } from '../lines.ts'
import { interactionForm } from './relation-forms.ts'
import { relationshipForm } from './relationship-form.ts'
import { timelineView } from './timeline-view.ts'

type Office = { id: number; slug: string; manages: boolean }

/** So much of the timeline stands on the page itself. */
const timelineBegin = 10

export async function relationParts(ctx: Context, office: Office, record: PartyRecord, edit: string | null) {
	const { id, kind } = record.facts
	const { slug, manages } = office
	const place = { slug, partyId: id, manages }
	const newest = readTimelineQuestion(new URLSearchParams())
	const [relationships, tasks, timeline, colleagues] = await Promise.all([
		relationshipsOf(ctx, office.id, id),
		openTasksOf(ctx, office.id, id),
		timelineView(ctx, office.id, place, newest, timelineBegin),
		manages ? colleaguesOf(ctx, office.id) : [],
	])
	const others = othersOf(record, ctx.today)
	const href = (values: Record<string, string>) => inLocale(paths.party(slug, id, values), getLocale())
	const viewer = ctx.viewer.account?.id ?? ''
	const form = await formOf(ctx, office, record, {
		...{ edit, relationships, others, colleagues, viewer, cancelHref: href({}) },
	})
	const edited = form?.hidden.find(({ name }) => name === 'interactionId')?.value
	return {
		form,
		timeline: {
			...timeline,
			wholeHref: inLocale(paths.partyTimeline(slug, id), getLocale()),
			asOfHref: inLocale(paths.partyAsOf(slug, id), getLocale()),
		},
		relations: {
			relationships: relationships.map((one) => ({
				...relationshipView(one, slug),
				editHref: `${href({ edit: `relationship-${one.id}` })}#beziehungen`,
			})),
			newRelationshipHref: `${href({ edit: 'relationship-new' })}#beziehungen`,
			tasks: tasks.map((task) =>
				taskView(task, {
					slug,
					today: ctx.today,
					manages,
					viewer,
					editHref: `${href({ edit: `task-${task.id}` })}#aufgaben`,
				}),
			),
			newTaskHref: `${href({ edit: 'task-new' })}#aufgaben`,
			/** Of the interaction that is edited. */
			attachments: edited
				? { interactionId: edited, documents: documentLines(await documentsOf(ctx, Number(edited))) }
				: undefined,
			contact: {
				kinds: optionsOf(interactionWords),
				formKey: crypto.randomUUID(),
				today: ctx.today,
				others,
				// A person's only employer is what the talk was about; at an organisation nobody is presumed.
				chosen: kind === 'person' && others.length === 1 ? others.map(({ value }) => value) : [],
				colleagues: colleagues.map((one) => ({ value: one.id, label: one.name })),
				viewer,
			},
		},
	}
}

/** Persons of an organisation, organisations of a person, by their functions today. */
function othersOf({ functions }: PartyRecord, today: string): Option[] {
	const held = functions.filter(({ until }) => until === null || until > today)
	return [
		...new Map(held.map(({ other }) => [other.id, { value: String(other.id), label: other.name }])).values(),
	].slice(0, 40)
}

type Around = {
	edit: string | null
	relationships: Relationship[]
	others: Option[]
	colleagues: Colleague[]
	viewer: string
	cancelHref: string
}

async function formOf(
	ctx: Context,
	office: Office,
	{ facts: { id, kind, name } }: PartyRecord,
	{ edit, relationships, others, colleagues, viewer, cancelHref }: Around,
): Promise<FormView | undefined> {
	const [part, key, from] = (edit ?? '').split('-')
	const persons = kind === 'person' ? [{ value: String(id), label: name }] : others
	const addHref = { action: `?/addTask&edit=${edit}`, cancelHref, colleagues, persons, viewer }
	if (part === 'relationship') {
		const held = relationships.find((one) => String(one.id) === key) ?? null
		return key === 'new' || held ? relationshipForm(kind, held, cancelHref) : undefined
	}
	if (part === 'contact')
		return interactionForm(await interactionOf(ctx, office.id, id, Number(key)), {
			...{ partyId: id, others, colleagues, cancelHref },
		})
	if (part !== 'task') return undefined
	if (key === 'new') return newTaskForm(addHref, { formKey: crypto.randomUUID() })
	if (key === 'from') {
		const { id: subjectId } = await interactionOf(ctx, office.id, id, Number(from))
		return newTaskForm(addHref, { subjectId, formKey: crypto.randomUUID() })
	}
	return editTaskForm(await taskById(ctx, office.id, Number(key)), {
		...{ action: `?/editTask&edit=${edit}`, cancelHref, colleagues, persons },
	})
}

function relationshipView({ id, kind, direction, other, note, from, until, ended }: Relationship, slug: string) {
	return {
		id,
		ended,
		words: relationshipWords[kind][direction](),
		other: { name: other.name, href: inLocale(paths.party(slug, other.id), getLocale()) },
		notes: [periodOf(from, until), note].filter(Boolean).join(' · '),
	}
}
export type RelationshipView = ReturnType<typeof relationshipView> & { editHref: string }
