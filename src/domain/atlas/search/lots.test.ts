import { expect, it } from 'vitest'
import { inOrderOfLots, lotOf, numberOfDay } from './lots.ts'

const days = Array.from({ length: 1_000 }, (_, index) => numberOfDay('2026-03-12') + index)

it('gives any two the same chance over time', () => {
	for (const [one, other] of [
		[1, 2],
		[3, 4],
		[7, 90_001],
		[12, 13],
	] as const) {
		const first = days.filter((day) => lotOf(one, day) < lotOf(other, day)).length
		expect(Math.abs(first / days.length - 0.5)).toBeLessThan(0.06)
	}
	const wins = Map.groupBy(days, (day) => inOrderOfLots([1, 2, 3, 4, 5, 6, 7, 8], day)[0]!)
	for (const each of wins.values()) expect(Math.abs(each.length / days.length - 1 / 8)).toBeLessThan(0.04)
	expect(wins.size).toBe(8)
})

it('draws no lot twice on a day, and the same ones all day', () => {
	const identities = Array.from({ length: 200_000 }, (_, index) => index + 1)
	const lots = new Set(identities.map((identity) => lotOf(identity, days[0]!)))
	expect(lots.size).toBe(identities.length)
	expect(inOrderOfLots([5, 1, 9, 3], days[0]!)).toEqual(inOrderOfLots([3, 9, 1, 5], days[0]!))
	expect(numberOfDay('2026-03-13')).toBe(numberOfDay('2026-03-12') + 1)
})
