import type { ClientKey } from '../phrases/clients.ts'
import type { Line } from '../phrases/line.ts'
import type { OrganisationKind } from '../types.ts'

/** One thing that organisations of an archetype may be able to do. */
export type Skill = {
	/** The expected slug of the concept, or its label. */
	slug: string
	/** How likely an organisation has it; 1 means always. */
	odds: number
	/** Sentences that betray the skill without naming the concept: problems, product names, clients' words. */
	tells?: readonly Line[]
}

export type Voice = 'engineer' | 'agency' | 'family' | 'scholar' | 'authority' | 'founder' | 'solo'

/** A kind of firm or institution: what it does, for whom, how it talks. Material only; nothing here is drawn by chance. */
export type Archetype = {
	key: string
	kind: OrganisationKind
	/** How common it is, relative to the others. */
	weight: number
	voices: readonly Voice[]
	/** Smallest and largest usual number of people; most lie in the lower part. */
	people: readonly [number, number]
	/** Years in which such organisations were founded. */
	founded: readonly [number, number]
	/** Words that a name may carry, such as "Messtechnik". */
	fields: readonly string[]
	clients: readonly ClientKey[]
	tags: readonly string[]
	skills: readonly Skill[]
	/** Skills without a sentence of their own, by expected slug. */
	also: readonly string[]
	/** One sentence that says what it is. */
	summaries: readonly Line[]
	/** What a description may begin with. */
	openings: readonly Line[]
	/** Further sentences: a project, a limit, a product, a habit. */
	extras: readonly Line[]
	/** Short remarks on claims. */
	notes: readonly Line[]
}

/** Writes a skill. */
export const skill = (slug: string, odds: number, ...tells: Line[]): Skill => ({
	slug,
	odds,
	...(tells.length ? { tells } : {}),
})
