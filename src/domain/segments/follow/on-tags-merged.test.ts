import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { officeFixture } from '../../parties/parties.fixture.ts'
import { removeTag } from '../../parties/tags/remove-tag.ts'
import { renameTag } from '../../parties/tags/rename-tag.ts'
import { tagMany } from '../../parties/tags/tag-many.ts'
import { tagsInUse } from '../../parties/tags/tags.queries.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import { saveView } from '../../parties/views/save-view.ts'
import { saveSegment } from '../save-segment.ts'
import { segmentsOf } from '../segments.queries.ts'

const { network, other, office, colleague, board, neighbour, organisation, owner } = await officeFixture()

async function tagsOf(id: number): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select t.name from tagging g join tag t on t.id = g.tag_id where g.subject_id = ${id} order by 1`.execute(owner)
	return rows.map((row) => row.name)
}

describe('a tag', () => {
	const tagNumber = async (name: string) => (await tagsInUse(office, network)).find((tag) => tag.name === name)!
	const asks = (id: number) => ({
		kind: 'organisation' as const, match: 'all' as const, groups: [{ match: 'all' as const, conditions: [{ of: 'tag' as const, any: [id] }] }],
	}) // prettier-ignore

	it('is renamed, merged with another one, removed, and all of that taken back', async () => {
		const [one, both, late] = await Promise.all(['Enz', 'Nagold', 'Murg'].map((name) => organisation(name)))
		await tagMany(office, network, { ids: [one!, both!], tag: 'Gruppe: AK Cloud' })
		await tagMany(office, network, { ids: [both!, late!], tag: 'AK Cloud' })
		const [gone, kept] = [await tagNumber('Gruppe: AK Cloud'), await tagNumber('AK Cloud')]
		expect(kept).toMatchObject({ organisations: 2, persons: 0 })
		await saveSegment(office, network, { name: 'Cloud', tree: asks(gone.id) })
		await saveView(office, network, { name: 'Cloud', query: `?tag=${gone.id}&sort=-since` })
		const segment = async () => (await segmentsOf(office, network)).find(({ name }) => name === 'Cloud')!.tree
		const view = async () =>
			(await sql<{ query: string }>`select query from saved_view where name = 'Cloud'`.execute(owner)).rows[0]!.query

		await renameTag(office, network, { tagId: gone.id, name: 'Gruppe Cloud' })
		expect(await tagsOf(one!)).toEqual(['Gruppe Cloud'])
		const merged = await renameTag(colleague, network, { tagId: gone.id, name: ' ak  cloud ' })
		expect(merged.tagId).toBe(kept.id)
		expect([await tagsOf(one!), await tagsOf(both!), await tagsOf(late!)]).toEqual([
			['AK Cloud'],
			['AK Cloud'],
			['AK Cloud'],
		])
		expect(await segment()).toMatchObject(asks(kept.id))
		expect(await view()).toContain(`tag=${kept.id}`)

		await undoChange(office, network, { journalId: merged.journalId })
		expect([await tagsOf(one!), await tagsOf(both!)]).toEqual([['Gruppe Cloud'], ['AK Cloud', 'Gruppe Cloud']])
		expect(await segment()).toMatchObject(asks(gone.id))
		expect(await view()).toContain(`tag=${gone.id}`)

		const removed = await removeTag(office, network, { tagId: kept.id })
		expect([await tagsOf(both!), await tagsOf(late!)]).toEqual([['Gruppe Cloud'], []])
		await undoChange(office, network, { journalId: removed.journalId })
		expect(await tagsOf(late!)).toEqual(['AK Cloud'])
	})

	it('is nobody else’s to change', async () => {
		await tagMany(office, network, { ids: [await organisation('Schutter')], tag: 'Eigen' })
		const { id } = await tagNumber('Eigen')
		for (const ctx of [board, neighbour])
			await expect(renameTag(ctx, network, { tagId: id, name: 'Fremd' })).rejects.toMatchObject({ kind: 'not-found' })
		await expect(removeTag(neighbour, other, { tagId: id })).rejects.toMatchObject({ code: 'parties.tag-not-found' })
		await expect(tagsInUse(neighbour, network)).rejects.toMatchObject({ kind: 'not-found' })
	})
})
