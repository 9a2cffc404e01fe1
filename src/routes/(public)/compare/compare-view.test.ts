import { expect, it } from 'vitest'
import type { ChosenClaim } from '#domain/atlas/chosen/chosen-organisations.queries.ts'
import { comparedView } from './compare-view.ts'

const competence = { id: 7, slug: 'python', uri: 'urn:t:python', labels: { de: 'Python' } }
const claim = (identity: number, capacity: ChosenClaim['capacity']): ChosenClaim => ({
	...{ identity, competence, level: 2, basis: 'reference', capacity },
	...{ evidence: { de: 'Pumpenüberwachung' }, confirmedOn: '2026-01-12', confirmedBy: null, freshUntil: '2027-01-12' },
})

it('says what each can take on, and nothing where it says nothing', () => {
	const claims = [claim(1, { de: 'zwei Leute ab Mai', en: 'two people from May' }), claim(2, {}), null]
	const [row] = comparedView([{ competence, claims }], '2026-03-12')
	expect(row).toMatchObject({ label: 'Python', slug: 'python' })
	expect(row!.claims.map((one) => one?.capacity)).toEqual(['zwei Leute ab Mai', undefined, undefined])
	expect(row!.claims[0]).toMatchObject({ level: 2, evidence: 'Pumpenüberwachung' })
	expect(row!.claims[2]).toBeNull()
})
