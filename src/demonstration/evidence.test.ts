import { describe, expect, it } from 'vitest'
import { demonstrationAlerts, demonstrationLists, demonstrationRequests, demonstrationSuggestions } from './evidence.ts'
import { generateAlliance } from './generate-alliance.ts'
import { taxonomyForTests } from './taxonomy-for-tests.ts'

const concepts = taxonomyForTests()
const { alliance, networks, organisations } = generateAlliance({ seed: 1, concepts, organisations: 60 })
const all = [...organisations()]
const named = (name: string) => all.find((one) => one.name === name)
const claimsOf = (name: string) => named(name)!.claims.map(({ competence }) => competence)

describe('what partners, texts and offices say', () => {
	it.each(demonstrationRequests)('is asked about a claim that is there: $organisation, $competence', (request) => {
		expect(named(request.organisation)?.networks.map(({ slug }) => slug)).toContain(request.network)
		expect(claimsOf(request.organisation)).toContain(request.competence)
		expect(request.domain).toMatch(/\.example$/)
		const [since, until] = [request.asked, request.answer?.days ?? request.withdrawn ?? 0]
		expect(since).toBeGreaterThanOrEqual(until)
	})

	it('occurs in every state: open, run out, withdrawn, confirmed, declined', () => {
		const stateOf = ({ answer, withdrawn, asked }: (typeof demonstrationRequests)[number]) =>
			answer?.says ?? (withdrawn === undefined ? (asked > 30 ? 'run out' : 'open') : 'withdrawn')
		expect(new Set(demonstrationRequests.map(stateOf))).toEqual(
			new Set(['open', 'run out', 'withdrawn', 'confirms', 'declines']),
		)
	})

	it.each(demonstrationSuggestions)('suggests what is not claimed yet: $organisation, $competence', (suggestion) => {
		expect(concepts.map(({ slug }) => slug)).toContain(suggestion.competence)
		expect(claimsOf(suggestion.organisation)).not.toContain(suggestion.competence)
	})

	it('lists organisations that the public sees, and hears of news in networks that exist', () => {
		for (const name of demonstrationLists.flatMap((list) => list.organisations))
			expect(named(name)?.listing, name).toBe('public')
		const slugs = [alliance.slug, ...networks.map(({ slug }) => slug)]
		for (const { network } of [...demonstrationAlerts, ...demonstrationLists]) expect(slugs).toContain(network)
	})
})
