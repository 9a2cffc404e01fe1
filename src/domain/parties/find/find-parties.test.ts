import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { officeFixture } from '../parties.fixture.ts'
import { findParties } from './find-parties.queries.ts'

const { network, other, office, neighbour, nobody, organisation, person, write } = await officeFixture()
const names = async (typed: string, given = {}) =>
	(await findParties(office, network, typed, given)).map((found) => found.name)

beforeAll(async () => {
	const karo = await organisation(
		'Karo & Faden Datenwerk eG',
		{},
		{ address: { place: 'Tübingen' }, channels: [{ kind: 'mail', value: 'info@karofaden.example' }] },
	)
	await organisation('Datenwerk Neckar GmbH', {}, { address: { place: 'Esslingen' } })
	await organisation('Überlinger Strickwaren')
	const selin = await person('Selin', 'Aydemir', { channels: [{ kind: 'mail', value: 'aydemir@karofaden.example' }] })
	await write(
		sql`insert into party_function (network_id, person_id, organisation_id, kind) values (${network}, ${selin}, ${karo}, 'main-contact')`,
	)
})

describe('finding a party', () => {
	it('takes begins and parts of names, in any spelling and order, best first', async () => {
		expect(await names('datenwerk')).toEqual(['Datenwerk Neckar GmbH', 'Karo & Faden Datenwerk eG'])
		expect(await names('FADEN karo')).toEqual(['Karo & Faden Datenwerk eG'])
		expect(await names('uber')).toEqual(['Überlinger Strickwaren'])
		expect(await names('se')).toEqual(['Selin Aydemir', 'Datenwerk Neckar GmbH'].slice(0, 1))
	})

	it('takes mail addresses, their domains, and places', async () => {
		expect(await names('aydemir@')).toEqual(['Selin Aydemir'])
		expect(await names('karofaden')).toEqual(['Karo & Faden Datenwerk eG', 'Selin Aydemir'])
		expect(await names('datenwerk tübingen')).toEqual(['Karo & Faden Datenwerk eG'])
		expect(await names('esslingen')).toEqual(['Datenwerk Neckar GmbH'])
	})

	it('forgives a typing error', async () => {
		expect(await names('selin aidemir')).toEqual(['Selin Aydemir'])
		expect(await names('qqqq')).toEqual([])
		expect(await names(' % _ ')).toEqual([])
	})

	it('says where somebody belongs, and looks for one kind alone', async () => {
		expect(await findParties(office, network, 'selin')).toMatchObject([
			{ kind: 'person', at: 'Karo & Faden Datenwerk eG', place: null },
		])
		expect(await names('karofaden', { kinds: ['person'] })).toEqual(['Selin Aydemir'])
	})

	it('is the office’s alone', async () => {
		await expect(findParties(nobody, network, 'karo')).rejects.toMatchObject({ kind: 'not-found' })
		expect(await findParties(neighbour, other, 'karo')).toEqual([])
	})
})
