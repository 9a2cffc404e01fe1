import { describe, expect, it } from 'vitest'
import { officeFixture, today } from '../parties/parties.fixture.ts'
import { partyRecord } from '../parties/record/party-record.queries.ts'
import { undoChange } from '../parties/undo/undo-change.ts'
import { endMembership } from './end-membership.ts'
import { giveNotice } from './give-notice.ts'
import { membershipsOf, membershipTypes } from './memberships.queries.ts'
import { startMembership } from './start-membership.ts'
import { withdrawNotice } from './withdraw-notice.ts'

const { network, other, office, board, neighbour, organisation } = await officeFixture()
const firm = { label: 'Firma' }

async function member(name: string, from = '2019-01-01', list: 'public' | null = null) {
	const partyId = await organisation(name)
	const { membershipId } = await startMembership(office, network, { partyId, type: firm, from, list })
	return { partyId, membershipId }
}
const statusOf = async (partyId: number) => (await membershipsOf(office, network, partyId)).map(({ status }) => status)
const listingOf = async (partyId: number) => (await partyRecord(office, network, partyId)).listing

describe('becoming a member', () => {
	it('may lie behind or ahead, with a type that may be new', async () => {
		const { partyId } = await member('Alb')
		const later = await member('Karo', '2026-07-01')
		expect(await membershipsOf(office, network, partyId)).toMatchObject([
			{ type: { de: 'Firma' }, from: '2019-01-01', until: null, status: 'active', notices: [] },
		])
		expect(await statusOf(later.partyId)).toEqual(['upcoming'])
		expect(await membershipTypes(office, network)).toHaveLength(1)
	})

	it('happens once at a time', async () => {
		const { partyId } = await member('Neckar')
		await expect(startMembership(office, network, { partyId, type: firm, from: '2024-01-01' })).rejects.toMatchObject({
			code: 'membership.overlaps',
		})
		await expect(
			startMembership(office, network, { partyId, type: { id: 999_999 }, from: today }),
		).rejects.toMatchObject({ code: 'membership.type-not-found' })
		await expect(startMembership(board, network, { partyId, type: firm, from: today })).rejects.toMatchObject({
			kind: 'not-found',
		})
		await expect(startMembership(neighbour, other, { partyId, type: firm, from: today })).rejects.toMatchObject({
			code: 'parties.not-found',
		})
	})

	it('can be taken back, listing included', async () => {
		const partyId = await organisation('Donau')
		const { journalId } = await startMembership(office, network, { partyId, type: firm, from: today, list: 'public' })
		expect(await listingOf(partyId)).toMatchObject({ scope: 'public' })
		await undoChange(office, network, { journalId })
		expect([await statusOf(partyId), await listingOf(partyId)]).toEqual([[], null])
	})
})

describe('giving notice', () => {
	it('leaves a member until it takes effect, and can be withdrawn', async () => {
		const { partyId, membershipId } = await member('Rhein', '2019-01-01', 'public')
		await giveNotice(office, network, { membershipId, givenOn: '2026-03-01', endsOn: '2027-01-01', reason: ' Umzug ' })
		expect(await membershipsOf(office, network, partyId)).toMatchObject([
			{
				status: 'notice-given',
				until: '2027-01-01',
				notices: [{ givenOn: '2026-03-01', endsOn: '2027-01-01', reason: 'Umzug', withdrawnOn: null }],
			},
		])
		expect(await listingOf(partyId)).toMatchObject({ until: '2027-01-01' })
		await expect(giveNotice(office, network, { membershipId, givenOn: today, endsOn: today })).rejects.toMatchObject({
			code: 'membership.notice-already-given',
		})
		const { journalId } = await withdrawNotice(office, network, { membershipId })
		expect(await membershipsOf(office, network, partyId)).toMatchObject([
			{ status: 'active', until: null, notices: [{ withdrawnOn: today }] },
		])
		expect(await listingOf(partyId)).toMatchObject({ until: null })
		await expect(withdrawNotice(office, network, { membershipId })).rejects.toMatchObject({
			code: 'membership.no-notice',
		})
		await undoChange(office, network, { journalId })
		expect(await statusOf(partyId)).toEqual(['notice-given'])
	})

	it('has days that fit', async () => {
		const { membershipId } = await member('Brenz', '2025-01-01')
		await expect(
			giveNotice(office, network, { membershipId, givenOn: '2026-01-01', endsOn: '2025-12-01' }),
		).rejects.toMatchObject({ kind: 'invalid' })
		await expect(
			giveNotice(office, network, { membershipId, givenOn: '2024-01-01', endsOn: '2024-12-31' }),
		).rejects.toMatchObject({ code: 'membership.notice-before-begin' })
		await expect(
			giveNotice(office, network, { membershipId: 999_999, givenOn: today, endsOn: today }),
		).rejects.toMatchObject({ code: 'membership.not-found' })
	})
})

describe('ending a membership', () => {
	it('ends the listing with it', async () => {
		const { partyId, membershipId } = await member('Echaz', '2019-01-01', 'public')
		const { journalId } = await endMembership(office, network, { membershipId, until: today })
		expect([await statusOf(partyId), await listingOf(partyId)]).toEqual([['ended'], null])
		await expect(endMembership(office, network, { membershipId, until: today })).rejects.toMatchObject({
			code: 'membership.ended',
		})
		await undoChange(office, network, { journalId })
		expect([await statusOf(partyId), (await listingOf(partyId))?.until]).toEqual([['active'], null])
	})

	it('keeps whoever goes on as another kind of member listed', async () => {
		const { partyId, membershipId } = await member('Eyach', '2019-01-01', 'public')
		await endMembership(office, network, { membershipId, until: '2026-06-01' })
		await undoLater(partyId)
		expect(await statusOf(partyId)).toEqual(['upcoming', 'active'])
	})

	it('removes one that never began', async () => {
		const { partyId, membershipId } = await member('Blau', '2026-09-01')
		await endMembership(office, network, { membershipId, until: today })
		expect(await statusOf(partyId)).toEqual([])
	})
})

/** The next membership begins on the day on which the first one ends. */
async function undoLater(partyId: number): Promise<void> {
	await startMembership(office, network, { partyId, type: { label: 'Förderer' }, from: '2026-06-01' })
}
