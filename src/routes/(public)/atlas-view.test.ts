import { describe, expect, it } from 'vitest'
import type { ShownClaim, ShownOrganisation } from '#domain/atlas/shown-organisations.ts'
import { hitView } from './atlas-view.ts'

const today = '2026-03-12'
const competence = (id: number, slug: string, de: string) => ({ id, slug, uri: `urn:t:${slug}`, labels: { de } })
const python = competence(1, 'python', 'Python')
const cloud = competence(2, 'cloud', 'Cloud')
const docker = competence(3, 'docker', 'Docker')
const rust = competence(4, 'rust', 'Rust')
const java = competence(5, 'java', 'Java')
type Competence = typeof python

const claim = (of: Competence, more: Partial<ShownClaim> = {}): ShownClaim => ({
	...{ competence: of, relation: 'same', level: 2, basis: 'reference', evidence: { de: 'Pumpenüberwachung' } },
	...{ confirmedOn: '2026-01-12', confirmedBy: null, freshUntil: '2027-01-12' },
	...more,
})

/** The card of an organisation with these claims, for a question whose parts were understood as these competences; a plain word as none. */
function cardOf(claims: ShownClaim[], ...parts: Competence[][]) {
	const organisation: ShownOrganisation = {
		...{
			identity: 7,
			slug: 'kubus',
			name: 'Kubus',
			kind: 'company',
			size: '10-49',
			place: 'Konstanz',
			district: 'DE138',
		},
		...{ summary: { de: 'Würfel' }, networks: [{ slug: 'nordufer', name: 'Nordufer' }], score: 1, claims },
	}
	const units = parts.map((each) => ({
		...{ text: 'x', corrected: null, words: [], together: [], documents: 1 },
		competences: each.map((one) => ({ ...one, documents: 1 })),
	}))
	return hitView(organisation, { understanding: { units, total: 1, nearest: false } }, today)
}

describe('the card of a result', () => {
	it('says what is proven of what was asked, and what is not', () => {
		const card = cardOf([claim(python)], [python], [rust], [java])
		expect(card.items.map(({ label, mark }) => [label, mark])).toEqual([['Python', true]])
		expect(card.notProven).toEqual(['Rust', 'Java'])
		expect(card.caveats).toEqual([])
	})

	it('names at most three of what is not proven', () => {
		expect(cardOf([claim(python)], [python], [rust], [java], [cloud], [docker]).notProven).toEqual([
			'Rust',
			'Java',
			'Cloud',
		])
	})

	it('takes something narrower for a proof, says so, and marks only what was asked itself', () => {
		const card = cardOf([claim(docker, { relation: 'narrower' })], [cloud])
		expect(card.items).toMatchObject([{ label: 'Docker', mark: false, relation: 'engerer Begriff' }])
		expect(card.notProven).toEqual([])
	})

	it('says of words in texts alone that nothing proves them', () => {
		const card = cardOf([claim(java, { relation: 'other' }), claim(rust, { relation: 'other' })], [python])
		expect(card.items.map(({ label, mark }) => [label, mark])).toEqual([
			['Java', false],
			['Rust', false],
		])
		expect(card.notProven).toEqual(['Python'])
		expect(card.caveats).toHaveLength(1)
	})

	it('doubts nothing where nothing was asked', () => {
		const claims = [python, rust, java].map((each) => claim(each, { relation: 'other' }))
		const card = cardOf(claims)
		expect(card).toMatchObject({ notProven: [], caveats: [] })
		expect(card.items).toHaveLength(3)
	})

	it('gives each reason its level, its basis, who confirmed it, and how old that is', () => {
		const old = { confirmedOn: '2023-01-12', freshUntil: '2024-01-12' }
		const card = cardOf(
			[
				claim(python, { level: 3, basis: 'partner-confirmed', evidence: {}, confirmedBy: 'Uferwerk' }),
				claim(rust, { level: 1, basis: 'self-declared', evidence: {}, ...old }),
				claim(java, { basis: 'certificate', evidence: {}, confirmedOn: null, freshUntil: null }),
			],
			[python],
			[rust],
			[java],
		)
		expect(card.items.map(({ level, evidence, freshness }) => [level, evidence, freshness?.state])).toEqual([
			[3, 'Von Uferwerk bestätigt', 'ok'],
			[1, 'Selbst angegeben', 'stale'],
			[2, 'Zertifikat', expect.any(String)],
		])
		expect(card.items[1]!.freshness!.text).toMatch(/^seit .* nicht bestätigt$/)
	})

	it('tells kind, size and place, the place once', () => {
		expect(cardOf([]).facts).toEqual(['Unternehmen', expect.stringContaining('10'), expect.stringMatching(/^Konstanz/)])
		expect(cardOf([]).networks).toEqual([{ slug: 'nordufer', name: 'Nordufer' }])
	})
})
