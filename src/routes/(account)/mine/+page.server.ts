import type { PageServerLoad } from './$types'
import { may } from '#domain/access/permissions.ts'
import { staleClaims } from '#domain/competences/own-claims.queries.ts'
import { allNetworks } from '#domain/networks/network.queries.ts'
import { ownRecords } from '#domain/parties/profile/own-profile.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { askToSignIn } from '../landing.server.ts'

export const load: PageServerLoad = async (event) => {
	const { ctx, locale } = event.locals
	const { viewer, db, today } = ctx
	if (!viewer.account) askToSignIn(event)
	const [{ persons, organisations }, networks] = await Promise.all([ownRecords(ctx), allNetworks(db)])
	const stale = await staleClaims(
		ctx,
		organisations.map(({ id, network }) => ({ id, networkId: network.id })),
	)
	const near = new Set([
		...viewer.memberOf,
		...viewer.roles.map(({ networkId }) => networkId),
		...[...persons, ...organisations].map(({ network }) => network.id),
	])
	return {
		today,
		account: viewer.account,
		persons,
		organisations: organisations.map((organisation) => ({
			...organisation,
			stale: stale.get(organisation.id) ?? 0,
			href: inLocale(paths.mineOrganisation(organisation.id), locale),
		})),
		networks: networks
			.filter(({ id }) => near.has(id))
			.map(({ id, slug, name, mail }) => ({
				slug,
				name,
				mail,
				roles: viewer.roles.filter(({ networkId }) => networkId === id).map(({ role }) => role),
				isMember: viewer.memberOf.includes(id) && !viewer.roles.some(({ networkId }) => networkId === id),
				href: inLocale(paths.network(slug), locale),
				office: may(viewer, 'office.read', id) ? inLocale(paths.office(slug), locale) : null,
			})),
		isOperator: viewer.roles.some(({ role }) => role === 'operator'),
		accountHref: inLocale(paths.account(), locale),
		atlasHref: inLocale(paths.atlas(), locale),
	}
}
