import { describe, expect, it } from 'vitest'
import { listParty } from '../parties/details/list-party.ts'
import { unlistParty } from '../parties/details/unlist-party.ts'
import { officeFixture } from '../parties/parties.fixture.ts'
import { undoChange } from '../parties/undo/undo-change.ts'
import { keepList } from './keep-list.ts'
import { keptLists } from './lists.queries.ts'
import { removeList } from './remove-list.ts'

const { network, other, office, board, neighbour, organisation } = await officeFixture()

describe('kept lists', () => {
	it('have a name, and the same name replaces', async () => {
		await keepList(office, network, { name: ' Für  die Messe ', slugs: ['karo', 'stein'], note: 'Halle 3' })
		expect(await keptLists(board, network)).toMatchObject([
			{ name: 'Für die Messe', note: 'Halle 3', slugs: ['karo', 'stein'], author: 'Katrin Sailer', count: 0 },
		])
		const { journalId } = await keepList(office, network, { name: 'für die messe', slugs: ['karo'] })
		expect(await keptLists(office, network)).toMatchObject([{ name: 'für die messe', note: '', slugs: ['karo'] }])
		await undoChange(office, network, { journalId })
		expect(await keptLists(office, network)).toMatchObject([{ name: 'Für die Messe', slugs: ['karo', 'stein'] }])
	})

	it('count those that the office may see', async () => {
		const id = await organisation('Fernblick')
		await keepList(neighbour, other, { name: 'Nachbarn', slugs: ['fernblick', 'gibt-es-nicht'] })
		const count = async () => (await keptLists(neighbour, other))[0]!.count
		expect(await count()).toBe(0)
		await listParty(office, network, { partyId: id, scope: 'public' })
		expect(await count()).toBe(1)
		await unlistParty(office, network, { partyId: id })
		expect(await count()).toBe(0)
	})

	it('are removed, and come back by an undo', async () => {
		const { id } = await keepList(office, network, { name: 'Weg', slugs: ['karo'] })
		const { journalId } = await removeList(office, network, { listId: id })
		expect((await keptLists(office, network)).map(({ name }) => name)).not.toContain('Weg')
		await undoChange(office, network, { journalId })
		expect((await keptLists(office, network)).map(({ name }) => name)).toContain('Weg')
	})

	it('are the office’s own', async () => {
		const { id } = await keepList(office, network, { name: 'Eigene', slugs: ['karo'] })
		for (const ctx of [neighbour, board])
			await expect(removeList(ctx, network, { listId: id })).rejects.toMatchObject({ kind: 'not-found' })
		await expect(removeList(neighbour, other, { listId: id })).rejects.toMatchObject({ code: 'lists.not-found' })
		await expect(keptLists(neighbour, network)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(keepList(office, network, { name: 'x', slugs: ['Kein Slug'] })).rejects.toMatchObject({
			kind: 'invalid',
		})
		await expect(keepList(office, network, { name: 'x', slugs: [] })).rejects.toMatchObject({ kind: 'invalid' })
	})
})
