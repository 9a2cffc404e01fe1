import { dayOf } from './days.ts'
import { typeFor } from './networks/membership-types.ts'
import type { SeededNetwork } from './networks/network.ts'
import type { World } from './prepared.ts'
import { type Random, weigh } from './random.ts'
import type { DemoMembership, OrganisationKind, Scope } from './types.ts'

type State = 'active' | 'notice' | 'suspended' | 'ended' | 'upcoming'

const states = weigh<State>([
	['active', 90],
	['notice', 2.6],
	['suspended', 1.4],
	['ended', 4.4],
	['upcoming', 1.6],
])
const listings = weigh<Scope>([
	['public', 88],
	['alliance', 2],
	['members', 6],
	['office', 4],
])

/** How far the organisation is known outside the office. */
export const drawListing = (random: Random): Scope => random.weighted(listings)

type Member = { kind: OrganisationKind; employees: number; founded: number }

/** First day of the year after a day's year; memberships end with the year. */
const yearsEnd = (world: World, yearsAhead: number): number =>
	Math.round(Date.UTC(world.year + yearsAhead, 0, 1) / 86_400_000)

const drawOne = (world: World, network: SeededNetwork, member: Member, random: Random): DemoMembership => {
	const earliest = Math.round(Date.UTC(Math.max(network.founded, member.founded, world.year - 20), 0, 1) / 86_400_000)
	const span = Math.max(40, world.today - 20 - earliest)
	const joined = world.today - 20 - Math.floor(span * random.unit() ** 1.3)
	const month = dayOf(joined).slice(0, 8)
	const from = random.chance(0.7) ? `${month}01` : dayOf(joined)
	const type = typeFor(network.scheme, member.kind, member.employees, random.unit())
	const base = { slug: network.slug, type, from }
	switch (random.weighted(states)) {
		case 'notice':
			return { ...base, until: dayOf(yearsEnd(world, 1)), noticeGivenOn: dayOf(world.today - random.int(2, 60)) }
		case 'suspended': {
			const since = world.today - random.int(5, Math.max(6, Math.min(120, world.today - joined)))
			return {
				...base,
				suspended: random.chance(0.5)
					? { from: dayOf(since), until: dayOf(world.today + random.int(30, 200)) }
					: { from: dayOf(since) },
			}
		}
		case 'ended': {
			const end = yearsEnd(world, -random.int(0, 2))
			if (end <= joined + 90) return base
			return { ...base, until: dayOf(end), noticeGivenOn: dayOf(Math.max(joined + 1, end - random.int(95, 180))) }
		}
		case 'upcoming':
			return { ...base, from: dayOf(world.today + random.int(4, 110)) }
		default:
			return base
	}
}

/** Draws the memberships: mostly one, six in a hundred have two, a few three; neighbours come second. */
export const drawMemberships = (
	world: World,
	home: SeededNetwork,
	member: Member,
	random: Random,
): DemoMembership[] => {
	const drawn = random.unit()
	const further = random.some(home.neighbours, drawn < 0.006 ? 2 : drawn < 0.066 ? 1 : 0)
	const others = further.flatMap((slug) => world.bySlug.get(slug) ?? [])
	return [home, ...others].map((network) => drawOne(world, network, member, random))
}
