/** What the pages of a profile have in common: who may be here, whose profile it is, and back to it. */
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { ownProfile, type OwnProfile } from '#domain/parties/profile/own-profile.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { askToSignIn } from '../landing.server.ts'

type Event = RequestEvent<{ id: string }>

/** The profile of the address, for whoever keeps it; to others it does not exist. */
export async function keptProfile(event: Event): Promise<OwnProfile> {
	const { ctx } = event.locals
	if (!ctx.viewer.account) askToSignIn(event)
	const profile = await ownProfile(ctx, Number(event.params.id))
	event.locals.net = profile.network.slug
	return profile
}

/** The ways from a page of the profile to the others. */
export function waysOf({ id, slug }: OwnProfile, { locals }: Pick<Event, 'locals'>) {
	const to = (target: string) => inLocale(target, locals.locale)
	return {
		mine: to(paths.mine()),
		profile: to(paths.mineOrganisation(id)),
		facts: to(paths.mineFacts(id)),
		people: to(paths.minePeople(id)),
		colleagues: to(paths.mineColleagues(id)),
		entries: to(paths.mineEntries(id)),
		markets: to(paths.mineMarkets(id)),
		share: to(paths.mineShare(id)),
		newClaim: to(paths.mineClaim(id, 'new')),
		suggestions: to(paths.mineSuggestions(id)),
		shown: to(paths.organisation(slug)),
	}
}

/** Shows the profile again, saying what was done; `fragment` names the part of the page. */
export function backToProfile({ params, locals }: Event, done: string, fragment = ''): never {
	redirect(303, inLocale(paths.mineOrganisation(Number(params.id), { done }), locals.locale) + fragment)
}
