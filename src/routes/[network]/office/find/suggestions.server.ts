/** What the command palette and the search page of the office show for what was typed. */
import { findParties, type FoundParty } from '#domain/parties/find/find-parties.queries.ts'
import type { Context } from '#platform/context.ts'
import { inLocale, paths } from '#platform/paths.ts'
import type { Suggestion } from '#ui/office/suggestions.ts'

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

function suggestion({ id, kind, name, place, at }: FoundParty, slug: string, { locale }: Context): Suggestion {
	return {
		label: name,
		href: inLocale(paths.party(slug, id), locale),
		icon: kind === 'person' ? 'users' : 'org',
		...((at ?? place) && { hint: at ?? place ?? undefined }),
	}
}
