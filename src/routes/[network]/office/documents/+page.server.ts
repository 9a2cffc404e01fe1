import { fail, type RequestEvent } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { documentsOf } from '#domain/documents/documents.queries.ts'
import { subjectsOfNetwork } from '#domain/documents/subject.ts'
import { Refusal } from '#platform/errors.ts'
import { refusalWords } from '../../../(account)/forms.server.ts'
import { acting, backWith, doneOf, undoAction } from '../done.server.ts'
import { documentChanges } from './document-changes.server.ts'
import { chosenByKind, documentChoices, documentLines } from './document-view.ts'

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { ctx } = event.locals
	const subjects = await subjectsOfNetwork(ctx.db, office.id)
	const { documents, chips } = chosenByKind(await documentsOf(ctx, ...subjects), event.url)
	return {
		documents: documentLines(documents),
		chips,
		choices: documentChoices('network'),
		manages: office.manages,
		done: await doneOf(event, office.id),
	}
}

type Change = (typeof documentChanges)[keyof typeof documentChanges]

/** The network itself is what these documents hang on. */
const action = (change: Change) => async (event: RequestEvent<{ network: string }>) => {
	const at = await acting(event)
	try {
		const { journalId } = await change(at, null)
		return backWith(event, '', journalId)
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		const values = Object.fromEntries(
			[...at.form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
		)
		return fail(error.kind === 'not-found' ? 404 : 422, { values, errors: [{ message: refusalWords(error) }] })
	}
}

export const actions: Actions = {
	addDocument: action(documentChanges.addDocument),
	replaceDocument: action(documentChanges.replaceDocument),
	describeDocument: action(documentChanges.describeDocument),
	removeDocument: action(documentChanges.removeDocument),
	eraseDocument: action(documentChanges.eraseDocument),
	undo: undoAction,
}
