import { sql } from 'kysely'
import { expect, it } from 'vitest'
import '../on-party-changed.ts'
import { editParty } from '../../parties/record/edit-party.ts'
import { officeFixture } from '../../parties/parties.fixture.ts'
import { allFrequencies, withFrequencies } from './frequencies.ts'
import { scanNetwork } from './scan-network.ts'

const { db, network, owner, office, organisation } = await officeFixture()

const pairs = async () =>
	(
		await sql<{ probability: number; reasons: string[] }>`
			select probability, reasons from duplicate_pair where network_id = ${network} order by party_id, other_id`.execute(
			owner,
		)
	).rows
const counts = async () =>
	(
		await sql<{ key: number | null; count: number }>`
			select key, count from likeness_count where network_id = ${network} and kind = 'organisation' order by key nulls first`.execute(
			owner,
		)
	).rows

it('a change is judged like a scan: what many share is as frequent as it was counted', async () => {
	for (let number = 0; number < 60; number++)
		await organisation(`Werkstatt ${'abcdefghijklmno'[number % 15]}${number}x`)
	const address = { street: 'Spitalgasse 3', postcode: '72574', place: 'Bad Urach' }
	const id = await organisation('Werkstatt Hohenurach', {}, { address })
	await organisation('Hohenurach Werkstatt', {}, { address })
	expect(await counts()).toEqual([])

	await scanNetwork(db, network)
	const [all, ...shared] = await counts()
	expect(all).toEqual({ key: null, count: 62 })
	expect(shared.length).toBeGreaterThan(0)
	for (const { count } of shared) expect(count).toBeGreaterThanOrEqual(60)

	const scanned = await pairs()
	expect(scanned.length).toBeGreaterThan(0)
	await editParty(office, network, { kind: 'organisation', partyId: id, version: 1, facts: { founded: 1901 } })
	expect(await pairs()).toEqual(scanned)

	const [many] = shared
	const seen = () =>
		withFrequencies(owner, network, 'organisation', ({ parties, of }) => ({
			parties,
			many: of(many!.key!),
			none: of(0),
		}))
	expect(await seen()).toEqual({ parties: 62, many: many!.count, none: 0 })
	// Nobody has looked through the network yet: then as many are counted as matter.
	await sql`delete from likeness_count`.execute(owner)
	expect(await seen()).toEqual({ parties: 62, many: 41, none: 0 })
})

it('two may count at once', async () => {
	const counting = () =>
		db.transaction().execute(async (tx) => {
			await sql`select set_config('flechtwerk.network', ${String(network)}, true)`.execute(tx)
			await allFrequencies(tx, network, 'organisation')
			await sql`select pg_sleep(0.2)`.execute(tx)
		})
	await Promise.all([counting(), counting(), counting()])
	expect((await counts())[0]).toEqual({ key: null, count: 62 })
})
