/** Actions on relationships, interactions and tasks of a party. */
import { editInteraction } from '#domain/relations/interactions/edit-interaction.ts'
import { logInteraction } from '#domain/relations/interactions/log-interaction.ts'
import { removeInteraction } from '#domain/relations/interactions/remove-interaction.ts'
import { editRelationship } from '#domain/relations/relationships/edit-relationship.ts'
import { endRelationship } from '#domain/relations/relationships/end-relationship.ts'
import { relateParties } from '#domain/relations/relationships/relate-parties.ts'
import { relationshipsOf } from '#domain/relations/relationships/relationships.queries.ts'
import { removeRelationship } from '#domain/relations/relationships/remove-relationship.ts'
import { addTask } from '#domain/relations/tasks/add-task.ts'
import { completeTask } from '#domain/relations/tasks/complete-task.ts'
import { editTask } from '#domain/relations/tasks/edit-task.ts'
import { removeTask } from '#domain/relations/tasks/remove-task.ts'
import { interactionOf } from '#domain/relations/interactions/interaction.queries.ts'
import { documentChanges } from '../../../documents/document-changes.server.ts'
import { readTask } from '../../../task-form.ts'
import { partyAction, type At } from '../change.server.ts'
import { read, readOptional } from '../forms/form-view.ts'
import { meantCompetence, meantParty } from '../meant.server.ts'
import { readInteraction } from './relation-forms.ts'
import { readRelation, relationField, relationshipLine } from './relationship-form.ts'

const contactFields: Record<string, string> = {
	happenedOn: 'contact_on',
	body: 'contact_body',
	kind: 'contact_kind',
	needs: 'contact_needs',
}
const contact = { field: (path: string) => contactFields[path.split('.')[0]!] ?? path }

/** The interaction that was posted, with the competence that was typed. */
async function interaction(at: At) {
	const typed = readOptional(at.form, 'competence') ?? readOptional(at.form, 'competence_uri')
	const said = readInteraction(at.form)
	return { ...said, competences: [...said.competences, ...(typed ? [await meantCompetence(at)] : [])] }
}

export const relationActions = {
	logInteraction: partyAction(
		'verlauf',
		async (at) => {
			const { ctx, network, form, id } = at
			const happenedOn = readOptional(form, 'contact_on') ?? undefined
			const given = await interaction(at)
			return logInteraction(ctx, network.id, {
				partyId: id,
				...given,
				happenedOn,
				formKey: readOptional(form, 'formKey'),
			})
		},
		{ ...contact, refusedAt: 'kontakt' },
	),
	editInteraction: partyAction(
		'kontakt',
		async (at) => {
			const { ctx, network, form, id } = at
			return editInteraction(ctx, network.id, {
				partyId: id,
				interactionId: read(form, 'interactionId'),
				version: read(form, 'contact_version'),
				happenedOn: read(form, 'contact_on'),
				...(await interaction(at)),
			})
		},
		contact,
	),
	removeInteraction: partyAction('verlauf', ({ ctx, network, form, id }) =>
		removeInteraction(ctx, network.id, { partyId: id, interactionId: read(form, 'interactionId') }),
	),
	attachDocument: partyAction('verlauf', async (at) => {
		const { ctx, network, form, id } = at
		const { id: subject } = await interactionOf(ctx, network.id, id, Number(read(form, 'interactionId')))
		return documentChanges.addDocument(at, subject)
	}),
	relate: partyAction(
		'beziehungen',
		async (at) => {
			const { ctx, network, form, id } = at
			const other = await meantParty(at, 'organisation', 'person')
			const { direction, ...said } = readRelation(form)
			const [fromId, toId] = direction === 'to' ? [other, id] : [id, other]
			return relateParties(ctx, network.id, { partyId: id, fromId, toId, ...said })
		},
		{ field: relationField },
	),
	editRelationship: partyAction(
		'beziehungen',
		({ ctx, network, form, id }) =>
			editRelationship(ctx, network.id, {
				partyId: id,
				relationshipId: read(form, 'relationshipId'),
				version: read(form, 'version'),
				...readRelation(form),
			}),
		{
			storedWords: async ({ ctx, network, form, id }) => {
				const all = await relationshipsOf(ctx, network.id, id)
				const held = all.find((one) => String(one.id) === read(form, 'relationshipId'))
				return held ? relationshipLine(held) : ''
			},
			field: relationField,
		},
	),
	endRelationship: partyAction('beziehungen', ({ ctx, network, form, id }) =>
		endRelationship(ctx, network.id, { partyId: id, relationshipId: read(form, 'relationshipId') }),
	),
	removeRelationship: partyAction('beziehungen', ({ ctx, network, form, id }) =>
		removeRelationship(ctx, network.id, { partyId: id, relationshipId: read(form, 'relationshipId') }),
	),
	addTask: partyAction('aufgaben', ({ ctx, network, form, id }) =>
		addTask(ctx, network.id, {
			partyId: id,
			subjectId: readOptional(form, 'subjectId'),
			formKey: readOptional(form, 'formKey'),
			...readTask(form),
		}),
	),
	editTask: partyAction('aufgaben', ({ ctx, network, form }) =>
		editTask(ctx, network.id, { taskId: read(form, 'taskId'), version: read(form, 'version'), ...readTask(form) }),
	),
	completeTask: partyAction('aufgaben', ({ ctx, network, form }) =>
		completeTask(ctx, network.id, { taskId: read(form, 'taskId') }),
	),
	removeTask: partyAction('aufgaben', ({ ctx, network, form }) =>
		removeTask(ctx, network.id, { taskId: read(form, 'taskId') }),
	),
}
