import { fail, type RequestEvent } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { may } from '#domain/access/permissions.ts'
import { logoOfNetwork } from '#domain/documents/pictures/pictures.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { refusalWords } from '../../../../(account)/forms.server.ts'
import { acting, backWith, doneOf, undoAction } from '../../done.server.ts'
import { imageOf } from '../../documents/image.ts'
import { pictureChanges } from '../../documents/picture-changes.server.ts'

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { ctx, locale } = event.locals
	const logo = await logoOfNetwork(ctx, office.id)
	return {
		picture: logo && imageOf(logo, m.documents_logo_of({ name: office.name })),
		changes: may(ctx.viewer, 'network.manage', office.id),
		done: await doneOf(event, office.id),
		settingsHref: inLocale(paths.settings(office.slug), locale),
	}
}

type Change = (typeof pictureChanges)[keyof typeof pictureChanges]

const action = (change: Change) => async (event: RequestEvent<{ network: string }>) => {
	const at = await acting(event)
	try {
		const { journalId } = await change(at, null)
		return backWith(event, '', journalId)
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		return fail(error.kind === 'not-found' ? 404 : 422, {
			errors: [{ field: 'picture', message: refusalWords(error) }],
		})
	}
}

export const actions: Actions = {
	setPicture: action(pictureChanges.setPicture),
	removePicture: action(pictureChanges.removePicture),
	undo: undoAction,
}
