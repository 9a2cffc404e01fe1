import { describe, expect, it } from 'vitest'
import { bestOf } from './candidates.ts'
import { add, emptySet, type DocumentSet } from './held/document-sets.ts'
import { DocumentFacts } from './held/facts.ts'
import { inOrderOfLots, lotOf } from './lots.ts'

/** Facts of documents with these identities and qualities, in a row. */
function factsOf(all: readonly { identity: number; quality: number }[]): DocumentFacts {
	const facts = new DocumentFacts()
	facts.learn(
		Buffer.concat(
			all.map(({ identity, quality }, document) => {
				const bytes = Buffer.alloc(22)
				bytes.writeInt32BE(document, 0)
				bytes.writeInt32BE(identity, 4)
				bytes.writeInt16BE(quality, 8)
				return bytes
			}),
		),
	)
	return facts
}

const setOf = (positions: readonly number[]): DocumentSet => {
	const set = emptySet(20_000)
	for (const position of positions) add(set, position)
	return set
}

const identities = (facts: DocumentFacts, positions: readonly number[]) =>
	positions.map((position) => facts.identity[position]!)

describe('the best', () => {
	it('are told in the order of quality, equal ones in the order of their lots', () => {
		const facts = factsOf([
			{ identity: 70, quality: 500 },
			{ identity: 71, quality: 900 },
			{ identity: 72, quality: 900 },
		])
		const day = Array.from({ length: 100 }, (_, index) => index).find((each) => lotOf(72, each) < lotOf(71, each))!
		const best = (most: number) => identities(facts, bestOf(facts, setOf([2, 0, 1]), most, day))
		expect(best(1)).toEqual([72])
		expect(best(2)).toEqual([72, 71])
		expect(best(3)).toEqual([72, 71, 70])
		expect(best(9)).toEqual([72, 71, 70])
		expect(bestOf(facts, setOf([]), 5, day)).toEqual([])
	})

	it('are one order, of which the best are the beginning however many are asked for, of many and of few', () => {
		const facts = factsOf(
			Array.from({ length: 20_000 }, (_, index) => ({ identity: index + 1, quality: index % 10 === 0 ? 700 : 400 })),
		)
		for (const every of [1, 4, 50]) {
			const set = setOf(Array.from({ length: 20_000 / every }, (_, index) => index * every))
			const best = (most: number) => identities(facts, bestOf(facts, set, most, 20_000))
			const all = best(20_000)
			expect(new Set(all).size).toBe(20_000 / every)
			const good = all.filter((identity) => (identity - 1) % 10 === 0).length
			expect(all.slice(0, good)).toEqual(inOrderOfLots(all.slice(0, good).toSorted(), 20_000))
			expect(all.slice(good)).toEqual(inOrderOfLots(all.slice(good).toSorted(), 20_000))
			for (const most of [1, 120, 199, 201, 321]) expect(best(most)).toEqual(all.slice(0, most))
		}
	})
})
