/** How the order of answers comes about: the numbers themselves, out of the code that orders. */
import { claimStrength, qualityParts, qualityWeight, signWeight, wordWeights } from '#domain/atlas/search/ranking.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = () => ({
	wordWeights,
	qualityWeight,
	signWeight,
	claimStrength,
	qualityParts,
})
