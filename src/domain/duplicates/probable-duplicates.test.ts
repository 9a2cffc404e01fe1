import { describe, expect, it } from 'vitest'
import './on-party-changed.ts'
import { officeFixture } from '../parties/parties.fixture.ts'
import { probableDuplicates } from './probable-duplicates.queries.ts'

const { network, office, neighbour, organisation, person } = await officeFixture()
const ask = (
	name: string,
	channels: { kind: 'mail' | 'phone' | 'web'; value: string }[] = [],
	kind: 'organisation' | 'person' = 'organisation',
) => probableDuplicates(office, network, { kind, name, channels })

describe('probable duplicates', () => {
	it('share a name but for its legal form, or a way to be reached', async () => {
		const id = await organisation(
			'Hohenurach Cloud GmbH',
			{},
			{
				address: { place: 'Bad Urach' },
				channels: [
					{ kind: 'mail', value: 'Info@hohenurach.example' },
					{ kind: 'phone', value: '07125 / 1234' },
				],
			},
		)
		await organisation('Albwasser Leittechnik GmbH')
		const [found, ...others] = await ask('Hohen-Urach Cloud UG')
		expect(found).toMatchObject({ id, place: 'Bad Urach', name: 'Hohenurach Cloud GmbH' })
		expect(found?.reasons).toContain('name')
		expect(others).toEqual([])
		expect((await ask('Hohenurach', [{ kind: 'phone', value: '+49 7125 1234' }]))[0]?.reasons).toContain('phone')
		expect((await ask('Hohenurach Cloud', [{ kind: 'mail', value: 'info@HOHENURACH.example' }]))[0]).toMatchObject({
			id,
			reasons: expect.arrayContaining(['mail', 'name']) as string[],
		})
		expect(await ask('Neckar Software GmbH', [{ kind: 'mail', value: 'kein' }])).toEqual([])
	})

	it('share an entry in a register or a VAT id, however they are called', async () => {
		const id = await organisation('Lautertal Messtechnik GmbH', {
			register_number: 'Amtsgericht Stuttgart, HRB 765432',
			vat_id: 'DE 811 222 333',
		})
		const of = async (name: string, more: object = {}) =>
			(await probableDuplicates(office, network, { kind: 'organisation', name, channels: [], ...more }))[0]
		expect(await of('Messwerk')).toBeUndefined()
		expect(await of('Messwerk', { register_number: 'HRB765432 Stuttgart' })).toMatchObject({
			id,
			reasons: ['register-number', 'not-name'],
		})
		expect(await of('Messwerk', { register_number: 'HRB 123456 Stuttgart' })).toBeUndefined()
		expect(await of('Lautertal Technik')).toBeUndefined()
		expect(await of('Lautertal Technik', { vat_id: 'de811222333' })).toMatchObject({ id })
	})

	it('are of the same kind', async () => {
		const id = await person('Ruth', 'Wiedenmann')
		expect(await ask('Ruth Wiedemann', [], 'person')).toMatchObject([{ id }])
		expect(await ask('Ruth Wiedenmann')).toEqual([])
		await expect(
			probableDuplicates(neighbour, network, { kind: 'person', name: 'Ruth Wiedenmann', channels: [] }),
		).rejects.toMatchObject({ kind: 'not-found' })
	})
})
