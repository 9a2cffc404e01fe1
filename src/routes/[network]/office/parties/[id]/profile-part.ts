/** The public profile of an organisation as the office sees to it: how complete it is, and where its entries are kept. */
import { inLocale, paths } from '#platform/paths.ts'
import { sharedWith } from '#domain/parties/identities/shared-with.queries.ts'
import type { Context } from '#platform/context.ts'
import { completenessView } from '../../../../(account)/mine/[id]/completeness-view.ts'

/** Null for persons. The pages of the profile are those of its people; the office works on them, too. */
export async function profilePart(
	ctx: Context,
	{ facts, slug }: { facts: { id: number; kind: 'organisation' | 'person' }; slug: string },
	manages: boolean,
) {
	if (facts.kind === 'person') return null
	const to = (path: string) => inLocale(path, ctx.locale)
	return {
		sharedWith: await sharedWith(ctx, facts.id),
		completeness: await completenessView(ctx, slug, manages ? facts.id : null),
		ways: manages
			? {
					entries: to(paths.mineEntries(facts.id)),
					markets: to(paths.mineMarkets(facts.id)),
					share: to(paths.mineShare(facts.id)),
				}
			: null,
	}
}
