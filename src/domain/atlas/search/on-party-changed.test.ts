import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { listParty } from '../../parties/details/list-party.ts'
import { setClaim } from '../../competences/set-claim.ts'
import { unlistParty } from '../../parties/details/unlist-party.ts'
import { officeFixture } from '../../parties/parties.fixture.ts'
import { editParty } from '../../parties/record/edit-party.ts'
import { partyRecord } from '../../parties/record/party-record.queries.ts'
import { removeParty } from '../../parties/record/remove-party.ts'
import { noteParty } from '../../parties/notes/note-party.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import './on-party-changed.ts'

const { network, office, organisation, competence, owner } = await officeFixture()

/** Names of organisations whose public document holds a word or a competence. */
async function found(word: string): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select p.name from search_document d join party p on p.id = d.party_id
		where d.audience = 0 and d.tsv @@ ${word}::tsquery order by 1`.execute(owner)
	return rows.map((row) => row.name)
}

describe('search', () => {
	it('follows every change at once: known, edited, claimed, hidden, removed, taken back', async () => {
		const id = await organisation('Karo Werk', { summary: { de: 'Strickmaschinen' } })
		expect(await found('strickmaschin')).toEqual([])
		await listParty(office, network, { partyId: id, scope: 'public' })
		expect(await found('strickmaschin')).toEqual(['Karo Werk'])

		const { version } = (await partyRecord(office, network, id)).facts
		await editParty(office, network, {
			kind: 'organisation',
			partyId: id,
			version,
			facts: { summary: { de: 'Webstühle' } },
		})
		expect([await found('strickmaschin'), await found('webstuhl')]).toEqual([[], ['Karo Werk']])

		const python = await competence('python', 'Python')
		await setClaim(office, network, { partyId: id, claim: { competenceId: python, level: 3, basis: 'reference' } })
		expect(await found(`'c:${python}'`)).toEqual(['Karo Werk'])

		const hidden = await unlistParty(office, network, { partyId: id })
		expect([await found('webstuhl'), await found(`'c:${python}'`)]).toEqual([[], []])
		await undoChange(office, network, hidden)
		expect(await found('webstuhl')).toEqual(['Karo Werk'])

		const removed = await removeParty(office, network, { partyId: id })
		expect(await found('webstuhl')).toEqual([])
		await undoChange(office, network, removed)
		expect(await found('webstuhl')).toEqual(['Karo Werk'])
	})

	it('is not bothered by what it does not show', async () => {
		const id = await organisation('Faden Werk')
		await listParty(office, network, { partyId: id, scope: 'public' })
		const document = sql<{
			id: number
		}>`select d.id from search_document d join party p on p.id = d.party_id where p.id = ${id} and d.audience = 0`
		const before = await document.execute(owner)
		await noteParty(office, network, { partyId: id, body: 'Anruf' })
		expect((await document.execute(owner)).rows).toEqual(before.rows)
	})
})
