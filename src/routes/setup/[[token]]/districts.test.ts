import { expect, it } from 'vitest'
import { DISTRICTS } from '#domain/atlas/geo/districts.ts'
import { districtsByState } from './districts.ts'

it('offers every district once, in both languages', () => {
	for (const locale of ['de', 'en'] as const) {
		const codes = districtsByState(locale).flatMap(({ districts }) => districts.map(({ code }) => code))
		expect(codes.toSorted()).toEqual(DISTRICTS.map(({ nuts }) => nuts).toSorted())
	}
	expect(districtsByState('en').find(({ name }) => name === 'Bavaria')?.districts).toHaveLength(96)
})
