/** The office of a network: who may come in, and the frame around its pages. Script shortens ways here; all of them exist without. */
import type { LayoutServerLoad } from './$types'
import { may } from '#domain/access/permissions.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { Refusal } from '#platform/errors.ts'
import { localeOf } from '#platform/paths.ts'
import { accountMenu } from '../../account-menu.ts'
import { helpFor } from '../../help-for.server.ts'
import { askToSignIn } from '../../(account)/landing.server.ts'
import { navigationOf, paletteOf } from './navigation.ts'

export const csr = true

export const load: LayoutServerLoad = async (event) => {
	const { locals, params, url } = event
	const { viewer, db } = locals.ctx
	const network = await networkBySlug(db, params.network)
	if (!viewer.account) askToSignIn(event)
	if (!may(viewer, 'office.read', network.id)) throw new Refusal('not-found', 'common.not-found')
	locals.net = network.slug
	// Read from the address itself: so the frame comes anew with each page, and its current entry with it.
	const { path } = localeOf(url.pathname)
	return {
		office: {
			id: network.id,
			slug: network.slug,
			name: network.name,
			manages: may(viewer, 'parties.manage', network.id),
		},
		frame: {
			network: network.name,
			...navigationOf(viewer, network, locals.locale, path, url.searchParams.get('kind')),
			help: helpFor(event.route.id, locals.locale),
			palette: paletteOf(viewer, network, locals.locale),
			account: accountMenu(viewer.account.name, locals.locale),
		},
	}
}
