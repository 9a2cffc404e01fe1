import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { officeFixture, viewerWith } from '../../parties/parties.fixture.ts'
import { correctProfile } from '../../parties/profile/correct-profile.ts'
import { ownProfile } from '../../parties/profile/own-profile.queries.ts'
import { acceptProposals } from '../../parties/proposals/accept-proposals.ts'
import { proposalsOf } from '../../parties/proposals/proposal.queries.ts'
import { setApproval } from '../../parties/proposals/set-approval.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import './on-address-corrected.ts'

const { network, office, organisation, context, owner } = await officeFixture()

it('finds the district of an address that its people correct or propose, and none for a place that could be several', async () => {
	const id = await organisation('Karo')
	const ctx = context(viewerWith('Selin Aydemir', [], { represents: [id], memberOf: [network] }))
	const districts = async () => {
		const { rows } = await sql<{ district_code: string | null }>`
			select district_code from address where party_id = ${id} order by kind desc`.execute(owner)
		return rows.map((row) => row.district_code)
	}
	const version = async () => (await ownProfile(ctx, id)).version
	const correct = async (addresses: object) =>
		correctProfile(ctx, network, { partyId: id, version: await version(), addresses })
	await correct({ visiting: { place: 'Konstanz', postcode: '78462' } })
	expect(await districts()).toEqual(['DE138'])
	// The street alone moves nothing.
	await correct({ visiting: { street: 'Marktstätte 1', place: 'Konstanz', postcode: '78462' } })
	expect(await districts()).toEqual(['DE138'])
	const { journalId } = await correct({
		visiting: { place: 'Ulm', postcode: '89073' },
		postal: { place: 'Neustadt' },
	})
	expect(await districts()).toEqual(['DE144', null])
	await undoChange(office, network, { journalId })
	expect(await districts()).toEqual(['DE138'])

	await setApproval(office, network, { parts: ['postal'] })
	await correct({ postal: { place: 'Stuttgart', postcode: '70173' } })
	const [proposal] = await proposalsOf(office, network, id)
	await acceptProposals(office, network, { partyId: id, version: await version(), proposalIds: [proposal!.id] })
	expect(await districts()).toEqual(['DE138', 'DE111'])
})
