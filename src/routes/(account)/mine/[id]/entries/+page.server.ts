import { redirect, type RequestEvent } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { entryKinds } from '#domain/profiles/profile-entry.schema.ts'
import { ownEntries } from '#domain/profiles/profile-entries.queries.ts'
import { removeEntry } from '#domain/profiles/remove-entry.ts'
import { renewEntry } from '#domain/profiles/renew-entry.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { entryKindWords } from '../../../../(public)/entry-words.ts'
import { refused, typed } from '../../../forms.server.ts'
import { keptProfile, waysOf } from '../../keeping.server.ts'
import { keptEntryView } from './kept-entry.ts'

export const load: PageServerLoad = async (event) => {
	const profile = await keptProfile(event)
	const { ctx, locale } = event.locals
	const entries = await ownEntries(ctx, { id: profile.id, networkId: profile.network.id })
	return {
		profile: { name: profile.name, network: profile.network },
		entries: entries.map((entry) => keptEntryView(entry, profile.id, ctx.today)),
		kinds: entryKinds.map((kind) => ({
			kind,
			label: entryKindWords[kind](),
			href: inLocale(paths.mineEntry(profile.id, 'new', { kind }), locale),
		})),
		ways: waysOf(profile, event),
		done: event.url.searchParams.get('done'),
	}
}

const change =
	(run: typeof removeEntry | typeof renewEntry, done: string) => async (event: RequestEvent<{ id: string }>) => {
		const { id, network } = await keptProfile(event)
		const entryId = typed(await event.request.formData(), 'entry')
		try {
			await run(event.locals.ctx, network.id, { partyId: id, entryId })
		} catch (error) {
			return refused(error, done, {})
		}
		redirect(303, inLocale(paths.mineEntries(id, { done }), event.locals.locale))
	}

export const actions: Actions = { remove: change(removeEntry, 'removed'), renew: change(renewEntry, 'renewed') }
