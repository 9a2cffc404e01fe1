import { redirect } from '@sveltejs/kit'
import type { Actions } from './$types'
import { endSeeingAs } from '#domain/access/seeing-as/end-seeing-as.ts'
import { networkById } from '#domain/networks/network.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { forgetLook, ownLook } from '../../../seeing-as.server.ts'

export const actions: Actions = {
	/** Ends the look, and leads back to where it was begun. */
	default: async (event) => {
		const { ctx, locale } = event.locals
		const look = await ownLook(event)
		forgetLook(event)
		if (!look) redirect(303, inLocale(paths.home(), locale))
		await endSeeingAs(ctx, look.networkId, { lookId: look.id })
		const { slug } = await networkById(ctx.db, look.networkId)
		redirect(303, inLocale(look.personId === null ? paths.office(slug) : paths.party(slug, look.personId), locale))
	},
}
