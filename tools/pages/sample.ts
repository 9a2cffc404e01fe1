/** The handful of pages that are looked at in every run: one of each kind, in each role that sees something of its own. */
import { paths } from '#platform/paths.ts'
import type { Person } from '../../e2e/sign-in.ts'
import { routeOf, routePatterns, type RoutePattern } from './route-patterns.ts'

export type Sample = {
	name: string
	who: 'visitor' | Person
	status: number
	/** Where it is in the demonstration at `url`. */
	address(url: string): Promise<string>
	route: RoutePattern | null
	isOfficeStart: boolean
}

const network = 'albtrauf-digital'

type Given = { who?: Person; status?: number; isOfficeStart?: boolean }

/** The widths at which pages are looked at, in CSS pixels: the narrowest phone and a usual desk. */
export const widths = [320, 1440]

/** All samples whose page exists. */
export function samples(): Sample[] {
	const patterns = routePatterns()
	const sample = (
		name: string,
		path: string,
		{ who = 'visitor', status = 200, isOfficeStart = false }: Given = {},
	) => ({
		name,
		who,
		status,
		isOfficeStart,
		address: async () => path,
		route: routeOf(path.split('?')[0]!, patterns),
	})
	const all: Sample[] = [
		sample('home', paths.home()),
		sample('search', paths.atlas({ q: 'Kubernetes' })),
		sample('search in English', `/en${paths.atlas({ q: 'data analysis' })}`),
		sample('search without an answer', paths.atlas({ q: 'Xylophonbau' })),
		sample('home of a network', paths.network(network)),
		{ ...sample('profile', paths.organisation('some')), address: firstProfile },
		sample('accessibility', paths.accessibility()),
		sample('ranking', paths.ranking()),
		sample('help', paths.help()),
		sample('guide', paths.guide('office')),
		sample('sign in', paths.signIn()),
		sample('forgotten password', paths.passwordForgotten()),
		sample('dead link', paths.organisation('gibt-es-nicht'), { status: 404 }),
		sample('office of a stranger', paths.office(network), { who: 'member', status: 404 }),
		sample('own account', paths.account(), { who: 'member' }),
		sample('office', paths.office(network), { who: 'office', isOfficeStart: true }),
		sample('members', paths.parties(network), { who: 'office' }),
		sample('imports', paths.imports(network), { who: 'office' }),
		sample('accounts and roles', paths.accounts('seekreis-it'), { who: 'admin' }),
	]
	return all.filter(({ route }) => route !== null)
}

/** The best answer to a question that every demonstration can answer. */
async function firstProfile(url: string): Promise<string> {
	const answer = await fetch(`${url}${paths.api.organisations()}?q=Software`)
	const { items } = (await answer.json()) as { items: { slug: string }[] }
	if (!items[0]) throw new Error('The demonstration has no organisation for “Software”.')
	return paths.organisation(items[0].slug)
}
