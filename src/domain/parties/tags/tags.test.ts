import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { officeFixture } from '../parties.fixture.ts'
import { countRows } from '../party-table.queries.ts'
import { readTableQuestion } from '../table/table-question.ts'
import { undoChange } from '../undo/undo-change.ts'
import { tagMany } from './tag-many.ts'
import { tagParty } from './tag-party.ts'
import { untagParty } from './untag-party.ts'

const { network, other, office, colleague, board, neighbour, organisation, owner } = await officeFixture()

async function tagsOf(id: number): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select t.name from tagging g join tag t on t.id = g.tag_id where g.subject_id = ${id} order by 1`.execute(owner)
	return rows.map((row) => row.name)
}
const tagged = async (name: string) => {
	const { rows } = await sql<{
		id: number
	}>`select id from tag where lower(name) = lower(${name}) and network_id = ${network}`.execute(owner)
	return countRows(office, network, readTableQuestion(new URLSearchParams({ tag: String(rows[0]!.id) })))
}

describe('tagging many', () => {
	it('is one journal entry with a revision per party, and one undo', async () => {
		const ids = await Promise.all(['Alb', 'Karo', 'Quell'].map((name) => organisation(name)))
		await tagParty(office, network, { partyId: ids[0]!, tag: 'Beirat' })
		const { journalId, count } = await tagMany(office, network, { ids, tag: 'beirat' })
		expect(count).toBe(2)
		expect(await tagged('Beirat')).toBe(3)
		const { rows } = await sql<{ entries: number; revisions: number }>`
			select (select count(*)::int from journal where id = ${journalId}) as entries,
				(select count(*)::int from revision where journal_id = ${journalId} and table_name = 'tagging') as revisions`.execute(
			owner,
		)
		expect(rows[0]).toEqual({ entries: 1, revisions: 2 })

		await undoChange(colleague, network, { journalId })
		expect(await tagged('Beirat')).toBe(1)
		expect(await tagsOf(ids[0]!)).toEqual(['Beirat'])
		await expect(undoChange(office, network, { journalId })).rejects.toMatchObject({ code: 'parties.already-undone' })
	})

	it('takes a tag off, and puts it back', async () => {
		const ids = await Promise.all(['Uhl', 'Wies'].map((name) => organisation(name)))
		await tagMany(office, network, { ids, tag: 'Messe' })
		const { journalId } = await tagMany(office, network, { ids, tag: 'Messe', take: true })
		expect(await tagged('Messe')).toBe(0)
		await undoChange(office, network, { journalId })
		expect(await tagged('Messe')).toBe(2)
	})

	it('leaves a new tag to those who use it by now', async () => {
		const [one, another] = await Promise.all(['Brenz', 'Blau'].map((name) => organisation(name)))
		const { journalId } = await tagMany(office, network, { ids: [one!], tag: 'Neu hier' })
		await tagParty(colleague, network, { partyId: another!, tag: 'neu hier' })
		await undoChange(office, network, { journalId })
		expect([await tagsOf(one!), await tagsOf(another!)]).toEqual([[], ['Neu hier']])
	})

	it('refuses nothing chosen, nothing to do, and foreign parties', async () => {
		const id = await organisation('Ross')
		await expect(tagMany(office, network, { ids: [], tag: 'x' })).rejects.toMatchObject({ code: 'parties.none-chosen' })
		await expect(tagMany(office, network, { ids: [id], tag: ' ' })).rejects.toMatchObject({ kind: 'invalid' })
		await expect(tagMany(neighbour, other, { ids: [id], tag: 'x' })).rejects.toMatchObject({
			code: 'parties.tag-everywhere',
		})
		await expect(tagMany(board, network, { ids: [id], tag: 'x' })).rejects.toMatchObject({ kind: 'not-found' })
		expect(await tagsOf(id)).toEqual([])
	})
})

describe('tagging one', () => {
	it('sets and takes a tag', async () => {
		const id = await organisation('Stein')
		await tagParty(office, network, { partyId: id, tag: '  Fach  kräfte ' })
		expect(await tagsOf(id)).toEqual(['Fach kräfte'])
		const { rows } = await sql<{ id: number }>`select id from tag where name = 'Fach kräfte'`.execute(owner)
		const { journalId } = await untagParty(office, network, { partyId: id, tagId: rows[0]!.id })
		expect(await tagsOf(id)).toEqual([])
		await undoChange(office, network, { journalId })
		expect(await tagsOf(id)).toEqual(['Fach kräfte'])
		await expect(tagParty(neighbour, other, { partyId: id, tag: 'x' })).rejects.toMatchObject({
			code: 'parties.not-found',
		})
	})
})
