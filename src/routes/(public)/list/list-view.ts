/** Picked organisations as cards, with the best of what they claim. */
import type { ChosenClaim, ChosenOrganisation } from '#domain/atlas/chosen/chosen-organisations.queries.ts'
import { hitView, type HitView } from '../atlas-view.ts'

/** So many claims stand on a card: the profile has them all. */
const mostClaims = 3

/** Nothing was asked, so no claim meets anything. */
const nothingAsked = { understanding: { units: [], total: 0, nearest: false } }

export function listed(
	organisations: readonly ChosenOrganisation[],
	claims: readonly ChosenClaim[],
	today: string,
): HitView[] {
	return organisations.map((organisation) => {
		const own = claims.filter(({ identity }) => identity === organisation.identity).slice(0, mostClaims)
		const shown = {
			...organisation,
			score: null,
			claims: own.map((claim) => ({ ...claim, relation: 'other' as const })),
		}
		return hitView(shown, nothingAsked, today)
	})
}
