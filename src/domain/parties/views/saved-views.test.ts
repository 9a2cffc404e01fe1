import { describe, expect, it } from 'vitest'
import { officeFixture } from '../parties.fixture.ts'
import { removeView } from './remove-view.ts'
import { savedViews } from './saved-views.queries.ts'
import { mostViews, saveView } from './save-view.ts'

const { network, other, office, colleague, board, neighbour } = await officeFixture()

const names = async (ctx: typeof office) => (await savedViews(ctx, network)).map((view) => view.name)

describe('saved views', () => {
	it('keep a question for the office or for oneself', async () => {
		await saveView(office, network, { name: 'Neu 2026', query: '?sort=-since&status=active&page=4&nonsense=1' })
		await saveView(board, network, { name: 'Nur für mich', query: 'only=unlisted', shared: false })
		expect(await savedViews(colleague, network)).toEqual([
			{ id: expect.any(Number), name: 'Neu 2026', query: 'status=active&sort=-since', shared: true, own: false },
		])
		expect(await names(board)).toEqual(['Neu 2026', 'Nur für mich'])
	})

	it('have one name each, and there are not too many of them', async () => {
		await expect(saveView(colleague, network, { name: 'neu 2026', query: '' })).rejects.toMatchObject({
			code: 'parties.view-name-taken',
		})
		for (let number = 3; number <= mostViews; number++)
			await saveView(office, network, { name: `Nummer ${number}`, query: '' })
		await expect(saveView(office, network, { name: 'Noch eine', query: '' })).rejects.toMatchObject({
			code: 'parties.too-many-views',
		})
	})

	it('are removed by whoever made them, shared ones by the office', async () => {
		const [shared] = await savedViews(office, network)
		const own = (await savedViews(board, network)).find((view) => view.name === 'Nur für mich')!
		await expect(removeView(board, network, { id: shared!.id })).rejects.toMatchObject({
			code: 'parties.view-not-found',
		})
		await expect(removeView(office, network, { id: own.id })).rejects.toMatchObject({ code: 'parties.view-not-found' })
		await removeView(colleague, network, { id: shared!.id })
		await removeView(board, network, { id: own.id })
		expect(await names(board)).not.toContain('Nur für mich')
	})

	it('belong to their network', async () => {
		expect(await savedViews(neighbour, other)).toEqual([])
		await expect(savedViews(neighbour, network)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(saveView(neighbour, network, { name: 'x', query: '' })).rejects.toMatchObject({ kind: 'not-found' })
	})
})
