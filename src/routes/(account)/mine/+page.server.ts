import type { Actions, PageServerLoad } from './$types'
import { may } from '#domain/access/permissions.ts'
import { staleClaims } from '#domain/competences/own-claims.queries.ts'
import { askableOrganisations } from '#domain/joining/colleagues/colleagues.queries.ts'
import { documentsOf } from '#domain/documents/documents.queries.ts'
import { allNetworks } from '#domain/networks/network.queries.ts'
import { ownRecords } from '#domain/parties/profile/own-profile.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { ask } from './ask.server.ts'
import { networkFiles } from './network-files.server.ts'
import { ownTaskViews, tick } from './own-tasks.server.ts'
import { askToSignIn } from '../landing.server.ts'
import { roleName } from '../role-words.ts'

export const load: PageServerLoad = async (event) => {
	const { ctx, locale } = event.locals
	const { viewer, db, today } = ctx
	if (!viewer.account) askToSignIn(event)
	const [{ persons, organisations }, networks, askable] = await Promise.all([
		ownRecords(ctx),
		allNetworks(db),
		askableOrganisations(ctx),
	])
	const tasks = await ownTaskViews(ctx)
	const stale = await staleClaims(
		ctx,
		organisations.map(({ id, network }) => ({ id, networkId: network.id })),
	)
	const documents = await documentsOf(ctx, ...organisations.map(({ id }) => id))
	const near = new Set([
		...viewer.memberOf,
		...viewer.roles.map(({ networkId }) => networkId),
		...[...persons, ...organisations].map(({ network }) => network.id),
	])
	return {
		today,
		account: viewer.account,
		persons: persons.map((person) => ({ ...person, href: inLocale(paths.minePerson(person.id), locale) })),
		files: await networkFiles(ctx),
		askable,
		tasks,
		organisations: organisations.map((organisation) => ({
			...organisation,
			stale: stale.get(organisation.id) ?? 0,
			documents: documents.filter(({ subjectId }) => subjectId === organisation.id).length,
			href: inLocale(paths.mineOrganisation(organisation.id), locale),
		})),
		networks: networks
			.filter(({ id }) => near.has(id))
			.map(({ id, slug, name, mail }) => ({
				slug,
				name,
				mail,
				roles: viewer.roles.filter((grant) => grant.networkId === id).map((grant) => roleName(grant.role, grant.name)),
				isMember: viewer.memberOf.includes(id) && !viewer.roles.some(({ networkId }) => networkId === id),
				href: inLocale(paths.network(slug), locale),
				office: may(viewer, 'office.read', id) ? inLocale(paths.office(slug), locale) : null,
			})),
		isOperator: viewer.roles.some(({ role }) => role === 'operator'),
		accountHref: inLocale(paths.account(), locale),
		atlasHref: inLocale(paths.atlas(), locale),
	}
}

export const actions: Actions = { ask, tick }
