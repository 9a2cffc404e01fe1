import { describe, expect, it } from 'vitest'
import { officeFixture } from '../parties.fixture.ts'
import { setAddress } from '../details/set-address.ts'
import { startFunction } from '../details/start-function.ts'
import { editParty } from '../record/edit-party.ts'
import { tagMany } from '../tags/tag-many.ts'
import { undoChange } from '../undo/undo-change.ts'
import { ownChange } from './change.queries.ts'
import { namesIn, partyHistory } from './party-history.queries.ts'

const { network, other, office, colleague, neighbour, organisation, person } = await officeFixture()

describe('the history of a party', () => {
	it('says who changed what from what to what', async () => {
		const id = await organisation('Alb', { employees: 12 })
		const { addressId } = await setAddress(office, network, { partyId: id, address: { place: 'Ulm' } })
		await setAddress(colleague, network, { partyId: id, addressId, address: { place: 'Neu-Ulm' } })
		await editParty(office, network, { kind: 'organisation', partyId: id, version: 3, facts: { employees: 14 } })
		const { entries, more } = await partyHistory(office, network, id)
		expect(more).toBe(false)
		expect(entries.map((entry) => [entry.action, entry.actor])).toEqual([
			['parties.edit', 'Katrin Sailer'],
			['parties.set-address', 'Jan Uhl'],
			['parties.set-address', 'Katrin Sailer'],
			['parties.create', 'Katrin Sailer'],
		])
		const [edit, moved, placed] = entries
		expect(edit!.rows).toMatchObject([{ table: 'party', before: { employees: 12 }, after: { employees: 14 } }])
		expect(moved!.rows.find((row) => row.table === 'address')).toMatchObject({
			before: { place: 'Ulm' },
			after: { place: 'Neu-Ulm' },
		})
		expect(placed!.rows.find((row) => row.table === 'address')).toMatchObject({ before: null, after: { place: 'Ulm' } })
	})

	it('shows bulk changes and undone ones, and goes back in pages', async () => {
		const id = await organisation('Karo')
		await tagMany(office, network, { ids: [await organisation('Faden')], tag: 'Messe' })
		const { journalId } = await tagMany(office, network, { ids: [id], tag: 'Messe' })
		await undoChange(office, network, { journalId })
		const { entries } = await partyHistory(office, network, id)
		expect(entries.map((entry) => [entry.action, entry.undoable])).toEqual([
			['parties.undo', true],
			['parties.tag-many', false],
			['parties.create', true],
		])
		expect(entries[0]!.rows).toMatchObject([{ table: 'tagging', after: null }])
		const names = await namesIn(office, network, entries)
		expect(Object.values(names.tag)).toEqual(['Messe'])
		for (let version = 1; version <= 12; version++)
			await editParty(office, network, { kind: 'organisation', partyId: id, version, facts: { employees: version } })
		const newest = await partyHistory(office, network, id)
		expect([newest.entries.length, newest.more]).toEqual([12, true])
		const older = await partyHistory(office, network, id, newest.entries.at(-1)!.journalId)
		expect([older.entries.at(-1)!.action, older.more]).toEqual(['parties.create', false])
	})

	it('tells a person of their functions', async () => {
		const firm = await organisation('Stein')
		const ada = await person('Ada', 'Lenz')
		await startFunction(office, network, { personId: ada, organisationId: firm, kind: 'employee' })
		const { entries } = await partyHistory(office, network, ada)
		expect(entries[0]).toMatchObject({ action: 'parties.start-function' })
		const row = entries[0]!.rows.find((change) => change.table === 'party_function')
		expect(row).toMatchObject({ before: null, after: { organisation_id: firm } })
	})

	it('is the office’s alone', async () => {
		const id = await organisation('Wies')
		await expect(partyHistory(neighbour, network, id)).rejects.toMatchObject({ kind: 'not-found' })
		expect((await partyHistory(neighbour, other, id)).entries).toEqual([])
	})
})

describe('what somebody has just done', () => {
	it('is told to them alone, with what can be taken back', async () => {
		const id = await organisation('Ross')
		const { journalId } = await tagMany(office, network, { ids: [id], tag: 'Beirat' })
		expect(await ownChange(office, network, journalId)).toMatchObject({
			action: 'parties.tag-many',
			tag: 'Beirat',
			undoable: true,
			facts: { count: 1 },
		})
		expect(await ownChange(colleague, network, journalId)).toBeNull()
		await undoChange(office, network, { journalId })
		expect(await ownChange(office, network, journalId)).toMatchObject({ undoable: false })
		expect(await ownChange(office, network, Number.NaN)).toBeNull()
	})
})
