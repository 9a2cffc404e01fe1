import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import './on-party-changed.ts'
import { editParty } from '../parties/record/edit-party.ts'
import { removeParty } from '../parties/record/remove-party.ts'
import { officeFixture } from '../parties/parties.fixture.ts'
import { undoChange } from '../parties/undo/undo-change.ts'
import { admitPair } from './admit-pair.ts'
import { denyPair } from './deny-pair.ts'
import { scanAllNetworks } from './every-night-scan.ts'
import { everyPair, type ListedPair } from './every-pair.queries.ts'
import { openDuplicates, openPairs } from './open-pairs.queries.ts'
import { comparedPair, deniedPairs, keptByDefault } from './pair.queries.ts'
import { scanNetwork } from './scan/scan-network.ts'

const { db, network, other, owner, office, board, neighbour, nobody, organisation, person, write, context } =
	await officeFixture()

const all = async (pairs: AsyncIterable<ListedPair>): Promise<ListedPair[]> => {
	const found: ListedPair[] = []
	for await (const pair of pairs) found.push(pair)
	return found
}
const listed = async (ctx = office, networkId = network): Promise<ListedPair[]> =>
	all(everyPair(ctx, networkId, { from: 0.5, kind: null }))
const names = async () => (await listed()).map((pair) => pair.names.toSorted())
const scan = () => scanNetwork(db, network)

let [one, two] = [0, 0]
beforeAll(async () => {
	const given = { address: { street: 'Spitalgasse 3', postcode: '72574', place: 'Bad Urach' } }
	one = await organisation(
		'Hohenurach Cloud GmbH',
		{},
		{ ...given, channels: [{ kind: 'mail', value: 'info@hohenurach.example' }] },
	)
	two = await organisation('Hohen-Urach Cloud', {}, given)
	await organisation('Albwasser Leittechnik GmbH', {}, given)
	await person('Ruth', 'Wiedenmann', { channels: [{ kind: 'mail', value: 'r.wiedenmann@alb.example' }] })
	await person('Wiedenmann', 'Ruth', { channels: [{ kind: 'mail', value: 'r.wiedenmann@alb.example' }] })
})

describe('looking for duplicates', () => {
	it('happens on entry already', async () => {
		expect(await names()).toEqual([
			['Ruth Wiedenmann', 'Wiedenmann Ruth'],
			['Hohen-Urach Cloud', 'Hohenurach Cloud GmbH'],
		])
	})

	it('makes what a record is compared by anew only when that changes', async () => {
		const id = await organisation('Ermstal Pumpen GmbH', { founded: 1990 })
		const writtenBy = async () =>
			(await sql<{ writer: string }>`select xmin::text as writer from party_likeness where id = ${id}`.execute(owner))
				.rows
		const edit = (version: number, facts: object) =>
			editParty(office, network, { kind: 'organisation', partyId: id, version, facts })
		const made = await writtenBy()
		expect(made).toHaveLength(1)
		await edit(1, { founded: 1991, employees: 5, summary: { de: 'Pumpen' } })
		expect(await writtenBy()).toEqual(made)
		await edit(2, { name: 'Hohenurach Cloud AG' })
		expect(await writtenBy()).not.toEqual(made)
		expect((await names()).filter((pair) => pair.includes('Hohenurach Cloud AG'))).not.toEqual([])
		await edit(3, { name: 'Ermstal Pumpen GmbH' })
		expect(await names()).toHaveLength(2)
	})

	it('finds the same by night, and what was written past all commands', async () => {
		await write(
			sql`update party set name = 'Albwasser', name_key = 'albwasser' where name = 'Albwasser Leittechnik GmbH'`,
		)
		await sql`delete from duplicate_pair`.execute(owner)
		await scanAllNetworks(db)
		const before = await listed()
		expect(before).toHaveLength(2)
		expect(await scan()).toBe(true)
		expect(await listed()).toEqual(before)
	})

	it('forgets a pair that is no longer alike, and one of whom somebody is gone', async () => {
		const id = await organisation('Hohenurach Kloud GmbH')
		expect(await listed()).toHaveLength(4)
		await editParty(office, network, {
			kind: 'organisation',
			partyId: id,
			version: 1,
			facts: { name: 'Ganz anderer Name' },
		})
		expect(await listed()).toHaveLength(2)
		await editParty(office, network, {
			kind: 'organisation',
			partyId: id,
			version: 2,
			facts: { name: 'Hohenurach Kloud GmbH' },
		})
		await removeParty(office, network, { partyId: id })
		expect(await listed()).toHaveLength(2)
	})

	it('lists numbers of other systems, and only what is asked for', async () => {
		await write(
			sql`insert into external_id (network_id, source, kind, value, party_id) values (${network}, 'liste', 'organisation', 'A17', ${two})`,
		)
		const [pair] = (await listed()).filter(({ kind }) => kind === 'organisation')
		expect(pair).toMatchObject({ ids: [one, two], externalIds: [[], ['A17']] })
		expect(await all(everyPair(office, network, { from: 0, kind: 'person' }))).toHaveLength(1)
		expect(await all(everyPair(office, network, { from: 1, kind: null }))).toEqual([])
	})
})

describe('a pair', () => {
	it('is shown with both records, what hangs on them, and which one should stay', async () => {
		const { pairs, counts } = await openPairs(office, network, { kind: 'organisation', page: 1 })
		expect(counts).toEqual({ organisation: 1, person: 1 })
		const pair = await comparedPair(board, network, pairs[0]!.id)
		expect(pair).toMatchObject({
			denied: null,
			overlapping: false,
			parties: [{ id: one, address: 'Spitalgasse 3, 72574 Bad Urach' }, { id: two }],
		})
		expect(keptByDefault(pair.parties).id).toBe(one)
		await expect(comparedPair(office, network, 999_999)).rejects.toMatchObject({ code: 'duplicates.pair-gone' })
		await expect(comparedPair(neighbour, other, pairs[0]!.id)).rejects.toMatchObject({ code: 'duplicates.pair-gone' })
	})

	it('is remembered as none, over scans, until somebody thinks otherwise', async () => {
		const { journalId } = await denyPair(office, network, { partyId: two, otherId: one })
		await scan()
		expect(await openDuplicates(office, network)).toMatchObject({
			count: 1,
			likeliest: { first: { name: 'Ruth Wiedenmann' } },
		})
		expect(await deniedPairs(office, network, { limit: 5, offset: 0 })).toMatchObject({
			count: 1,
			pairs: [{ by: 'Katrin Sailer', on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string, first: { id: one } }],
		})
		await expect(denyPair(office, network, { partyId: one, otherId: two })).rejects.toMatchObject({
			code: 'duplicates.already-denied',
		})
		await undoChange(office, network, { journalId })
		expect(await openDuplicates(office, network)).toMatchObject({ count: 2 })
		await denyPair(office, network, { partyId: one, otherId: two })
		await admitPair(office, network, { partyId: two, otherId: one })
		expect(await openDuplicates(office, network)).toMatchObject({ count: 2 })
		await expect(admitPair(office, network, { partyId: two, otherId: one })).rejects.toMatchObject({
			code: 'duplicates.not-denied',
		})
	})

	it('is the business of its office alone', async () => {
		for (const ctx of [neighbour, nobody, context(nobody.viewer)]) {
			await expect(openDuplicates(ctx, network)).rejects.toMatchObject({ kind: 'not-found' })
			await expect(openPairs(ctx, network, { kind: null, page: 1 })).rejects.toMatchObject({ kind: 'not-found' })
			await expect(deniedPairs(ctx, network, { limit: 1, offset: 0 })).rejects.toMatchObject({ kind: 'not-found' })
			await expect(listed(ctx)).rejects.toMatchObject({ kind: 'not-found' })
			await expect(denyPair(ctx, network, { partyId: one, otherId: two })).rejects.toMatchObject({ kind: 'not-found' })
		}
		await expect(denyPair(board, network, { partyId: one, otherId: two })).rejects.toMatchObject({ kind: 'not-found' })
		await expect(admitPair(board, network, { partyId: one, otherId: two })).rejects.toMatchObject({ kind: 'not-found' })
		await expect(denyPair(neighbour, other, { partyId: one, otherId: two })).rejects.toMatchObject({
			code: 'parties.not-found',
		})
		expect(await listed(neighbour, other)).toEqual([])
	})
})
