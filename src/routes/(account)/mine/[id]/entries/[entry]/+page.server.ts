import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { writeEntry } from '#domain/profiles/write-entry.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { keptProfile, waysOf } from '../../../keeping.server.ts'
import { entryIn, refusedEntry, typedEntry } from './entry-form.server.ts'
import { entryPage } from './entry-page.server.ts'

export const load: PageServerLoad = async (event) => {
	const profile = await keptProfile(event)
	return {
		profile: { name: profile.name, version: profile.version, network: profile.network },
		...(await entryPage(event, profile)),
		ways: waysOf(profile, event),
	}
}

export const actions: Actions = {
	async default(event) {
		const { id, network } = await keptProfile(event)
		const form = await event.request.formData()
		const entryId = event.params.entry === 'new' ? null : Number(event.params.entry)
		try {
			await writeEntry(event.locals.ctx, network.id, { partyId: id, entryId, ...entryIn(form) })
		} catch (error) {
			return refusedEntry(error, typedEntry(form))
		}
		redirect(303, inLocale(paths.mineEntries(id, { done: 'written' }), event.locals.locale))
	},
}
