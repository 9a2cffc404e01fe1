/** The few organisations that a page shows, with the reasons: made of what their documents hold for the viewer. */
import type { Localized } from '#platform/localized.ts'
import type { OrganisationKind, SizeClass } from '../parties/party.schema.ts'
import type { Basis, Card, CardClaim } from './search/card.ts'
import type { Lexicon } from './search/lexicon.ts'
import type { Hit } from './search/search-organisations.ts'

export type { Basis } from './search/card.ts'

export type ShownClaim = {
	competence: { id: number; slug: string; uri: string; labels: Localized }
	/** How the claim meets the question. */
	relation: 'same' | 'narrower' | 'word' | 'other'
	level: 1 | 2 | 3
	basis: Basis
	evidence: Localized
	confirmedOn: string | null
	confirmedBy: string | null
	freshUntil: string | null
}

export type ShownOrganisation = {
	identity: number
	slug: string
	name: string
	kind: OrganisationKind
	size: SizeClass | null
	place: string | null
	district: string | null
	summary: Localized | null
	networks: { slug: string; name: string }[]
	score: number | null
	claims: ShownClaim[]
}

/** How competences meet the question; all others do not. */
export type Meeting = ReadonlyMap<number, ShownClaim['relation']>

const mostClaims = 3
/** The same and what is narrower are equally good reasons. */
const nearness = { same: 1, narrower: 1, word: 2, other: 3 } satisfies Record<ShownClaim['relation'], number>

/** In the order of the hits. Claims that meet the question come first, then the best proven ones; at most three. */
export function shownOrganisations(
	hits: readonly Hit[],
	lexicon: Lexicon,
	meeting: Meeting,
	today: string,
): ShownOrganisation[] {
	return hits.map(({ identity, slug, score, card }) => {
		const { networks, claims, ...facts } = card
		return {
			identity,
			slug,
			score,
			...facts,
			networks: lexicon.networks
				.filter(({ id }) => networks.includes(id))
				.map((network) => ({ slug: network.slug, name: network.name })),
			claims: reasonsAmong(claims, lexicon, meeting, today),
		}
	})
}

function reasonsAmong(claims: Card['claims'], { competences }: Lexicon, meeting: Meeting, today: string): ShownClaim[] {
	const strengthOf = ({ level, basis, freshUntil }: CardClaim) =>
		level + (basis === 'self-declared' ? 0 : 2) + (freshUntil === undefined || freshUntil >= today ? 1 : 0)
	return claims
		.filter(({ competence }) => competences.has(competence))
		.map((claim) => ({ claim, relation: meeting.get(claim.competence) ?? 'other', strength: strengthOf(claim) }))
		.toSorted((a, b) => nearness[a.relation] - nearness[b.relation] || b.strength - a.strength)
		.slice(0, mostClaims)
		.map(({ claim, relation }) => {
			const { id, slug, uri, labels } = competences.get(claim.competence)!
			const { confirmedOn = null, confirmedBy = null, freshUntil = null, level, basis, evidence } = claim
			return {
				competence: { id, slug, uri, labels },
				relation,
				level,
				basis,
				evidence,
				confirmedOn,
				confirmedBy,
				freshUntil,
			}
		})
}
