import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { networksWith } from '#domain/access/permissions.ts'
import { chosenOrganisations, claimsOfChosen } from '#domain/atlas/chosen/chosen-organisations.queries.ts'
import {
	longestListName,
	longestListNote,
	mostCompared,
	mostListed,
	readChosen,
	readWords,
} from '#domain/atlas/chosen/chosen.ts'
import { keepList } from '#domain/lists/keep-list.ts'
import { allNetworks, networkBySlug } from '#domain/networks/network.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { refused, typed } from '../../(account)/forms.server.ts'
import { cleanAddress, offeredFor } from '../compare/chosen.server.ts'
import { listed } from './list-view.ts'

export const load: PageServerLoad = async (event) => {
	const { ctx, locale } = event.locals
	const { searchParams } = event.url
	const to = (path: string) => inLocale(path, locale)
	const slugs = readChosen(searchParams, mostListed)
	const words = {
		name: readWords(searchParams.get('name'), longestListName),
		note: readWords(searchParams.get('note'), longestListNote),
	}
	cleanAddress(event, ['o', 'name', 'note', 'add', '/keep'], to(paths.list(slugs, words)))
	const organisations = await chosenOrganisations(ctx, slugs)
	const claims = await claimsOfChosen(ctx, organisations)
	const shown = organisations.map(({ slug }) => slug)
	const without = (slug: string) => to(paths.list(shown.filter((one) => one !== slug), words)) // prettier-ignore
	const offices = networksWith(ctx.viewer, 'parties.manage')
	const { configuration } = await instance()
	const [offered, networks] = await Promise.all([
		offeredFor(event, shown),
		offices.length > 0 ? allNetworks(ctx.db) : [],
	])
	return {
		...words,
		hits: listed(organisations, claims, ctx.today).map((hit) => ({ ...hit, removeHref: without(hit.slug) })),
		slugs: shown,
		longest: { name: longestListName, note: longestListNote },
		address: configuration.publicUrl + to(paths.list(shown, words)),
		compareHref: shown.length > 1 ? to(paths.compare(shown.slice(0, mostCompared))) : null,
		add: searchParams.get('add')?.slice(0, 200) ?? '',
		offered: offered?.map((one) => ({ ...one, href: to(paths.list([...shown, one.slug], words)) })) ?? null,
		atlasHref: to(paths.atlas({ o: shown })),
		action: to(paths.list()),
		offices: networks
			.filter(({ id }) => offices.includes(id))
			.map(({ slug, name }) => ({ slug, name, href: to(paths.keptLists(slug)) })),
	}
}

export const actions: Actions = {
	/** For those who work in an office: the list gets a name there. */
	async keep(event) {
		const { ctx, locale } = event.locals
		const form = await event.request.formData()
		const [name, note] = [typed(form, 'name'), typed(form, 'note', 2000)]
		const slugs = form.getAll('o').filter((value) => typeof value === 'string')
		let kept: string
		try {
			const network = await networkBySlug(ctx.db, typed(form, 'network'))
			const { journalId } = await keepList(ctx, network.id, { name, note, slugs })
			kept = paths.keptLists(network.slug, { done: journalId })
		} catch (error) {
			return refused(error, 'keep', { name, note })
		}
		redirect(303, inLocale(kept, locale))
	},
}
