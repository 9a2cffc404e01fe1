import { type Random, weigh } from '../random.ts'
import type { OrganisationKind, Salutation } from '../types.ts'
import { familyNames, spacedNames } from './family.ts'
import { givenNames, openNames, type Origin } from './given.ts'

/** A name as a business card has it. */
export type PersonName = { given: string; family: string; title?: string; salutation: Salutation; origin: Origin }

const origins = weigh<Origin>([
	['german', 66],
	['turkish', 8],
	['slavic', 8],
	['balkan', 5],
	['southern', 5],
	['arabic', 3],
	['asian', 3],
	['western', 1.5],
	['african', 1],
])

const drawFamily = (origin: Origin, random: Random): string => {
	const name = random.pick(familyNames[origin])
	return spacedNames[name] ?? name
}

const drawTitle = (kind: OrganisationKind, leads: boolean, random: Random): string | undefined => {
	const scholarly = kind === 'university' || kind === 'research-institute'
	if (scholarly && leads) return random.chance(0.75) ? 'Prof. Dr.' : 'Dr.'
	if (random.chance(scholarly ? 0.5 : kind === 'school' ? 0.1 : 0.06)) return 'Dr.'
	return undefined
}

/** Draws a name; heads of institutes are more often professors. */
export const drawName = (kind: OrganisationKind, leads: boolean, random: Random): PersonName => {
	const origin = random.weighted(origins)
	const title = drawTitle(kind, leads, random)
	const drawn = random.unit()
	const salutation: Salutation = drawn < 0.43 ? 'frau' : drawn < 0.97 ? 'herr' : 'none'
	const settled = origin !== 'german' && random.chance(0.14)
	const given =
		salutation === 'none' ? random.pick(openNames) : random.pick(givenNames[settled ? 'german' : origin][salutation])
	const first = drawFamily(origin, random)
	const second = random.chance(0.025) ? drawFamily(random.weighted(origins), random) : first
	const family = first === second || /[ -]/.test(first + second) ? first : `${first}-${second}`
	return { given, family, salutation, origin, ...(title ? { title } : {}) }
}
