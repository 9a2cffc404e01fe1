import { dayOf } from './days.ts'
import type { FactsOf } from './facts.ts'
import { type Line, render } from './phrases/line.ts'
import { certificates, generalNotes } from './phrases/notes.ts'
import type { Plan } from './plan.ts'
import { type Random, weigh } from './random.ts'
import type { Basis, DemoClaim, Level, Localized } from './types.ts'

const bases = weigh<Basis>([
	['self-declared', 46],
	['reference', 30],
	['partner-confirmed', 14],
	['certificate', 10],
])

/** For how many days a confirmation counts as fresh. */
const freshness: Readonly<Record<Basis, number>> = {
	'self-declared': 365,
	talk: 730,
	reference: 730,
	'partner-confirmed': 730,
	certificate: 1095,
	cooperation: 730,
}

export type ClaimSource = {
	plan: Plan
	facts: FactsOf
	english: boolean
	/** Days since 1970. */
	today: number
	/** Who leads, as "Given Family". */
	lead: string
	networkName: string
	/** Names of organisations that may have confirmed something. */
	partners: readonly string[]
	/** Remarks made so far, so that none comes twice. */
	said: Line[]
}

const levelOf = (strength: number, random: Random): Level => {
	const felt = strength + (random.unit() - 0.5) * 0.3
	return felt > 0.74 ? 3 : felt > 0.44 ? 2 : 1
}

const noteOf = ({ plan, facts, english, said }: ClaimSource, basis: Basis, random: Random): Localized | undefined => {
	if (random.chance(0.3)) return undefined
	const own = random.chance(0.5) ? plan.archetype.notes : generalNotes
	const line = random.pick(basis === 'certificate' ? certificates : own)
	if (said.includes(line)) return undefined
	said.push(line)
	const [de, en] = line
	const seed = random.bits()
	const note = { de: render(de, facts.de, seed, 'de') }
	return english ? { ...note, en: render(en, facts.en, seed, 'en') } : note
}

const confirmerOf = ({ lead, networkName, partners }: ClaimSource, basis: Basis, random: Random): string => {
	if (basis === 'self-declared') return lead
	if (basis === 'certificate' || partners.length === 0) return networkName
	return random.pick(partners)
}

const claim = (source: ClaimSource, competence: string, level: Level, basis: Basis, random: Random): DemoClaim => {
	const note = noteOf(source, basis, random)
	const base = { competence, level, basis, ...(note ? { note } : {}) }
	if (basis === 'self-declared' && random.chance(0.22)) return base
	const age = Math.floor((basis === 'self-declared' ? 900 : 1250) * random.unit() ** 1.5) + 3
	const confirmedOn = Math.max(source.today - age, Math.round(Date.UTC(source.plan.founded, 6, 1) / 86_400_000))
	return {
		...base,
		confirmedOn: dayOf(confirmedOn),
		confirmedBy: confirmerOf(source, basis, random),
		freshUntil: dayOf(confirmedOn + freshness[basis]),
	}
}

/** Draws the claims: part of what the organisation can do, at about its strength, and now and then a boast. */
export const drawClaims = (facts: Omit<ClaimSource, 'said'>, random: Random): DemoClaim[] => {
	const source: ClaimSource = { ...facts, said: [] }
	if (random.chance(0.03)) return []
	const honest = source.plan.abilities
		.filter((ability) => ability.claimed)
		.map(({ competence, strength }) =>
			claim(source, competence, levelOf(strength, random), random.weighted(bases), random),
		)
	const boasts = source.plan.exaggerated.map((competence) =>
		claim(source, competence, random.chance(0.6) ? 3 : 2, 'self-declared', random),
	)
	return [...honest, ...boasts]
}
