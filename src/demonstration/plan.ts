import type { Voice } from './archetypes/archetype.ts'
import type { Line } from './phrases/line.ts'
import { type Part, patterns, type Tone } from './phrases/patterns.ts'
import type { Narrator, PreparedArchetype, World } from './prepared.ts'
import { Random, seedOf, weigh, type Weighted } from './random.ts'
import type { Truth } from './types.ts'

/** Parts of an organisation that draw from streams of their own, so that one can change without the others. */
export const stream = { plan: 0, place: 1, people: 2, name: 3, texts: 4, claims: 5, membership: 6, odds: 7 } as const

/** Something that an organisation can do: how well, and where it shows. */
export type Ability = { competence: string; strength: number; claimed: boolean; told: boolean }

/** What is decided before any name or sentence is made. */
export type Plan = {
	archetype: PreparedArchetype
	employees: number
	founded: number
	tone: Tone
	narrator: Narrator
	abilities: readonly Ability[]
	/** Competences that it claims without being any good at them. */
	exaggerated: readonly string[]
	pattern: readonly Part[]
	/** Sentences that betray abilities, in the order in which the pattern uses them. */
	tells: readonly Line[]
	/** Competences that the summary names in one of their words; none if it names no subjects. */
	topics: readonly string[]
	/** Competences that the description lists in one of their words. */
	listed: readonly string[]
}

const tones: Readonly<Record<Voice, Weighted<Tone>>> = {
	engineer: weigh<Tone>([
		['lively', 44],
		['plain', 50],
		['promising', 6],
	]),
	authority: weigh<Tone>([
		['lively', 45],
		['plain', 55],
	]),
	scholar: weigh<Tone>([
		['lively', 55],
		['plain', 45],
	]),
	agency: weigh<Tone>([
		['lively', 46],
		['plain', 22],
		['promising', 32],
	]),
	family: weigh<Tone>([
		['lively', 48],
		['plain', 40],
		['promising', 12],
	]),
	founder: weigh<Tone>([
		['lively', 52],
		['plain', 28],
		['promising', 20],
	]),
	solo: weigh<Tone>([
		['lively', 60],
		['plain', 40],
	]),
}

/** Skewed towards the lower end: most firms are small. */
const drawPeople = ([low, high]: readonly [number, number], random: Random): number =>
	Math.round(low * (high / low) ** (random.unit() ** 1.35))

const drawAbilities = (archetype: PreparedArchetype, world: World, random: Random): Ability[] => {
	const abilities = new Map<string, Ability>()
	const add = (competence: string, strength: number, core: boolean): void => {
		if (abilities.has(competence)) return
		const claimed = random.chance(0.22 + 0.6 * strength)
		abilities.set(competence, { competence, strength: Math.round(strength * 100) / 100, claimed, told: core })
	}
	for (const { competence, odds } of archetype.skills) {
		const core = odds === 1
		if (!core && !random.chance(odds * 0.92)) continue
		const strength = core ? 0.65 + 0.35 * random.unit() : 0.3 + 0.65 * random.unit()
		add(competence, strength, core)
		const narrower = world.index.narrower(competence)
		if (narrower.length === 0 || !random.chance(0.34)) continue
		add(random.pick(narrower), strength * (0.75 + 0.25 * random.unit()), false)
	}
	for (const competence of random.some(archetype.also, random.int(1, 4))) {
		add(competence, 0.25 + 0.6 * random.unit(), false)
	}
	return [...abilities.values()]
}

type Draft = Pick<Plan, 'archetype' | 'narrator' | 'pattern' | 'abilities'>

const drawTells = ({ archetype, narrator, pattern, abilities }: Draft, random: Random): Line[] => {
	const wanted = pattern.filter((part) => part === 'T').length
	const own = new Map(abilities.map((ability) => [ability.competence, ability]))
	const tells: Line[] = []
	for (const skill of random.some(archetype.skills, archetype.skills.length)) {
		if (tells.length === wanted) break
		const ability = own.get(skill.competence)
		const fitting = skill.tells[narrator]
		if (!ability || ability.strength < 0.35 || fitting.length === 0) continue
		tells.push(random.pick(fitting))
		ability.told = true
	}
	return tells
}

const drawListed = (abilities: readonly Ability[], count: number, random: Random): string[] => {
	const fit = abilities.filter((ability) => ability.strength >= 0.3)
	const fresh = fit.filter((ability) => !ability.told)
	const chosen = [
		...random.some(fresh, count),
		...random.some(
			fit.filter((ability) => ability.told),
			count,
		),
	].slice(0, count)
	for (const ability of chosen) ability.told = true
	return chosen.map((ability) => ability.competence)
}

const speakingAs = ({ alone, kind, user }: PreparedArchetype): keyof typeof patterns =>
	alone ? 'alone' : kind !== 'company' ? 'institution' : user ? 'user' : 'firm'

/** Draws the plan of one organisation; the same seed and number always give the same plan. */
export const planOf = (world: World, number: number): Plan => {
	const random = new Random(seedOf(world.seed, number, stream.plan))
	const archetype = random.weighted(world.archetypes)
	const company = archetype.kind === 'company'
	const employees = drawPeople(archetype.people, random)
	const [first, last] = archetype.founded
	const founded = Math.min(last, world.year - 1, first + Math.round((last - first) * random.unit() ** 0.8))
	const tone = random.weighted(tones[random.pick(archetype.voices)])
	const ours = tone === 'promising' || random.chance(tone === 'plain' ? 0.4 : 0.68)
	const narrator: Narrator = archetype.alone ? 'one' : company && ours ? 'we' : 'they'
	const pattern = random.weighted(patterns[speakingAs(archetype)][tone])
	const abilities = drawAbilities(archetype, world, random)
	const known = new Set(abilities.map((ability) => ability.competence))
	const missing = archetype.skills.filter((skill) => !known.has(skill.competence))
	const exaggerated = missing.length > 0 && random.chance(0.2) ? [random.pick(missing).competence] : []
	const tells = drawTells({ archetype, narrator, pattern, abilities }, random)
	const topical = speakingAs(archetype) !== 'user' && company && tone !== 'lively' && random.chance(0.62)
	const topics = topical ? drawListed(abilities, random.int(1, 3), random) : []
	const drawn = pattern.includes('L') ? drawListed(abilities, random.int(2, 5), random) : []
	const listed = drawn.every((competence) => topics.includes(competence)) ? [] : drawn
	return { archetype, employees, founded, tone, narrator, abilities, exaggerated, pattern, tells, topics, listed }
}

/** The truth of a plan, in the shape that judges use. */
export const truthOfPlan = ({ abilities, exaggerated }: Pick<Plan, 'abilities' | 'exaggerated'>): Truth => ({
	really: abilities.map(({ competence, strength, claimed, told }) => ({
		competence,
		strength,
		shown: claimed ? (told ? 'both' : 'claim') : told ? 'text' : 'nowhere',
	})),
	exaggerated,
})
