import type { PageServerLoad } from './$types'
import { chosenOrganisations, claimsOfChosen } from '#domain/atlas/chosen/chosen-organisations.queries.ts'
import { mostCompared, readChosen } from '#domain/atlas/chosen/chosen.ts'
import { sideBySide } from '#domain/atlas/chosen/side-by-side.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { cleanAddress, offeredFor } from './chosen.server.ts'
import { comparedView, factRows } from './compare-view.ts'

export const load: PageServerLoad = async (event) => {
	const { ctx, locale } = event.locals
	const { searchParams } = event.url
	const to = (path: string) => inLocale(path, locale)
	const asked = readChosen(searchParams, Number.MAX_SAFE_INTEGER)
	const slugs = asked.slice(0, mostCompared)
	cleanAddress(event, ['o', 'add'], to(paths.compare(asked)))
	const organisations = await chosenOrganisations(ctx, slugs)
	const claims = await claimsOfChosen(ctx, organisations)
	const shown = organisations.map(({ slug }) => slug)
	const offered = await offeredFor(event, shown)
	return {
		organisations: organisations.map(({ slug, name }) => ({
			slug,
			name,
			href: to(paths.organisation(slug)),
			removeHref: to(paths.compare(shown.filter((other) => other !== slug))),
		})),
		facts: factRows(organisations),
		competences: comparedView(sideBySide(organisations, claims), ctx.today),
		tooMany: asked.length > mostCompared,
		most: mostCompared,
		add: searchParams.get('add')?.slice(0, 200) ?? '',
		offered: offered?.map((one) => ({ ...one, href: to(paths.compare([...shown, one.slug])) })) ?? null,
		listHref: to(paths.list(asked.length > mostCompared ? asked : shown)),
		atlasHref: to(paths.atlas({ o: shown })),
		action: to(paths.compare()),
	}
}
