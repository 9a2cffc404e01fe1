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

/** Competences by how they meet the question. */
export type Meeting = Record<Exclude<ShownClaim['relation'], 'other'>, ReadonlySet<number>>

const mostClaims = 3
const relations: ShownClaim['relation'][] = ['same', 'narrower', 'word', 'other']

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
	const relationOf = ({ competence }: CardClaim) =>
		relations.find((relation) => relation === 'other' || meeting[relation].has(competence))!
	const strengthOf = ({ level, basis, freshUntil }: CardClaim) =>
		level + (basis === 'self-declared' ? 0 : 2) + (freshUntil === undefined || freshUntil >= today ? 1 : 0)
	return claims
		.filter(({ competence }) => competences.has(competence))
		.map((claim) => ({ claim, relation: relationOf(claim), strength: strengthOf(claim) }))
		.toSorted((a, b) => nearness(a.relation) - nearness(b.relation) || b.strength - a.strength)
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

/** The same and what is narrower are equally good reasons. */
const nearness = (relation: ShownClaim['relation']): number => Math.max(1, relations.indexOf(relation))
