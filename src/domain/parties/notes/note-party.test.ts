import { expect, it } from 'vitest'
import { officeFixture } from '../parties.fixture.ts'
import { partyRecord } from '../record/party-record.queries.ts'
import { noteParty } from './note-party.ts'

it('takes a note once when its form arrives twice, and the same words of somebody else', async () => {
	const { network, office, colleague, organisation } = await officeFixture()
	const id = await organisation('Karo')
	const note = { partyId: id, body: 'Rückruf\r\nam Montag' }
	await Promise.allSettled([noteParty(office, network, note), noteParty(office, network, note)])
	await expect(noteParty(office, network, note)).rejects.toMatchObject({ code: 'parties.noted-already' })
	await noteParty(colleague, network, note)
	await noteParty(office, network, { ...note, body: 'Rückruf am Dienstag' })
	const { notes } = await partyRecord(office, network, id)
	expect(notes.map(({ body, author }) => [body, author])).toEqual([
		['Rückruf am Dienstag', 'Katrin Sailer'],
		['Rückruf\nam Montag', 'Jan Uhl'],
		['Rückruf\nam Montag', 'Katrin Sailer'],
	])
})
