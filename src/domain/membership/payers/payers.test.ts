import { describe, expect, it } from 'vitest'
import { officeFixture, today } from '../../parties/parties.fixture.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import { endMembership } from '../end-membership.ts'
import { giveNotice } from '../give-notice.ts'
import { startMembership } from '../start-membership.ts'
import { withdrawNotice } from '../withdraw-notice.ts'
import { endPayer } from './end-payer.ts'
import { payersOf } from './payers.queries.ts'
import { setPayer } from './set-payer.ts'

const { network, other, office, board, neighbour, organisation, person } = await officeFixture()

describe('who pays', () => {
	it('is a dated fact of its own: one after the other, seen from both sides', async () => {
		const [ada, firm, holding] = [await person('Ada', 'Stein'), await organisation('Alb'), await organisation('Blau')]
		await setPayer(office, network, { partyId: ada, payerId: firm, from: '2024-01-01', note: 'laut Arbeitsvertrag' })
		const { journalId } = await setPayer(office, network, { partyId: ada, payerId: holding, from: '2026-01-01' })
		expect(await payersOf(board, network, ada)).toMatchObject({
			payers: [
				{ party: { name: 'Blau' }, from: '2026-01-01', until: null },
				{ party: { name: 'Alb' }, from: '2024-01-01', until: '2026-01-01', note: 'laut Arbeitsvertrag' },
			],
			paysFor: [],
		})
		expect((await payersOf(office, network, firm)).paysFor).toMatchObject([{ party: { id: ada } }])
		await undoChange(office, network, { journalId })
		expect((await payersOf(office, network, ada)).payers).toMatchObject([{ until: null }])
		await endPayer(office, network, { partyId: ada })
		expect((await payersOf(office, network, ada)).payers).toMatchObject([{ until: today }])
		await expect(endPayer(office, network, { partyId: ada })).rejects.toMatchObject({ code: 'membership.no-payer' })
	})

	it('ends with the membership, and goes on when the notice is withdrawn', async () => {
		const [ada, firm] = [await person('Ute', 'Fink'), await organisation('Fels')]
		const { membershipId } = await startMembership(office, network, {
			partyId: ada, type: { label: 'Persönlich' }, from: '2020-01-01',
		}) // prettier-ignore
		await setPayer(office, network, { partyId: ada, payerId: firm, from: '2024-01-01' })
		await giveNotice(office, network, { membershipId, givenOn: today, endsOn: '2027-01-01' })
		const until = async () => (await payersOf(office, network, ada)).payers[0]?.until
		expect(await until()).toBe('2027-01-01')
		await withdrawNotice(office, network, { membershipId })
		expect(await until()).toBeNull()
		const { journalId } = await endMembership(office, network, { membershipId, until: '2026-06-01', reason: 'death' })
		expect(await until()).toBe('2026-06-01')
		await undoChange(office, network, { journalId })
		expect(await until()).toBeNull()
	})

	it('is never itself, never twice, and never of another network', async () => {
		const [one, two] = [await organisation('Donau'), await organisation('Echaz')]
		const set = { partyId: one, payerId: two, from: today }
		await expect(setPayer(office, network, { ...set, payerId: one })).rejects.toMatchObject({
			code: 'membership.pays-itself',
		})
		await setPayer(office, network, set)
		await expect(setPayer(office, network, set)).rejects.toMatchObject({ code: 'membership.payer-overlaps' })
		await expect(setPayer(board, network, set)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(setPayer(neighbour, other, set)).rejects.toMatchObject({ code: 'parties.not-found' })
		await expect(payersOf(neighbour, network, one)).rejects.toMatchObject({ kind: 'not-found' })
	})
})
