import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, emptySet, forSomeAtOnce, include, isIn, keepOnly, membersOf, remove, sizeOf } from './document-sets.ts'
import { Holders } from './holders.ts'

const size = 200
const positions = fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }))
/** Sets are as long as there were documents when they were made. */
const setOf = (members: readonly number[]) => {
	const set = emptySet(Math.max(0, ...members) + 1)
	for (const position of members) add(set, position)
	return set
}
const sorted = (members: Iterable<number>) => [...members].toSorted((a, b) => a - b)

describe('sets of documents', () => {
	it('hold what was put in, in order', () => {
		fc.assert(
			fc.property(positions, (members) => {
				const set = setOf(members)
				expect([...membersOf(set)]).toEqual(sorted(members))
				const told: number[] = []
				forSomeAtOnce(set, (positions, count) => told.push(...positions.subarray(0, count)))
				expect(told).toEqual(sorted(members))
				expect(sizeOf(set)).toBe(members.length)
				for (let position = 0; position < size + 40; position++)
					expect(isIn(set, position)).toBe(members.includes(position))
			}),
		)
	})

	it('are joined and cut like sets, whatever their lengths', () => {
		fc.assert(
			fc.property(positions, positions, (one, other) => {
				const both = sorted(one.filter((position) => other.includes(position)))
				const kept = setOf(one)
				keepOnly(kept, setOf(other))
				expect([...membersOf(kept)]).toEqual(both)
				const all = emptySet(size)
				include(all, setOf(one))
				include(all, setOf(other))
				expect([...membersOf(all)]).toEqual(sorted(new Set([...one, ...other])))
				for (const position of [...other, size + 64]) remove(all, position)
				expect([...membersOf(all)]).toEqual(sorted(one.filter((position) => !other.includes(position))))
			}),
		)
	})

	it('tell all of many, some at once', () => {
		const many = Array.from({ length: 20_000 }, (_, index) => index + (index % 3))
		const told: number[] = []
		let times = 0
		forSomeAtOnce(setOf(many), (positions, count) => {
			times++
			told.push(...positions.subarray(0, count))
		})
		expect(told).toEqual(sorted(new Set(many)))
		expect(times).toBeGreaterThan(2)
	})

	it('hold the thirty-first bit like any other', () => {
		const set = setOf([31, 63])
		expect([...membersOf(set)]).toEqual([31, 63])
		expect(sizeOf(set)).toBe(2)
	})
})

describe('the documents that hold a lexeme', () => {
	const membersIn = (holders: Holders, ofAll: number) => {
		const set = emptySet(ofAll)
		holders.addTo(set)
		return [...membersOf(set)]
	}

	it('are the same as few numbers or as a set, and with some more', () => {
		fc.assert(
			fc.property(positions, positions, fc.constantFrom(size, 40 * size), (first, further, ofAll) => {
				const holders = Holders.of(Int32Array.from(first), ofAll)
				expect(membersIn(holders, ofAll)).toEqual(sorted(first))
				const more = holders.with(further, ofAll + 100)
				expect(membersIn(more, ofAll + 100)).toEqual(sorted(new Set([...first, ...further])))
				expect(membersIn(holders, ofAll)).toEqual(sorted(first))
				expect(membersIn(holders.grown(further, ofAll + 100), ofAll + 100)).toEqual(
					sorted(new Set([...first, ...further])),
				)
				expect(membersIn(more.grown(first, ofAll + 100), ofAll + 100)).toEqual(sorted(new Set([...first, ...further])))
			}),
		)
	})

	it('leave in a set only what they hold, also one that has room for more', () => {
		fc.assert(
			fc.property(positions, positions, fc.constantFrom(size, 40 * size), (first, others, ofAll) => {
				const set = emptySet(ofAll + 100)
				for (const position of others) add(set, position)
				Holders.of(Int32Array.from(first), ofAll).keepOnly(set)
				expect([...membersOf(set)]).toEqual(sorted(first).filter((position) => [...others].includes(position)))
			}),
		)
	})

	it('take no more room than a bit for each document, and less where they are few', () => {
		const all = Int32Array.from({ length: size }, (_, position) => position)
		expect(Holders.of(all, size).bytes).toBeLessThanOrEqual(size / 8 + 4)
		expect(Holders.of(Int32Array.of(1, 2), 1_000).bytes).toBe(8)
	})
})
