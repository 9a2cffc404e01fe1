import { describe, expect, it } from 'vitest'
import { bestOf } from './candidates.ts'
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
		const best = (most: number) => identities(facts, bestOf(facts, Int32Array.of(2, 0, 1), most, day))
		expect(best(1)).toEqual([72])
		expect(best(2)).toEqual([72, 71])
		expect(best(3)).toEqual([72, 71, 70])
		expect(best(9)).toEqual([72, 71, 70])
		expect(bestOf(facts, new Int32Array(), 5, day)).toEqual([])
	})

	it('are one order, of which the best are the beginning however many are asked for', () => {
		const facts = factsOf(
			Array.from({ length: 5_000 }, (_, index) => ({ identity: index + 1, quality: index % 10 === 0 ? 700 : 400 })),
		)
		const positions = Int32Array.from({ length: 5_000 }, (_, index) => index)
		const best = (most: number) => identities(facts, bestOf(facts, positions, most, 20_000))
		const all = best(5_000)
		expect(new Set(all).size).toBe(5_000)
		expect(all.slice(0, 500)).toEqual(inOrderOfLots(all.slice(0, 500).toSorted(), 20_000))
		expect(all.slice(500)).toEqual(inOrderOfLots(all.slice(500).toSorted(), 20_000))
		for (const most of [1, 120, 499, 501, 4_321]) expect(best(most)).toEqual(all.slice(0, most))
	})
})
