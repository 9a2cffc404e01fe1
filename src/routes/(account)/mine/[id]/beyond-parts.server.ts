/** What a profile shows beyond its facts and claims, and how complete it is. */
import { ownPosition } from '#domain/profiles/market-position.ts'
import { entryKinds } from '#domain/profiles/profile-entry.schema.ts'
import { ownEntries } from '#domain/profiles/profile-entries.queries.ts'
import type { OwnProfile } from '#domain/parties/profile/own-profile.queries.ts'
import type { Context } from '#platform/context.ts'
import { entryKindWords } from '../../../(public)/entry-words.ts'
import { marketFacts } from '../../../(public)/o/[slug]/entries-view.ts'
import { completenessView } from './completeness-view.ts'

export async function beyondParts(ctx: Context, { id, slug, network, listed }: OwnProfile) {
	const party = { id, networkId: network.id }
	const [entries, position, completeness] = await Promise.all([
		ownEntries(ctx, party),
		ownPosition(ctx, party),
		completenessView(ctx, slug, id),
	])
	return {
		completeness,
		beyond: {
			entries: entryKinds
				.map((kind) => ({ kind: entryKindWords[kind](), count: entries.filter((entry) => entry.kind === kind).length }))
				.filter(({ count }) => count > 0),
			expired: entries.filter(({ validUntil }) => validUntil !== null && validUntil < ctx.today).length,
			markets: marketFacts({ position: position ?? null }),
			isPublic: listed === 'public',
		},
	}
}
