import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { removeParty } from '../../parties/record/remove-party.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import { relationsFixture } from '../relations.fixture.ts'
import { endRelationship } from './end-relationship.ts'
import { relateParties } from './relate-parties.ts'
import { relationshipsOf } from './relationships.queries.ts'
import { removeRelationship } from './remove-relationship.ts'

const { network, other, office, board, neighbour, organisation, person, today, write } = await relationsFixture()

const relate = (fromId: number, kind: 'subsidiary-of' | 'partner-of' | 'founded-by', toId: number, more: object = {}) =>
	relateParties(office, network, { partyId: fromId, kind, fromId, toId, ...more })
const seen = async (id: number) =>
	(await relationshipsOf(office, network, id)).map(({ kind, direction, other: { name } }) => [kind, direction, name])

describe('relationships', () => {
	it('are said from both sides, end, and come back', async () => {
		const [mother, daughter] = [await organisation('Mutter'), await organisation('Tochter')]
		const { relationshipId } = await relate(daughter, 'subsidiary-of', mother, { from: '2020-01-01', note: ' 51 % ' })
		expect(await relationshipsOf(office, network, daughter)).toMatchObject([
			{
				...{ id: relationshipId, kind: 'subsidiary-of', direction: 'from', other: { id: mother, name: 'Mutter' } },
				...{ note: '51 %', from: '2020-01-01', until: null, ended: false },
			},
		])
		expect(await seen(mother)).toEqual([['subsidiary-of', 'to', 'Tochter']])
		const { journalId } = await endRelationship(office, network, { partyId: mother, relationshipId })
		expect(await relationshipsOf(office, network, mother)).toMatchObject([{ until: today, ended: true }])
		await expect(endRelationship(office, network, { partyId: mother, relationshipId })).rejects.toMatchObject({
			code: 'relations.relationship-not-found',
		})
		await undoChange(office, network, { journalId })
		expect(await relationshipsOf(office, network, mother)).toMatchObject([{ until: null, ended: false }])
		const removed = await removeRelationship(office, network, { partyId: daughter, relationshipId })
		expect(await seen(daughter)).toEqual([])
		await undoChange(office, network, { journalId: removed.journalId })
		expect(await seen(daughter)).toEqual([['subsidiary-of', 'from', 'Mutter']])
	})

	it('exist once in a time, however partners are named', async () => {
		const [a, b] = [await organisation('Alpha'), await organisation('Beta')]
		const { relationshipId } = await relate(b, 'partner-of', a, { until: '2024-01-01' })
		await expect(relate(a, 'partner-of', b, { from: '2023-06-01' })).rejects.toMatchObject({
			code: 'relations.related-already',
		})
		await relate(a, 'partner-of', b, { from: '2024-01-01' })
		expect(await seen(a)).toHaveLength(2)
		await expect(endRelationship(office, network, { partyId: a, relationshipId })).rejects.toMatchObject({
			kind: 'not-found',
		})
	})

	it('close no circle, also not over others, but may follow each other in time', async () => {
		const [a, b, c] = [await organisation('Kreis A'), await organisation('Kreis B'), await organisation('Kreis C')]
		await relate(a, 'subsidiary-of', b, { until: '2022-01-01' })
		await relate(b, 'subsidiary-of', c)
		await expect(relate(c, 'subsidiary-of', a, { from: '2021-01-01' })).rejects.toMatchObject({
			kind: 'conflict',
			code: 'relations.circle',
		})
		await relate(c, 'subsidiary-of', a, { from: '2022-01-01' })
		// Past the command, the database says the same.
		await expect(
			write(
				sql`insert into relationship (network_id, kind, from_id, to_id) values (${network}, 'subsidiary-of', ${a}, ${c})`,
			),
		).rejects.toMatchObject({ constraint: 'relationship_without_circle' })
	})

	it('close no circle when both halves are written at the same time', async () => {
		const [a, b] = [await organisation('Zugleich A'), await organisation('Zugleich B')]
		const both = await Promise.allSettled([relate(a, 'subsidiary-of', b), relate(b, 'subsidiary-of', a)])
		expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
	})

	it('do not begin before an organisation was founded; founders may be persons, nobody else', async () => {
		const [firm, founder] = [await organisation('Jung', { founded: 2019 }), await person('Ada', 'Lenz')]
		const older = await organisation('Alt', { founded: 1960 })
		await expect(relate(firm, 'partner-of', older, { from: '2018-12-31' })).rejects.toMatchObject({
			code: 'parties.before-founding',
			facts: { year: 2019 },
		})
		await relate(firm, 'partner-of', older, { from: '2019-01-01' })
		await relate(firm, 'founded-by', founder)
		expect(await seen(founder)).toEqual([['founded-by', 'to', 'Jung']])
		await expect(relate(founder, 'partner-of', firm)).rejects.toMatchObject({ code: 'relations.needs-organisations' })
		await expect(relate(firm, 'partner-of', firm)).rejects.toMatchObject({ code: 'relations.itself' })
		await expect(relate(older, 'partner-of', firm, { from: '2024-02-01', until: '2024-02-01' })).rejects.toMatchObject({
			code: 'relations.ends-before',
		})
		await expect(relate(older, 'partner-of', firm, { from: '2024-02-31' })).rejects.toMatchObject({ kind: 'invalid' })
	})

	it('go with a record that is removed, and come back with it', async () => {
		const [a, b] = [await organisation('Geht'), await organisation('Bleibt')]
		await relate(a, 'subsidiary-of', b)
		const { journalId } = await removeParty(office, network, { partyId: b })
		expect(await seen(a)).toEqual([])
		await undoChange(office, network, { journalId })
		expect(await seen(a)).toEqual([['subsidiary-of', 'from', 'Bleibt']])
	})

	it('are the business of the own office alone', async () => {
		const [a, b] = [await organisation('Eigen A'), await organisation('Eigen B')]
		const { relationshipId } = await relate(a, 'partner-of', b)
		const input = { partyId: a, kind: 'partner-of', fromId: a, toId: b } as const
		for (const [ctx, place] of [[board, network], [neighbour, network], [neighbour, other]] as const)
			await expect(relateParties(ctx, place, input)).rejects.toMatchObject({ kind: 'not-found' }) // prettier-ignore
		await expect(endRelationship(neighbour, other, { partyId: a, relationshipId })).rejects.toMatchObject({
			kind: 'not-found',
		})
		await expect(removeRelationship(neighbour, other, { partyId: a, relationshipId })).rejects.toMatchObject({
			kind: 'not-found',
		})
		await expect(relationshipsOf(neighbour, network, a)).rejects.toMatchObject({ kind: 'not-found' })
		expect(await relationshipsOf(neighbour, other, a)).toEqual([])
		expect(await relationshipsOf(board, network, a)).toHaveLength(1)
	})
})
