/** Actions on the facts of a record, its tags and notes. */
import { redirect } from '@sveltejs/kit'
import { fieldsFor } from '#domain/fields/fields.queries.ts'
import { noteParty } from '#domain/parties/notes/note-party.ts'
import { removeNote } from '#domain/parties/notes/remove-note.ts'
import { editParty } from '#domain/parties/record/edit-party.ts'
import { partyRecord } from '#domain/parties/record/party-record.queries.ts'
import { erasePerson } from '#domain/parties/record/erase-person.ts'
import { removeParty } from '#domain/parties/record/remove-party.ts'
import { tagParty } from '#domain/parties/tags/tag-party.ts'
import { untagParty } from '#domain/parties/tags/untag-party.ts'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { partyAction, type At } from './change.server.ts'
import { factsForm, readOrganisation, readPerson } from './forms/facts-form.ts'
import { read } from './forms/form-view.ts'
import { postedCustom } from './forms/posted-custom.server.ts'

const storedFacts = async ({ ctx, network, id }: At) => {
	const { facts, fields: seen } = await partyRecord(ctx, network.id, id)
	return factsForm(facts, { fields: await fieldsFor(ctx, network.id, facts.kind), seen }, '')
}

/** The columns for which both values were shown and one was chosen. */
function comparedIn(form: FormData) {
	const chosen = [...form.keys()].flatMap((name) => /^take_(.+?)(?:_(?:de|en))?$/.exec(name)?.[1] ?? [])
	const columns = chosen.map((column) => (column.startsWith('scope_') ? 'scopes' : column))
	return form.has('seen') ? { version: read(form, 'seen'), columns } : undefined
}

export const factsActions = {
	facts: partyAction(
		'angaben',
		async (at) => {
			const { ctx, network, form, id } = at
			const named = { partyId: id, version: read(form, 'version'), compared: comparedIn(form) }
			const kind = form.has('family_name') ? 'person' : 'organisation'
			const fields = await fieldsFor(ctx, network.id, kind)
			const custom = await postedCustom(at, fields)
			return kind === 'person'
				? editParty(ctx, network.id, { kind, ...named, facts: { ...readPerson(form), custom } })
				: editParty(ctx, network.id, { kind, ...named, facts: { ...readOrganisation(form, fields), custom } })
		},
		{
			stored: storedFacts,
			field: (path) => {
				const [, column, part] = path.split('.')
				if (column === 'custom') return `custom.${part}`
				return part && /^(de|en)$/.test(part) ? `${column}_${part}` : (column ?? path)
			},
		},
	),

	remove: partyAction('angaben', async ({ ctx, network, id, event }) => {
		const { journalId } = await removeParty(ctx, network.id, { partyId: id })
		redirect(303, `${inLocale(paths.parties(network.slug, { done: journalId }), event.locals.locale)}`)
	}),

	erase: partyAction('angaben', async ({ ctx, network, form, id, event }) => {
		if (form.get('sure') === null) throw new Refusal('invalid', 'parties.erase-unsure')
		const { journalId } = await erasePerson(ctx, network.id, { partyId: id })
		redirect(303, `${inLocale(paths.parties(network.slug, { done: journalId }), event.locals.locale)}`)
	}),

	tag: partyAction('tags', ({ ctx, network, form, id }) =>
		tagParty(ctx, network.id, { partyId: id, tag: read(form, 'tag') }),
	),
	untag: partyAction('tags', ({ ctx, network, form, id }) =>
		untagParty(ctx, network.id, { partyId: id, tagId: read(form, 'tagId') }),
	),
	note: partyAction('notizen', ({ ctx, network, form, id }) =>
		noteParty(ctx, network.id, { partyId: id, body: read(form, 'body') }),
	),
	removeNote: partyAction('notizen', ({ ctx, network, form, id }) =>
		removeNote(ctx, network.id, { partyId: id, noteId: read(form, 'noteId') }),
	),
}
