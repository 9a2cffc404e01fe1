import { indexConcepts } from './concepts.ts'
import { DEMONSTRATION_DAY, ordinalOf, yearOf } from './days.ts'
import { sketches } from './fixed/all.ts'
import { organisationFrom, truthOfSketch } from './fixed/sketch.ts'
import { alliance, networks } from './networks/alliance.ts'
import { type Memory, organisationOf, rememberPartner } from './organisation.ts'
import { demonstrationPeople } from './people.ts'
import { planOf, truthOfPlan } from './plan.ts'
import { prepareWorld, type World } from './prepared.ts'
import { Seen } from './text.ts'
import type { Concept, Day, DemoAccount, DemoOrganisation, Network, Truth } from './types.ts'

export type AllianceRequest = {
	/** The same seed gives the same alliance. */
	seed: number
	/** How many organisations; 1,500 if not said. The first ones are the same whatever the number. */
	organisations?: number
	/** The taxonomy. */
	concepts: readonly Concept[]
	/** The day on which the demonstration plays: every dated state is relative to it. */
	today?: Day
}

export type DemoAlliance = {
	alliance: Network
	networks: readonly Network[]
	/** Streams the organisations one by one, in constant memory. */
	organisations: () => Generator<DemoOrganisation>
	people: readonly DemoAccount[]
}

const worldOf = ({ seed, concepts, today = DEMONSTRATION_DAY }: AllianceRequest): World =>
	prepareWorld(seed, ordinalOf(today), yearOf(today), indexConcepts(concepts))

function* stream(request: AllianceRequest): Generator<DemoOrganisation> {
	const world = worldOf(request)
	const memory: Memory = { slugs: new Seen(27), summaries: new Seen(24), partners: new Map() }
	const count = request.organisations ?? 1500
	for (let number = 1; number <= count; number++) {
		const sketch = sketches[number - 1]
		if (!sketch) yield organisationOf(world, number, memory)
		else {
			const organisation = organisationFrom(sketch, number, world.today)
			memory.slugs.add(organisation.slug)
			memory.summaries.add(organisation.summary.de)
			rememberPartner(memory, organisation.networks[0]?.slug ?? '', organisation.name)
			yield organisation
		}
	}
}

/** Makes a fictional alliance: thirteen networks, their organisations, and the people who sign in. */
export const generateAlliance = (request: AllianceRequest): DemoAlliance => ({
	alliance,
	networks,
	organisations: () => stream(request),
	people: demonstrationPeople(request.today ?? DEMONSTRATION_DAY),
})

/**
 * Answers what an organisation of this alliance can really do. Kept apart from the organisations, so that whoever builds
 * or searches them cannot see it; for judging search afterwards.
 */
export const truthFor = (request: AllianceRequest): ((organisation: { number: number }) => Truth) => {
	const world = worldOf(request)
	return ({ number }) => {
		const sketch = sketches[number - 1]
		return sketch ? truthOfSketch(sketch) : truthOfPlan(planOf(world, number))
	}
}
