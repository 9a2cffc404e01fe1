import fc from 'fast-check'
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

	it('are those that sorting all of them would put first', () => {
		fc.assert(
			fc.property(
				fc.array(fc.record({ quality: fc.integer({ min: 0, max: 1_000 }), isIn: fc.boolean() }), { maxLength: 300 }),
				fc.integer({ min: 1, max: 40 }),
				fc.constantFrom(1, 250, 1_000),
				(documents, most, coarse) => {
					// Of few different qualities many are equal.
					const facts = factsOf(
						documents.map(({ quality }, index) => ({
							identity: index + 1,
							quality: Math.floor(quality / coarse) * coarse,
						})),
					)
					const positions = documents.flatMap(({ isIn }, position) => (isIn ? [position] : []))
					const lot = (position: number) => lotOf(facts.identity[position]!, 20_000)
					const sorted = positions.toSorted((a, b) => facts.quality[b]! - facts.quality[a]! || lot(a) - lot(b))
					expect(bestOf(facts, setOf(positions), most, 20_000)).toEqual(sorted.slice(0, most))
				},
			),
			{ numRuns: 500 },
		)
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
