import { describe, expect, it } from 'vitest'
import { officeFixture } from '../parties.fixture.ts'
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
		expect(await ask('Hohen-Urach Cloud UG')).toMatchObject([{ id, place: 'Bad Urach', reasons: ['name'] }])
		expect(await ask('Etwas anderes', [{ kind: 'phone', value: '+49 7125 1234' }])).toMatchObject([
			{ id, reasons: ['phone'] },
		])
		expect(await ask('Hohenurach Cloud', [{ kind: 'mail', value: 'info@HOHENURACH.example' }])).toMatchObject([
			{ id, reasons: ['mail', 'name'] },
		])
		expect(await ask('Neckar Software GmbH', [{ kind: 'mail', value: 'kein' }])).toEqual([])
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
