/**
 * How probable it is that two records mean the same, and why. Each finding adds its weight (log-odds, after I. P. Fellegi and
 * A. B. Sunter, A Theory for Record Linkage, 1969); the weights are estimated together from labelled pairs, so that findings which
 * usually come together are not counted twice. bench/quality/duplicates says how.
 */
import { evidenceOf, type Evidence, type Frequencies } from './evidence.ts'
import type { Traits } from './traits.ts'
import { weights } from './weights.ts'

export type Judgement = { probability: number; reasons: string[] }

/** Pairs at least this probable are shown: where precision and recall of the training half balance best. */
export const probableFrom = weights.threshold

/** Null for records of different kinds, and for those that are less probably the same than `least`. */
export function judge(a: Traits, b: Traits, frequencies: Frequencies, least = 0): Judgement | null {
	if (a.kind !== b.kind) return null
	const evidence = evidenceOf(a, b, frequencies)
	const probability = probabilityOf(evidence, a.kind)
	return probability < least ? null : { probability, reasons: reasonsOf(evidence) }
}

/** The probability, 0 to 1, that follows from what was found. */
export function probabilityOf(evidence: Evidence, kind: Traits['kind']): number {
	const of: Readonly<Record<string, number>> = weights[kind]
	let odds = of.prior ?? 0
	for (const [finding, strength] of evidence) odds += (of[finding] ?? 0) * strength
	return 1 / (1 + Math.exp(-odds))
}

/** What is said of a finding; findings that say nothing to people are left out. */
const said: Readonly<Record<string, string>> = {
	'name:same': 'name', 'name:order': 'name', 'name:slip': 'name-similar', 'name:cut': 'name-short', 'name:initials': 'name-initials',
	'name:place': 'name-place', 'name:common': 'name-part', 'name:more': 'name-part', 'name:half': 'name-part', 'name:part': 'name-part',
	'name:branch': 'not-branch', 'name:sister': 'not-sister', 'name:trade': 'not-trade', 'name:other': 'not-name',
	'form:other': 'not-form', 'register:same': 'register-number', 'register:near': 'register-number-similar', 'register:other': 'not-register-number',
	'register:elsewhere': 'not-register-number',
	'person:same': 'name', 'person:middle': 'name', 'person:swapped': 'name-swapped', 'person:slip': 'name-similar', 'person:called': 'name-called',
	'person:initial': 'name-short', 'person:double': 'name-part', 'person:married': 'not-family-name', 'person:family': 'not-given-name',
	'person:other': 'not-name', 'salutation:other': 'not-salutation', 'generation:other': 'not-generation', 'generation:one': 'not-generation',
	'mail:alone': 'mail', 'mail:few': 'mail', 'mail:many': 'mail-shared', 'mail:role': 'mail-shared', 'mail:local': 'mail-local', 'mail:slip': 'mail-similar',
	'domain:alone': 'website', 'domain:few': 'website', 'domain:many': 'website-shared',
	'phone:alone': 'phone', 'phone:few': 'phone', 'phone:many': 'phone-shared', 'phone:trunk': 'phone-line', 'phone:slip': 'phone-similar',
	'place:alone': 'address', 'place:few': 'address', 'place:many': 'address-shared', 'place:house': 'street', 'place:street': 'street', 'place:town': 'place',
	'place:far': 'not-place', 'firm:same': 'organisation', 'firm:site': 'organisation', 'firm:domain': 'mail-domain', 'firm:other': 'not-organisation',
	'born:birth': 'birth-date', 'born:slip': 'birth-date-similar', 'born:other': 'not-birth-date',
} // prettier-ignore

/** All that can be said of a pair; what begins with `not-` speaks against it. */
export const reasonCodes: readonly string[] = [...new Set(Object.values(said))]

const reasonsOf = (evidence: Evidence): string[] =>
	[...new Set([...evidence.keys()].flatMap((finding) => said[finding] ?? []))].toSorted(
		(a, b) => Number(a.startsWith('not-')) - Number(b.startsWith('not-')),
	)
