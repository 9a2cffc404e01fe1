import { describe, expect, it } from 'vitest'
import { officeFixture } from '../parties/parties.fixture.ts'
import { undoChange } from '../parties/undo/undo-change.ts'
import { claimsOf } from './claims.queries.ts'
import { removeClaim } from './remove-claim.ts'
import { setClaim } from './set-claim.ts'

const { network, other, office, colleague, board, neighbour, organisation, competence } = await officeFixture()
const claim = { level: 2, basis: 'reference', evidence: { de: 'Projekt 2025' } } as const

describe('claims', () => {
	it('are one for each competence', async () => {
		const id = await organisation('Quell')
		const python = await competence('python', 'Python')
		await setClaim(office, network, { partyId: id, claim: { competenceId: python, ...claim } })
		const better = { competenceId: python, ...claim, level: 3, confirmed_by: 'Katrin' }
		const { claimId } = await setClaim(office, network, { partyId: id, version: 2, claim: better })
		expect(await claimsOf(board, network, id)).toEqual([
			{
				id: claimId, competence: { id: python, slug: 'python', labels: { de: 'Python' } }, retired: null, level: 3, basis: 'reference', standing: 'reference', certificate: null, evidence: { de: 'Projekt 2025' },
				capacity: {}, confirmedOn: null, confirmedBy: 'Katrin', freshUntil: null, scope: 'public',
			},
		]) // prettier-ignore
		await expect(
			setClaim(colleague, network, { partyId: id, version: 2, claim: { competenceId: python, ...claim } }),
		).rejects.toMatchObject({ code: 'parties.changed-meanwhile' })
		await expect(
			setClaim(office, network, { partyId: id, claim: { competenceId: 999_999, ...claim } }),
		).rejects.toMatchObject({ code: 'competences.not-found' })
	})

	it('say how much can be taken on, in both languages, until nothing is said any more', async () => {
		const id = await organisation('Kapazität')
		const plc = await competence('plc', 'SPS')
		const set = (capacity: object | undefined, version?: number) =>
			setClaim(office, network, { partyId: id, version, claim: { competenceId: plc, ...claim, capacity } })
		const capacities = async () => (await claimsOf(board, network, id)).map(({ capacity }) => capacity)
		await set({ de: '  zwei Leute   ab Mai ', en: 'two people from May' })
		expect(await capacities()).toEqual([{ de: 'zwei Leute ab Mai', en: 'two people from May' }])
		await set({ de: '', en: 'three people' })
		expect(await capacities()).toEqual([{ en: 'three people' }])
		await set(undefined)
		expect(await capacities()).toEqual([{}])
		await expect(set({ de: 'x'.repeat(201) })).rejects.toMatchObject({ kind: 'invalid' })
	})

	it('are removed, and come back by an undo', async () => {
		const id = await organisation('Brenz')
		const erp = await competence('erp', 'ERP')
		const { claimId } = await setClaim(office, network, { partyId: id, claim: { competenceId: erp, ...claim } })
		const { journalId } = await removeClaim(office, network, { partyId: id, claimId })
		expect(await claimsOf(office, network, id)).toEqual([])
		await undoChange(office, network, { journalId })
		expect(await claimsOf(office, network, id)).toMatchObject([{ id: claimId, level: 2 }])
		await expect(removeClaim(neighbour, other, { partyId: id, claimId })).rejects.toMatchObject({
			code: 'parties.not-found',
		})
		await expect(removeClaim(board, network, { partyId: id, claimId })).rejects.toMatchObject({ kind: 'not-found' })
		await expect(claimsOf(neighbour, network, id)).rejects.toMatchObject({ kind: 'not-found' })
	})
})
