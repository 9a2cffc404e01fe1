/** Fields of memberships when two records become one. */
import { expect, it } from 'vitest'
import '../../parties/record/on-merge-undone.ts'
import { defineField } from '../../fields/define-field.ts'
import { membershipsOf } from '../../membership/memberships.queries.ts'
import { startMembership } from '../../membership/start-membership.ts'
import { officeFixture } from '../../parties/parties.fixture.ts'
import { partyRecord } from '../../parties/record/party-record.queries.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import { mergeParties } from './merge-parties.ts'

const { network, office, organisation } = await officeFixture()
const about = { organisations: false, persons: false, memberships: true, scope: 'office', required: false } as const
for (const de of ['Klasse', 'Grund'])
	await defineField(office, network, { ...about, label: { de }, type: 'text', settings: { long: false } })
await defineField(office, network, {
	...about,
	label: { de: 'Pate' },
	type: 'reference',
	settings: { to: 'organisation' },
})

const start = (partyId: number, from: string, until: string | null, custom: Record<string, unknown>) =>
	startMembership(office, network, { partyId, type: { label: 'Firma' }, from, until, custom })
const customOf = async (id: number) =>
	(await membershipsOf(office, network, id)).map(({ from, custom }) => [from, custom]).toReversed()
const version = async (id: number) => (await partyRecord(office, network, id)).facts.version

it('stay, come along, fill what is not said, and follow whom they name', async () => {
	const [kept, gone, third] = [await organisation('Alb GmbH'), await organisation('Alb'), await organisation('Brenz')]
	await start(kept, '2020-01-01', null, { klasse: 'voll' })
	await start(gone, '2010-01-01', '2015-01-01', { klasse: 'früher' })
	await start(gone, '2021-01-01', null, { klasse: 'halb', grund: 'jung' })
	await start(third, '2020-01-01', null, { pate: gone })
	const { journalId } = await mergeParties(office, network, {
		keptId: kept,
		goneId: gone,
		keptVersion: await version(kept),
		goneVersion: await version(gone),
	})
	expect(await customOf(kept)).toEqual([
		['2010-01-01', { klasse: 'früher' }],
		['2020-01-01', { klasse: 'voll', grund: 'jung' }],
	])
	expect(await customOf(third)).toEqual([['2020-01-01', { pate: kept }]])
	await undoChange(office, network, { journalId })
	expect(await customOf(kept)).toEqual([['2020-01-01', { klasse: 'voll' }]])
	expect(await customOf(gone)).toEqual([
		['2010-01-01', { klasse: 'früher' }],
		['2021-01-01', { klasse: 'halb', grund: 'jung' }],
	])
	expect(await customOf(third)).toEqual([['2020-01-01', { pate: gone }]])
})
