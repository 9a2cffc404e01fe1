import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { may } from '../../access/permissions.ts'
import { officeFixture } from '../parties.fixture.ts'
import { setAddress } from '../details/set-address.ts'
import { createParty } from '../record/create-party.ts'
import { editParty } from '../record/edit-party.ts'
import { partyRecord } from '../record/party-record.queries.ts'
import { removeParty } from '../record/remove-party.ts'
import { saveView } from '../views/save-view.ts'
import { undoChange } from './undo-change.ts'

const { network, other, owner, office, colleague, board, neighbour, organisation } = await officeFixture()

const recordOf = (id: number) => partyRecord(office, network, id)
const edit = (id: number, version: number, employees: number) =>
	editParty(office, network, { kind: 'organisation', partyId: id, version, facts: { employees } })

describe('taking a change back', () => {
	it('can itself be taken back, again and again', async () => {
		const id = await organisation('Alb', { employees: 12 })
		const change = await edit(id, 1, 14)
		const undo = await undoChange(colleague, network, { journalId: change.journalId })
		expect((await recordOf(id)).facts.employees).toBe(12)
		await expect(undoChange(office, network, { journalId: change.journalId })).rejects.toMatchObject({
			code: 'parties.already-undone',
		})
		const again = await undoChange(office, network, { journalId: undo.journalId })
		expect((await recordOf(id)).facts.employees).toBe(14)
		await undoChange(office, network, { journalId: again.journalId })
		expect((await recordOf(id)).facts.employees).toBe(12)
	})

	it('brings a record back that the undo of its creation had taken away', async () => {
		const { id, journalId } = await createParty(office, network, {
			kind: 'organisation',
			facts: { name: 'Wieder da' },
			address: { place: 'Ulm' },
		})
		const before = await recordOf(id)
		const undo = await undoChange(office, network, { journalId })
		await expect(recordOf(id)).rejects.toMatchObject({ code: 'parties.not-found' })
		await undoChange(office, network, { journalId: undo.journalId })
		expect(await recordOf(id)).toEqual(before)
	})

	it('names the later entry that went on from it', async () => {
		const id = await organisation('Karo', { employees: 1 })
		const first = await edit(id, 1, 2)
		const second = await edit(id, 2, 3)
		await expect(undoChange(office, network, { journalId: first.journalId })).rejects.toMatchObject({
			code: 'parties.changed-since',
			facts: { later: second.journalId },
		})
		await removeParty(office, network, { partyId: id })
		await expect(undoChange(office, network, { journalId: second.journalId })).rejects.toMatchObject({
			code: 'parties.changed-since',
		})
	})

	it('is refused after 30 days, and when mails are out', async () => {
		const id = await organisation('Stein', { employees: 1 })
		const old = await edit(id, 1, 2)
		await sql`update journal set at = now() - interval '31 days' where id = ${old.journalId}`.execute(owner)
		await expect(undoChange(office, network, { journalId: old.journalId })).rejects.toMatchObject({
			code: 'parties.undo-too-old',
			facts: { days: 30 },
		})
		const mailed = await edit(id, 2, 3)
		await sql`update journal set facts = facts || '{"mails": 2}' where id = ${mailed.journalId}`.execute(owner)
		await expect(undoChange(office, network, { journalId: mailed.journalId })).rejects.toMatchObject({
			code: 'parties.undo-mail-sent',
		})
	})

	it('knows what has a way back of its own, or none', async () => {
		await saveView(office, network, { name: 'Ulm', query: 'q=ulm', shared: false })
		const { rows } = await sql<{ id: number; action: string }>`
			select id, action from journal where network_id = ${network} and action in ('networks.create', 'parties.save-view') order by id`.execute(
			owner,
		)
		for (const [at, code] of ['parties.undo-not-found', 'parties.undo-view'].entries())
			await expect(undoChange(office, network, { journalId: rows[at]!.id })).rejects.toMatchObject({ code })
	})

	it('is nothing for the board, and knows no entries of other networks', async () => {
		const id = await organisation('Uhl')
		const { journalId } = await setAddress(office, network, { partyId: id, address: { place: 'Ulm' } })
		expect(may(board.viewer, 'office.read', network)).toBe(true)
		await expect(undoChange(board, network, { journalId })).rejects.toMatchObject({ kind: 'not-found' })
		await expect(undoChange(neighbour, other, { journalId })).rejects.toMatchObject({
			code: 'parties.undo-not-found',
		})
		await expect(undoChange(office, network, { journalId: 'drop table' })).rejects.toMatchObject({ kind: 'invalid' })
	})
})
