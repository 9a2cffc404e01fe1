import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { archetypes } from './archetypes/all.ts'
import { trades } from './archetypes/trades.ts'
import { indexConcepts } from './concepts.ts'
import { ordinalOf } from './days.ts'
import { sketches } from './fixed/all.ts'
import { generateAlliance, truthFor } from './generate-alliance.ts'
import { taxonomyForTests } from './taxonomy-for-tests.ts'
import type { DemoOrganisation } from './types.ts'

const concepts = taxonomyForTests()
const take = (seed: number, organisations: number, today?: string): DemoOrganisation[] => [
	...generateAlliance({ seed, organisations, concepts, ...(today ? { today } : {}) }).organisations(),
]
const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')
const all = take(1, 1500)

describe('the same seed', () => {
	it('gives the same first hundred, however many are asked for', () => {
		const hundred = hash(all.slice(0, 100))
		expect(hash(take(1, 100))).toBe(hundred)
		expect(hash(take(1, 400).slice(0, 100))).toBe(hundred)
		expect(hash(take(2, 100))).not.toBe(hundred)
	})

	it('is asked again for every stream', () => {
		const alliance = generateAlliance({ seed: 3, organisations: 50, concepts })
		expect([...alliance.organisations()]).toEqual([...alliance.organisations()])
	})

	it('moves every day with the day on which the demonstration plays', () => {
		const [then] = take(1, 1)
		const [later] = take(1, 1, '2027-03-12')
		expect(ordinalOf(later?.networks[0]?.from ?? '') - ordinalOf(then?.networks[0]?.from ?? '')).toBe(365)
		const claimed = (one?: DemoOrganisation) => one?.claims.map((claim) => ordinalOf(claim.confirmedOn ?? ''))
		expect(claimed(later)).toEqual(claimed(then)?.map((day) => day + 365))
	})
})

describe('the taxonomy', () => {
	it('has a concept for every skill of the archetypes', () => {
		const { resolve } = indexConcepts(concepts)
		const expected = archetypes.flatMap((one) => [...one.skills.map(({ slug }) => slug), ...one.also])
		expect(expected.filter((slug) => resolve(slug) === undefined)).toEqual([])
	})

	it('has every competence of the hand-written organisations', () => {
		const slugs = new Set(concepts.map(({ slug }) => slug))
		const named = sketches.flatMap((one) => [
			...Object.keys(one.really),
			...one.told,
			...one.claims.map((claim) => claim.competence),
		])
		expect(named.filter((slug) => !slugs.has(slug))).toEqual([])
	})

	it('may lack a slug and still match by label', () => {
		const [first] = concepts
		const { resolve } = indexConcepts([{ ...(first as (typeof concepts)[0]), slug: 'other' }])
		expect(resolve(first?.labels.en.toLowerCase().replaceAll(' ', '-') ?? '')).toBe('other')
		expect(resolve('nothing-like-it')).toBeUndefined()
	})
})

describe('organisations', () => {
	it('have slugs and web addresses of their own', () => {
		expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length)
		const drawn = all.slice(sketches.length)
		expect(new Set(drawn.map(({ website }) => website)).size).toBe(drawn.length)
	})

	it('write only to example domains and numbers that never ring', () => {
		for (const one of all) {
			for (const mail of [one.mail, ...one.persons.map((person) => person.mail)]) {
				expect(mail).toMatch(/^[a-z0-9.-]+@[a-z0-9-]+\.example$/)
			}
			expect(one.website).toMatch(/^[a-z0-9-]+\.example$/)
			for (const phone of [one.phone, ...one.persons.flatMap((person) => person.phone ?? [])]) {
				expect(phone).toMatch(/^\+49 (30 23125|69 90009|40 66969|221 4710|89 99998|171 39200|15[24]|17[24])/)
			}
		}
	})

	it('sit in a district of their first network', () => {
		const networks = new Map(generateAlliance({ seed: 1, concepts }).networks.map((one) => [one.slug, one]))
		for (const one of all) {
			const home = networks.get(one.networks[0]?.slug ?? '')
			expect(home?.districts).toContain(one.address.district)
			for (const { slug, type } of one.networks) {
				expect(networks.get(slug)?.membershipTypes.map((known) => known.slug)).toContain(type)
			}
		}
	})

	it('have English texts in about three of five cases', () => {
		const english = all.filter((one) => one.english)
		expect(english.length / all.length).toBeGreaterThan(0.55)
		expect(english.length / all.length).toBeLessThan(0.66)
		expect(english.every((one) => (one.summary.en ?? '') !== '' && (one.description.en ?? '') !== '')).toBe(true)
	})

	it('belong to two networks in about six of a hundred cases, to three in a few', () => {
		const share = (count: number) => all.filter((one) => one.networks.length === count).length / all.length
		expect(share(2)).toBeGreaterThan(0.04)
		expect(share(2)).toBeLessThan(0.09)
		expect(share(3)).toBeGreaterThan(0)
		expect(share(3)).toBeLessThan(0.02)
	})

	it('were founded before they joined, and nobody confirmed anything before', () => {
		for (const one of all) {
			for (const { from } of one.networks) expect(Number(from.slice(0, 4))).toBeGreaterThanOrEqual(one.founded)
			for (const { confirmedOn } of one.claims) {
				if (confirmedOn) expect(Number(confirmedOn.slice(0, 4))).toBeGreaterThanOrEqual(one.founded)
			}
		}
	})

	it('call themselves something', () => {
		expect(archetypes.filter(({ key }) => !trades[key])).toEqual([])
	})

	it('come fast enough for a million', { timeout: 60_000 }, () => {
		const before = process.cpuUsage()
		let count = 0
		for (const one of generateAlliance({ seed: 9, organisations: 8_000, concepts }).organisations())
			count += one.claims.length < 0 ? 0 : 1
		const { user, system } = process.cpuUsage(before)
		expect(count).toBe(8_000)
		expect(count / ((user + system) / 1e6), 'organisations per second of processor time').toBeGreaterThan(3_000)
	})
})

describe('the truth', () => {
	const truthOf = truthFor({ seed: 1, concepts })

	it('is never part of an organisation', () => {
		const keys = new Set(all.flatMap((one) => Object.keys(one)))
		for (const secret of ['really', 'told', 'exaggerated', 'truth', 'abilities', 'archetype'])
			expect(keys.has(secret)).toBe(false)
	})

	it('shows in part in claims, in part in texts, in part nowhere', () => {
		const shown = all.flatMap((one) => truthOf(one).really.map((ability) => ability.shown))
		const share = (where: string) => shown.filter((one) => one === where).length / shown.length
		for (const where of ['claim', 'text', 'both', 'nowhere']) expect(share(where), where).toBeGreaterThan(0.08)
	})

	it('agrees with what the organisation claims, apart from boasts', () => {
		let boasts = 0
		for (const one of all) {
			const { really, exaggerated } = truthOf(one)
			const able = new Set(really.map(({ competence }) => competence))
			for (const { competence, basis } of one.claims) {
				if (able.has(competence)) continue
				boasts++
				expect(exaggerated).toContain(competence)
				expect(basis).toBe('self-declared')
			}
		}
		expect(boasts).toBeGreaterThan(100)
	})

	it('measures strength between nothing and everything', () => {
		for (const one of all)
			for (const { strength } of truthOf(one).really) expect(strength > 0 && strength <= 1).toBe(true)
	})
})
