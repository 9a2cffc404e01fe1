import { sql } from 'kysely'
import { expect, it } from 'vitest'
import '../../parties/record/on-merge-undone.ts'
import '../../parties/views/on-parties-merged.ts'
import './on-parties-merged.ts'
import { mergeParties } from '../../duplicates/merge/merge-parties.ts'
import { defineField } from '../../fields/define-field.ts'
import { officeFixture } from '../../parties/parties.fixture.ts'
import { partyRecord } from '../../parties/record/party-record.queries.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import { removeView } from '../../parties/views/remove-view.ts'
import { saveView } from '../../parties/views/save-view.ts'
import { changeSegment } from '../change-segment.ts'
import { saveSegment } from '../save-segment.ts'
import type { Tree } from '../segment.schema.ts'
import { countSegment, segmentById } from '../segments.queries.ts'

const { network, other, office, colleague, neighbour, organisation, owner } = await officeFixture()
const about = { organisations: true, persons: false, memberships: true, scope: 'office', required: false } as const
for (const ctx of [office, neighbour])
	await defineField(ctx, ctx === office ? network : other, {
		...about,
		label: { de: 'Pate' },
		type: 'reference',
		settings: { to: 'organisation' },
	})
await defineField(office, network, { ...about, label: { de: 'Nummer' }, type: 'text', settings: { long: false } })

/** Asks for a patron everywhere where one can, and for the same digits in a field of text. */
const asks = (...patrons: number[]): Tree => {
	const field = { values: patrons.map(String), from: null, to: null }
	return {
		kind: 'person',
		match: 'all',
		groups: [
			{
				match: 'any',
				conditions: [
					{ of: 'at-organisation', any: [], match: 'all', conditions: [{ of: 'field', key: 'pate', ...field }] },
					{ of: 'membership-field', key: 'pate', ...field },
				],
			},
		],
	}
}
const namesOf = async (ids: number[]) => {
	const { rows } = await sql<{ query: string }>`select query from saved_view where id = any(${ids}::bigint[]) order by id`.execute(owner)
	return rows.map(({ query }) => query)
} // prettier-ignore
const treeOf = async (id: number) => (await segmentById(office, network, id)).tree
const version = async (id: number) => (await partyRecord(office, network, id)).facts.version
const merge = async (keptId: number, goneId: number) =>
	mergeParties(office, network, {
		keptId,
		goneId,
		keptVersion: await version(keptId),
		goneVersion: await version(goneId),
	})

it('asks for the record that stays when two became one, and back when that is undone', async () => {
	const [kept, gone] = [await organisation('Echaz GmbH'), await organisation('Echaz')]
	await organisation('Lauchert', { custom: { pate: gone } })
	const segment = await saveSegment(office, network, { name: 'Paten', tree: asks(gone, kept) })
	const text: Tree = {
		kind: 'organisation',
		match: 'all',
		groups: [{ match: 'all', conditions: [{ of: 'field', key: 'nummer', values: [String(gone)], from: null, to: null }] }],
	} // prettier-ignore
	const digits = await saveSegment(office, network, { name: 'Nummern', tree: text })
	const named: Tree = { ...text, groups: [{ match: 'all', conditions: [{ of: 'field', key: 'pate', values: [String(gone)], from: null, to: null }] }] } // prettier-ignore
	const counted = await saveSegment(office, network, { name: 'Gezählt', tree: named })
	const abroad = await saveSegment(neighbour, other, { name: 'Paten', tree: asks(gone) })
	const views = [
		await saveView(office, network, { name: 'Paten', query: `f.pate=${gone}&f.pate=${kept}&f.nummer=${gone}&sort=-since` }),
		await saveView(colleague, network, { name: 'Eigene', query: `mf.pate=${gone}`, shared: false }),
	].map(({ id }) => id) // prettier-ignore
	const before = await namesOf(views)

	const { journalId } = await merge(kept, gone)
	expect(await treeOf(segment.id)).toEqual(asks(kept))
	expect(await treeOf(digits.id)).toEqual(text)
	expect(await countSegment(office, network, await treeOf(counted.id))).toBe(1)
	expect((await segmentById(neighbour, other, abroad.id)).tree).toEqual(asks(gone))
	expect(await namesOf(views)).toEqual([`f.pate=${kept}&f.nummer=${gone}&sort=-since`, `mf.pate=${kept}`])

	await undoChange(office, network, { journalId })
	expect(await treeOf(segment.id)).toEqual(asks(gone, kept))
	expect(await countSegment(office, network, await treeOf(counted.id))).toBe(1)
	expect(await namesOf(views)).toEqual(before)
})

it('lets a merge be undone after somebody changed a segment or removed a view, and leaves these as they are', async () => {
	const [kept, gone] = [await organisation('Erms GmbH'), await organisation('Erms')]
	const segment = await saveSegment(office, network, { name: 'Erms', tree: asks(gone) })
	const still = await saveSegment(office, network, { name: 'Erms, unverändert', tree: asks(gone) })
	const view = await saveView(office, network, { name: 'Erms', query: `f.pate=${gone}` })
	const { journalId } = await merge(kept, gone)
	await changeSegment(colleague, network, { segmentId: segment.id, name: 'Alle an der Erms', tree: asks(kept) })
	await removeView(office, network, { id: view.id })

	await undoChange(office, network, { journalId })
	expect(await segmentById(office, network, segment.id)).toMatchObject({ name: 'Alle an der Erms', tree: asks(kept) })
	expect(await treeOf(still.id)).toEqual(asks(gone))
	expect(await namesOf([view.id])).toEqual([])
})

it('does not undo a change of a segment after somebody changed it again', async () => {
	const { id } = await saveSegment(office, network, { name: 'Wer', tree: asks(1) })
	const first = await changeSegment(office, network, { segmentId: id, name: 'Wer', tree: asks(2) })
	await changeSegment(colleague, network, { segmentId: id, name: 'Wer', tree: asks(3) })
	await expect(undoChange(office, network, { journalId: first.journalId })).rejects.toMatchObject({
		code: 'parties.changed-since',
	})
})
