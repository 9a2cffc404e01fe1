/** What the command palette and the search page of the office show for what was typed. */
import { findParties, type FoundParty } from '#domain/parties/find/find-parties.queries.ts'
import type { Context } from '#platform/context.ts'
import { m } from '#generated/paraglide/messages.js'
import type { Locale } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import type { Suggestion } from '#ui/office/suggestions.ts'
import { findPlaces } from '../../../../guide/find-places.ts'

/** Parties that fit, as links. */
export async function suggestionsFor(
	ctx: Context,
	network: { id: number; slug: string },
	typed: string,
	limit: number,
): Promise<Suggestion[]> {
	const found = await findParties(ctx, network.id, typed, { limit })
	return found.map((party) => suggestion(party, network.slug, ctx))
}

/** Guides and their sections that fit, as links. */
export function guidesFor(typed: string, locale: Locale, limit: number): Suggestion[] {
	return findPlaces(typed, locale, limit).map(({ place, title }) => ({
		label: title,
		href: inLocale(paths.guide(place), locale),
		icon: 'info',
		hint: m.common_help({}, { locale }),
	}))
}

function suggestion({ id, kind, name, place, at }: FoundParty, slug: string, { locale }: Context): Suggestion {
	return {
		label: name,
		href: inLocale(paths.party(slug, id), locale),
		icon: kind === 'person' ? 'users' : 'org',
		...((at ?? place) && { hint: at ?? place ?? undefined }),
	}
}
