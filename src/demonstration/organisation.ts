import { trades } from './archetypes/trades.ts'
import { drawClaims } from './claims.ts'
import { ordinalOf } from './days.ts'
import { describe, summarise } from './describe.ts'
import { factsOf } from './facts.ts'
import { drawListing, drawMemberships } from './membership.ts'
import { type CompanyName, drawCompany } from './names/company.ts'
import { drawInstitution } from './names/institution.ts'
import { drawName } from './names/person.ts'
import { landline } from './names/phone.ts'
import { drawPersons } from './persons.ts'
import { drawLanguages, drawStreet, drawTags } from './trimmings.ts'
import { type Plan, planOf, stream } from './plan.ts'
import type { World } from './prepared.ts'
import type { Town } from './places/towns.ts'
import { Random, seedOf, type Weighted } from './random.ts'
import { ascii, hashOf, type Seen } from './text.ts'
import { sizeOf } from './size.ts'
import type { DemoOrganisation } from './types.ts'

/** What a stream of organisations remembers, in constant memory. */
export type Memory = {
	slugs: Seen
	summaries: Seen
	/** The last names of each network, who may confirm the claims of the next. */
	partners: Map<string, string[]>
}

const PARTNERS_KEPT = 24

/** Remembers a name as a possible partner in its network. */
export const rememberPartner = (memory: Memory, network: string, name: string): void => {
	const names = memory.partners.get(network) ?? []
	names.push(name)
	if (names.length > PARTNERS_KEPT) names.shift()
	memory.partners.set(network, names)
}

type Naming = {
	plan: Plan
	lead: ReturnType<typeof drawName>
	other: string
	network: number
	town: string
	age: number
}

const drawFreshName = (naming: Naming, memory: Memory, random: Random): CompanyName & { slug: string } => {
	const { plan, lead, other, network, age } = naming
	const { kind, fields } = plan.archetype
	for (let attempt = 0; ; attempt++) {
		const drawn =
			kind === 'company'
				? drawCompany(lead, other, fields, plan.employees, age, random)
				: drawInstitution(kind, fields, network, attempt, random)
		if (memory.slugs.add(ascii(drawn.short))) return { ...drawn, slug: ascii(drawn.short) }
		if (attempt < 8) continue
		const short = `${drawn.short} ${naming.town}${attempt > 12 ? ` ${attempt}` : ''}`
		const name = drawn.name.replace(drawn.short, short)
		if (memory.slugs.add(ascii(short))) return { name, short, legalForm: drawn.legalForm, slug: ascii(short) }
	}
}

/** Universities sit in the larger towns, and all institutes of one in the same. */
const campusOf = (name: string, towns: Weighted<Town>): Town => {
	const weights = towns.sums.map((sum, at) => sum - (towns.sums[at - 1] ?? 0))
	const largest = towns.items
		.map((town, at) => ({ town, weight: weights[at] ?? 0 }))
		.toSorted((a, b) => b.weight - a.weight)
	return (largest[hashOf(name.split(',', 1)[0] ?? '') % 3] ?? largest[0])?.town as Town
}

const otherThan = (town: Town, towns: Weighted<Town>, random: Random): Town => {
	for (;;) {
		const other = random.weighted(towns)
		if (other.name !== town.name) return other
	}
}

/** Makes the organisation with this number. Only names and summaries depend on what was made before. */
export const organisationOf = (world: World, number: number, memory: Memory): DemoOrganisation => {
	const plan = planOf(world, number)
	const random = (part: number): Random => new Random(seedOf(world.seed, number, part))
	const { kind } = plan.archetype
	const odds = random(stream.odds)
	const english = odds.chance(0.6)

	const placing = random(stream.place)
	const home = placing.weighted(world.networks)
	const towns = world.towns.get(home.slug)
	if (!towns) throw new Error(`no towns for ${home.slug}`)
	const drawnTown = placing.weighted(towns)

	const naming = random(stream.people)
	const lead = drawName(kind, true, naming)
	const other = drawName(kind, false, naming).family
	const network = world.networks.items.indexOf(home)
	const age = world.year - plan.founded
	const named = drawFreshName({ plan, lead, other, network, town: drawnTown.name, age }, memory, random(stream.name))
	const town = kind === 'university' ? campusOf(named.short, towns) : drawnTown
	const otherTown = otherThan(town, towns, placing)

	const texts = random(stream.texts)
	const founder = `${lead.given} ${lead.family}`
	const place = { town: town.name, otherTown: otherTown.name, district: town.district }
	const { employees } = plan
	const own = trades[plan.archetype.key] ?? []
	const facts = factsOf({ plan, trades: own, index: world.index, founder, ...named, ...place, year: world.year }, texts)

	const belonging = random(stream.membership)
	const networks = drawMemberships(world, home, { kind, employees: plan.employees, founded: plan.founded }, belonging)
	const joined = ordinalOf(networks[0]?.from ?? '')
	const domain = `${named.slug}.example`
	const staff = { kind, legalForm: named.legalForm, employees, domain, joined, today: world.today }
	const persons = drawPersons(lead, staff, naming)
	const partners = memory.partners.get(home.slug) ?? []
	const proving = { plan, facts, english, today: world.today, lead: founder, networkName: home.name, partners }
	const claims = drawClaims(proving, random(stream.claims))
	rememberPartner(memory, home.slug, named.name)

	return {
		number,
		slug: named.slug,
		name: named.name,
		kind,
		legalForm: named.legalForm,
		networks,
		address: {
			street: drawStreet(placing),
			postcode: placing.pick(town.postcodes),
			town: town.name,
			district: town.district,
			country: 'DE',
		},
		employees: plan.employees,
		size: sizeOf(plan.employees),
		founded: plan.founded,
		website: domain,
		mail: `${odds.pick(['info', 'kontakt', 'post', 'hallo', 'office', 'mail'])}@${domain}`,
		phone: landline(number),
		summary: summarise(plan, facts, english, memory.summaries, texts),
		description: describe(plan, facts, world.year, english, texts),
		languages: drawLanguages(home.slug, lead.origin, english, odds),
		claims,
		persons,
		tags: drawTags(plan.archetype.tags, odds),
		listing: drawListing(belonging),
		english,
	}
}
