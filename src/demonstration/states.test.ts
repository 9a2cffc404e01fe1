import { describe, expect, it } from 'vitest'
import { DEMONSTRATION_DAY } from './days.ts'
import { generateAlliance } from './generate-alliance.ts'
import { taxonomyForTests } from './taxonomy-for-tests.ts'
import type { DemoMembership } from './types.ts'

const { alliance, networks, organisations, people } = generateAlliance({ seed: 1, concepts: taxonomyForTests() })
const all = [...organisations()]
const today = DEMONSTRATION_DAY

const stateOf = ({ from, until, noticeGivenOn, suspended }: DemoMembership): string => {
	if (from > today) return 'upcoming'
	if (until && until <= today) return 'ended'
	if (suspended && suspended.from <= today && (!suspended.until || suspended.until > today)) return 'suspended'
	return noticeGivenOn ? 'notice given' : 'active'
}

describe('every state occurs', () => {
	it.each(['upcoming', 'active', 'notice given', 'suspended', 'ended'])('a membership that is %s', (state) => {
		expect(all.some((one) => one.networks.some((membership) => stateOf(membership) === state))).toBe(true)
	})

	it.each(['public', 'alliance', 'members', 'office'])('a listing of scope %s', (scope) => {
		expect(all.some((one) => one.listing === scope)).toBe(true)
	})

	it.each([
		'company',
		'university',
		'research-institute',
		'chamber',
		'public-body',
		'association',
		'startup-centre',
		'school',
	])('an organisation of kind %s', (kind) => {
		expect(all.some((one) => one.kind === kind)).toBe(true)
	})

	it.each(['self-declared', 'reference', 'certificate', 'partner-confirmed'])('a claim that is %s', (basis) => {
		expect(all.some((one) => one.claims.some((claim) => claim.basis === basis))).toBe(true)
	})

	it('stale claims, expired certificates, unconfirmed claims, no claims', () => {
		const claims = all.flatMap((one) => one.claims)
		expect(claims.some((claim) => claim.freshUntil && claim.freshUntil <= today)).toBe(true)
		expect(claims.some((claim) => claim.basis === 'certificate' && claim.freshUntil && claim.freshUntil <= today)).toBe(
			true,
		)
		expect(claims.some((claim) => !claim.confirmedOn)).toBe(true)
		expect(all.some((one) => one.claims.length === 0)).toBe(true)
	})

	it('no consent, withdrawn consent, former functions, people without Frau or Herr', () => {
		const persons = all.flatMap((one) => one.persons)
		expect(persons.some((person) => !person.consent)).toBe(true)
		expect(persons.some((person) => person.consent?.withdrawnOn)).toBe(true)
		expect(persons.some((person) => person.functions.some(({ until }) => until && until <= today))).toBe(true)
		expect(persons.some((person) => person.salutation === 'none')).toBe(true)
	})
})

describe('the networks', () => {
	it('cover the 44 districts once', () => {
		expect(networks).toHaveLength(13)
		const districts = networks.flatMap((network) => network.districts)
		expect(districts).toHaveLength(44)
		expect(new Set(districts).size).toBe(44)
		expect(alliance.districts).toHaveLength(44)
	})

	it('have an office, a board, an admin, an imprint and a colour each', () => {
		for (const network of networks) {
			expect(network.office.length).toBeGreaterThan(0)
			expect(network.board.length).toBeGreaterThan(0)
			expect(network.admin.mail).toMatch(/\.example$/)
			expect(network.brand).toMatch(/^#[0-9a-f]{6}$/)
			expect(network.imprint.represented).not.toBe('')
			expect(network.districts).toContain(network.imprint.address.district)
		}
		expect(new Set(networks.map(({ brand }) => brand)).size).toBe(13)
	})

	it('all have members', () => {
		for (const { slug } of networks) {
			expect(all.filter((one) => one.networks.some((membership) => membership.slug === slug)).length).toBeGreaterThan(
				40,
			)
		}
	})
})

describe('the people who sign in', () => {
	it('have roles in networks that exist, and contacts are persons of their organisation', () => {
		const slugs = new Set([alliance.slug, ...networks.map(({ slug }) => slug)])
		for (const person of people) {
			expect(person.mail).toMatch(/\.example$/)
			for (const { network } of person.grants) expect(slugs.has(network)).toBe(true)
			for (const name of person.contactOf) {
				const organisation = all.find((one) => one.name === name)
				expect(
					organisation?.persons.some(({ family }) => family === person.family),
					name,
				).toBe(true)
			}
		}
	})

	it('are among the office, board and admins of the networks', () => {
		const staff = [alliance, ...networks].flatMap(({ office, board, admin }) => [...office, ...board, admin])
		const mails = new Set(staff.map(({ mail }) => mail))
		for (const person of people) {
			const inNetwork = person.grants.some(({ role }) => role !== 'operator')
			if (inNetwork) expect(mails.has(person.mail), person.mail).toBe(true)
		}
	})
})
