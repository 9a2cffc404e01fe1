/** Files that members hand in, at once or as a proposal. */
import { describe, expect, it } from 'vitest'
import { listParty } from '../../parties/details/list-party.ts'
import { correctProfile } from '../../parties/profile/correct-profile.ts'
import { ownProfile } from '../../parties/profile/own-profile.queries.ts'
import { acceptProposals } from '../../parties/proposals/accept-proposals.ts'
import { declineProposal } from '../../parties/proposals/decline-proposal.ts'
import { proposalsOf } from '../../parties/proposals/proposal.queries.ts'
import { proposedFile } from '../../parties/proposals/proposed-file.queries.ts'
import { setApproval } from '../../parties/proposals/set-approval.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import { fieldFilesFixture } from './field-files.fixture.ts'

const {
	network,
	office,
	board,
	neighbour,
	nobody,
	organisation,
	flyer,
	declaration,
	notFound,
	refused,
	keep,
	edit,
	valueOf,
	member,
	gets,
} = await fieldFilesFixture()

describe('the people of an organisation', () => {
	it('hand in files where the office lets them, and in no other field', async () => {
		const id = await organisation('Jagst')
		const ctx = member({ represents: [id] })
		const file = await keep('blatt', 'Blatt.pdf')
		await correctProfile(ctx, network, { partyId: id, version: 1, custom: { [flyer.key]: file } })
		expect((await ownProfile(ctx, id)).fields).toMatchObject({ 'custom.faltblatt': file })
		expect(await gets(ctx, id)).toBe('Blatt.pdf')
		const given = { partyId: id, version: 2, custom: { [declaration.key]: await keep('anders') } }
		await expect(correctProfile(ctx, network, given)).rejects.toMatchObject({ code: 'parties.nothing-changed' })
		await correctProfile(ctx, network, { partyId: id, version: 2, custom: { [flyer.key]: null } })
		expect(await gets(ctx, id)).toBeNull()
	})

	it('propose them where the office wants to see them first: it can look at them, and nobody else', async () => {
		const id = await organisation('Kocher')
		await listParty(office, network, { partyId: id, scope: 'public' })
		const ctx = member({ represents: [id] })
		await setApproval(office, network, { parts: ['custom.faltblatt'] })
		const file = await keep('vorschlag', 'Vorschlag.pdf')
		await correctProfile(ctx, network, { partyId: id, version: 1, custom: { [flyer.key]: file } })
		expect(await gets(office, id)).toBeNull()
		const [proposal] = await proposalsOf(office, network, id)
		for (const sees of [office, board, ctx]) expect(await proposedFile(sees, proposal!.id)).toEqual(file)
		for (const not of [nobody, neighbour, member()])
			await expect(proposedFile(not, proposal!.id)).rejects.toMatchObject(notFound)
		for (const wrong of [Number.NaN, 1e300, proposal!.id + 999])
			await expect(proposedFile(office, wrong)).rejects.toMatchObject(notFound)
		// What is proposed for one record is no file of another one.
		const stranger = await organisation('Fremd')
		await expect(edit(stranger, { [flyer.key]: { ...file } })).rejects.toMatchObject(refused(flyer.key))
		const accepted = await acceptProposals(office, network, { partyId: id, version: 1, proposalIds: [proposal!.id] })
		expect([await gets(nobody, id), await valueOf(id, flyer.key)]).toEqual(['Vorschlag.pdf', file])
		await expect(proposedFile(office, proposal!.id)).rejects.toMatchObject(notFound)
		await undoChange(office, network, { journalId: accepted.journalId })
		expect([await gets(nobody, id), (await proposedFile(office, proposal!.id)).fileName]).toEqual([
			null,
			'Vorschlag.pdf',
		])
		await declineProposal(office, network, { partyId: id, proposalId: proposal!.id, reason: 'Bitte unterschreiben.' })
		await expect(proposedFile(ctx, proposal!.id)).rejects.toMatchObject(notFound)
		await setApproval(office, network, { parts: [] })
	})
})
