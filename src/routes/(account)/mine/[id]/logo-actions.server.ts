import type { RequestEvent } from '@sveltejs/kit'
import { pictureChanges } from '../../../[network]/office/documents/picture-changes.server.ts'
import { refused } from '../../forms.server.ts'
import { backToProfile, keptProfile } from '../keeping.server.ts'

const change = (name: keyof typeof pictureChanges, done: string) => async (event: RequestEvent<{ id: string }>) => {
	const { id, network } = await keptProfile(event)
	try {
		await pictureChanges[name]({ ctx: event.locals.ctx, network, form: await event.request.formData() }, id)
	} catch (error) {
		return refused(error, 'logo', {})
	}
	backToProfile(event, done, '#logo')
}

/** The logo of an organisation, set or taken away by those who keep its profile. */
export const logoActions = {
	setPicture: change('setPicture', 'picture'),
	removePicture: change('removePicture', 'no-picture'),
}
