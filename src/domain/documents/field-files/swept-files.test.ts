/** What becomes of the bytes of own fields. */
import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { markFresh, type KeptFile } from '../../fields/kept-file.ts'
import { editMembership } from '../../membership/edit-membership.ts'
import { startMembership } from '../../membership/start-membership.ts'
import { correctProfile } from '../../parties/profile/correct-profile.ts'
import { declineProposal } from '../../parties/proposals/decline-proposal.ts'
import { proposalsOf } from '../../parties/proposals/proposal.queries.ts'
import { setApproval } from '../../parties/proposals/set-approval.ts'
import { editParty } from '../../parties/record/edit-party.ts'
import { erasePerson } from '../../parties/record/erase-person.ts'
import { sweepFiles } from '../every-night-sweep-files.ts'
import { fieldFilesFixture } from './field-files.fixture.ts'

const { db, network, office, organisation, person, folder, files, flyer, declaration, keep, edit, field, member } =
	await fieldFilesFixture()
const day = 86_400_000

describe('bytes in fields', () => {
	const age = async ({ hash }: KeptFile) =>
		utimes(join(folder, 'files/content', hash.slice(0, 2), hash), new Date(0), new Date(0))
	const sweep = async (file: KeptFile, days: number) => {
		await age(file)
		await sweepFiles({ db, files }, Date.now() + days * day)
		return files.has(file.hash)
	}

	it('stay as long as a record names them or an undo could bring them back; then they go', async () => {
		const id = await organisation('Aich')
		const file = await keep('bleibt')
		await edit(id, { [declaration.key]: file })
		expect(await sweep(file, 365)).toBe(true)
		await edit(id, { [declaration.key]: null })
		expect([await sweep(file, 30), await sweep(file, 32)]).toEqual([true, false])
	})

	it('stay as long as a membership names them, or one could be set back', async () => {
		const { key } = await field('Antrag', 'office', { organisations: false, persons: false, memberships: true })
		const [partyId, file] = [await organisation('Fils'), await keep('antrag')]
		const { membershipId } = await startMembership(office, network, {
			...{ partyId, type: { label: 'Firma' }, from: '2020-01-01', custom: { [key]: file } },
		})
		expect(await sweep(file, 365)).toBe(true)
		await editMembership(office, network, { membershipId, custom: { [key]: null } })
		expect([await sweep(file, 30), await sweep(file, 32)]).toEqual([true, false])
	})

	it('stay while they are proposed, and go some time after they were declined', async () => {
		const id = await organisation('Erms')
		await setApproval(office, network, { parts: ['custom.faltblatt'] })
		const file = await keep('wartet')
		const given = { partyId: id, version: 1, custom: { [flyer.key]: file } }
		await correctProfile(member({ represents: [id] }), network, given)
		expect(await sweep(file, 365)).toBe(true)
		const [proposal] = await proposalsOf(office, network, id)
		await declineProposal(office, network, { partyId: id, proposalId: proposal!.id, reason: 'Nein' })
		expect([await sweep(file, 30), await sweep(file, 32)]).toEqual([true, false])
		await setApproval(office, network, { parts: [] })
	})

	it('go at once with a person who is erased', async () => {
		const id = await person('Ute', 'Weg')
		const file = await keep('weg')
		const facts = { custom: { [declaration.key]: file } }
		await editParty(office, network, { kind: 'person', partyId: id, version: 1, facts })
		await erasePerson(office, network, { partyId: id })
		expect(await sweep(file, 2)).toBe(false)
	})

	it('are marked as handed in by the upload alone', async () => {
		const file = await keep('frisch')
		const id = await organisation('Lauter')
		await edit(id, { [declaration.key]: markFresh({ ...file }) })
		const { rows } = await sql<{ custom: unknown }>`select custom from party_overview where id = ${id}`.execute(db)
		expect(rows).toEqual([{ custom: { erklaerung: file } }])
	})
})
