/** What an office wrote down wrongly of a relationship is corrected where it stands. */
import { describe, expect, it } from 'vitest'
import { recordAsOf } from '../../journal/as-of.queries.ts'
import { partyHistory } from '../../parties/history/party-history.queries.ts'
import { editParty } from '../../parties/record/edit-party.ts'
import { partyRecord } from '../../parties/record/party-record.queries.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import { relationsFixture } from '../relations.fixture.ts'
import { editRelationship } from './edit-relationship.ts'
import { endRelationship } from './end-relationship.ts'
import { relateParties } from './relate-parties.ts'
import { relationshipsOf } from './relationships.queries.ts'

const { network, other, office, colleague, board, neighbour, organisation, person } = await relationsFixture()

type Kind = 'subsidiary-of' | 'partner-of' | 'supplier-of' | 'founded-by'
const relate = async (fromId: number, kind: Kind, toId: number, more: object = {}) =>
	(await relateParties(office, network, { partyId: fromId, kind, fromId, toId, ...more })).relationshipId
const edit = (partyId: number, relationshipId: number, more: object) =>
	editRelationship(office, network, { partyId, relationshipId, ...more })
const of = (id: number) => relationshipsOf(office, network, id)
const pair = async (name: string) => [await organisation(`${name} A`), await organisation(`${name} B`)] as const

describe('correcting a relationship', () => {
	it('changes what is named and leaves the rest, from either side, with its undo', async () => {
		const [a, b] = await pair('Alb')
		const id = await relate(a, 'subsidiary-of', b, { from: '2020-01-01', note: '51 %' })
		const before = await of(a)
		const { journalId } = await edit(b, id, { kind: 'supplier-of', from: '2019-05-01', until: '2024-01-01' })
		expect(await of(a)).toMatchObject([
			{ id, kind: 'supplier-of', direction: 'from', from: '2019-05-01', until: '2024-01-01', note: '51 %', ended: true },
		]) // prettier-ignore
		await edit(a, id, { note: ' ' })
		expect(await of(b)).toMatchObject([{ direction: 'to', note: null }])
		await expect(undoChange(office, network, { journalId })).rejects.toMatchObject({ code: 'parties.changed-since' })
		const second = await relate(a, 'partner-of', b)
		const undone = await edit(a, second, { from: '2021-01-01' })
		await undoChange(office, network, { journalId: undone.journalId })
		expect(await of(a)).toMatchObject([{ id: second, from: null }, { id }])
		expect(before).toMatchObject([{ kind: 'subsidiary-of' }])
	})

	it('turns it round, but for partners, who are alike', async () => {
		const [a, b] = await pair('Blau')
		const id = await relate(a, 'subsidiary-of', b)
		await edit(a, id, { direction: 'to' })
		expect(await of(a)).toMatchObject([{ direction: 'to', kind: 'subsidiary-of' }])
		await expect(edit(b, id, { direction: 'from' })).rejects.toMatchObject({ code: 'parties.nothing-changed' })
		await edit(b, id, { kind: 'partner-of', direction: 'from' })
		for (const direction of ['from', 'to'])
			await expect(edit(b, id, { direction })).rejects.toMatchObject({ code: 'parties.nothing-changed' })
		expect(await of(b)).toMatchObject([{ kind: 'partner-of' }])
	})

	it('closes no circle, and is not there twice in a time', async () => {
		const [a, b] = await pair('Donau')
		const c = await organisation('Donau C')
		await relate(a, 'subsidiary-of', b)
		await relate(b, 'subsidiary-of', c)
		const back = await relate(a, 'supplier-of', c)
		await expect(edit(a, back, { kind: 'subsidiary-of', direction: 'to' })).rejects.toMatchObject({
			kind: 'conflict',
			code: 'relations.circle',
		})
		const past = await relate(a, 'supplier-of', b, { until: '2020-01-01' })
		const present = await relate(a, 'supplier-of', b, { from: '2022-01-01' })
		await expect(edit(a, past, { until: '2022-01-02' })).rejects.toMatchObject({ code: 'relations.related-already' })
		await expect(edit(a, present, { kind: 'subsidiary-of' })).rejects.toMatchObject({
			code: 'relations.related-already',
		})
		await edit(a, past, { until: '2022-01-01' })
	})

	it('refuses days and kinds that cannot be, also the founding the other way round', async () => {
		const [firm, older] = [
			await organisation('Echaz', { founded: 2019 }),
			await organisation('Echaz Alt', { founded: 1960 }),
		]
		const founder = await person('Ada', 'Echaz', {
			facts: { given_name: 'Ada', family_name: 'Echaz', born_on: '1980-05-05' },
		})
		const id = await relate(firm, 'partner-of', older, { from: '2020-01-01' })
		const tooEarly = { code: 'parties.before-founding', facts: { year: 2019 } }
		await expect(edit(firm, id, { from: '2018-12-31' })).rejects.toMatchObject(tooEarly)
		await expect(edit(firm, id, { from: null, until: '2019-01-01' })).rejects.toMatchObject(tooEarly)
		await expect(edit(firm, id, { until: '2020-01-01' })).rejects.toMatchObject({ code: 'relations.ends-before' })
		// What founded something was there before it.
		await edit(firm, id, { kind: 'founded-by', direction: 'from', from: '2018-06-01' })
		const founded = await relate(firm, 'founded-by', founder)
		await expect(edit(founder, founded, { direction: 'from' })).rejects.toMatchObject({
			code: 'relations.needs-organisations',
		})
		await expect(edit(firm, founded, { from: '1980-05-04' })).rejects.toMatchObject({ code: 'parties.before-birth' })
		await edit(firm, id, { kind: 'supplier-of', from: '2019-06-01' })
		const { version } = (await partyRecord(office, network, firm)).facts
		await expect(
			editParty(office, network, { kind: 'organisation', partyId: firm, version, facts: { founded: 2020 } }),
		).rejects.toMatchObject({ code: 'parties.exists-since', facts: { year: 2019 } })
	})

	it('overwrites nothing that somebody else has changed meanwhile', async () => {
		const [a, b] = await pair('Fils')
		const id = await relate(a, 'subsidiary-of', b)
		const [{ version } = { version: 0 }] = await of(a)
		await editRelationship(colleague, network, { partyId: b, relationshipId: id, note: '30 %', version })
		await expect(edit(a, id, { note: '40 %', version })).rejects.toMatchObject({
			kind: 'conflict',
			code: 'parties.changed-meanwhile',
		})
		const [{ version: now } = { version: 0 }] = await of(a)
		await edit(a, id, { note: '40 %', version: now })
		expect(await of(b)).toMatchObject([{ note: '40 %' }])
	})

	it('stands in the history of both, as it was and as it is', async () => {
		const [a, b] = await pair('Iller')
		const id = await relate(a, 'subsidiary-of', b, { note: 'alt' })
		const { journalId } = await edit(a, id, { note: 'neu', direction: 'to' })
		for (const party of [a, b]) {
			const { entries } = await partyHistory(office, network, party)
			expect(entries.find((entry) => entry.journalId === journalId)).toMatchObject({
				action: 'relations.edit-relationship',
				facts: { changed: ['direction', 'note'] },
				rows: [{ table: 'relationship', before: { note: 'alt', from_id: a }, after: { note: 'neu', from_id: b } }],
			})
			const { rows } = await recordAsOf(office, { id: network, timeZone: 'Europe/Berlin' }, party, '2999-01-01')
			expect(rows).toMatchObject([{ table: 'relationship', row: { note: 'neu' } }])
		}
	})

	it('is the business of the own office alone, and of those two', async () => {
		const [a, b] = await pair('Jagst')
		const stranger = await organisation('Jagst C')
		const relationshipId = await relate(a, 'subsidiary-of', b)
		const input = { partyId: a, relationshipId, note: 'fremd' }
		for (const [ctx, place] of [[board, network], [neighbour, network], [neighbour, other]] as const)
			await expect(editRelationship(ctx, place, input)).rejects.toMatchObject({ kind: 'not-found' }) // prettier-ignore
		await expect(edit(stranger, relationshipId, { note: 'x' })).rejects.toMatchObject({
			code: 'relations.relationship-not-found',
		})
		await endRelationship(office, network, { partyId: a, relationshipId })
		await edit(a, relationshipId, { until: null })
		expect(await of(b)).toMatchObject([{ ended: false }])
	})
})
