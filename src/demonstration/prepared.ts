import { archetypes } from './archetypes/all.ts'
import type { Archetype } from './archetypes/archetype.ts'
import type { ConceptIndex } from './concepts.ts'
import { networks } from './networks/alliance.ts'
import type { SeededNetwork } from './networks/network.ts'
import { type Line, type Speaker, speakerOf } from './phrases/line.ts'
import { type Town, weightedTowns } from './places/towns.ts'
import { type Weighted, weigh } from './random.ts'

/** Who tells a description. */
export type Narrator = Exclude<Speaker, 'nobody'>

/** Lines that a narrator may use: its own and those in which nobody in particular speaks. */
export type ByNarrator = Readonly<Record<Narrator, readonly Line[]>>

/** A skill whose concept the taxonomy has. Skills of one archetype that lead to the same concept are one. */
export type PreparedSkill = { competence: string; odds: number; tells: ByNarrator }

export type PreparedArchetype = Omit<Archetype, 'skills' | 'also' | 'openings' | 'extras' | 'summaries'> & {
	skills: readonly PreparedSkill[]
	also: readonly string[]
	summaries: ByNarrator
	openings: ByNarrator
	extras: ByNarrator
	/** Freelancers speak of themselves as "ich". */
	alone: boolean
	/** Firms that joined because they need IT; they offer none. */
	user: boolean
}

/** Splits lines by who may say them; a narrator may be left without any. */
export const byNarrator = (lines: readonly Line[]): ByNarrator => {
	const of = (speaker: Narrator): readonly Line[] =>
		lines.filter((line) => [speaker, 'nobody'].includes(speakerOf(line)))
	return { we: of('we'), one: of('one'), they: of('they') }
}

const prepareSkills = (archetype: Archetype, index: ConceptIndex): PreparedSkill[] => {
	const skills = new Map<string, { odds: number; tells: Line[] }>()
	for (const { slug, odds, tells = [] } of archetype.skills) {
		const competence = index.resolve(slug)
		if (!competence) continue
		const known = skills.get(competence)
		skills.set(competence, { odds: Math.max(odds, known?.odds ?? 0), tells: [...(known?.tells ?? []), ...tells] })
	}
	return [...skills].map(([competence, { odds, tells }]) => ({ competence, odds, tells: byNarrator(tells) }))
}

const prepareOne = (archetype: Archetype, index: ConceptIndex): PreparedArchetype => {
	const skills = prepareSkills(archetype, index)
	const known = new Set(skills.map((skill) => skill.competence))
	const also = archetype.also.flatMap((slug) => index.resolve(slug) ?? [])
	return {
		...archetype,
		skills,
		also: [...new Set(also)].filter((slug) => !known.has(slug)),
		summaries: byNarrator(archetype.summaries),
		openings: byNarrator(archetype.openings),
		extras: byNarrator(archetype.extras),
		alone: archetype.voices.length === 1 && archetype.voices[0] === 'solo',
		user: archetype.key.startsWith('user-'),
	}
}

/** Everything that is the same for all organisations of an alliance. */
export type World = {
	seed: number
	/** Days since 1970 of the day on which the demonstration plays. */
	today: number
	year: number
	index: ConceptIndex
	archetypes: Weighted<PreparedArchetype>
	networks: Weighted<SeededNetwork>
	bySlug: ReadonlyMap<string, SeededNetwork>
	towns: ReadonlyMap<string, Weighted<Town>>
}

/** Prepares the material once; costs a few milliseconds. */
export const prepareWorld = (seed: number, today: number, year: number, index: ConceptIndex): World => ({
	seed,
	today,
	year,
	index,
	archetypes: weigh(archetypes.map((archetype) => [prepareOne(archetype, index), archetype.weight] as const)),
	networks: weigh(networks.map((network) => [network, network.weight] as const)),
	bySlug: new Map(networks.map((network) => [network.slug, network])),
	towns: new Map(
		networks.map((network) => [
			network.slug,
			weigh(weightedTowns.filter(([town]) => network.districts.includes(town.district))),
		]),
	),
})
