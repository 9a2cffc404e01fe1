import { describe, expect, it } from 'vitest'
import { DocumentFacts, type Values } from './facts.ts'

/** As the database packs them (`search_facts`), each after the number of its document. */
function packed(document: number, identity: number, quality: number, district: string, networks: number[]): Buffer {
	const bytes = Buffer.alloc(4 + 18 + 4 * networks.length)
	bytes.writeInt32BE(document, 0)
	bytes.writeInt32BE(identity, 4)
	bytes.writeInt16BE(quality, 8)
	bytes[10] = 1
	bytes[11] = 2
	bytes.writeInt32BE(0b101, 12)
	bytes.write(district.padEnd(5), 16, 'latin1')
	bytes[21] = networks.length
	for (const [index, network] of networks.entries()) bytes.writeInt32BE(network, 22 + 4 * index)
	return bytes
}

const valuesOf = <Value>({ places, occurring }: Values<Value>): Value[] =>
	[...places.subarray(0, 3)].map((place) => occurring[place]!)

describe('facts in memory', () => {
	const facts = new DocumentFacts()
	facts.learn(
		Buffer.concat([
			packed(7, 70, 500, 'DE111', [1, 2]),
			packed(5_000_000, 71, 900, 'DE111', [2]),
			packed(9, 72, 900, '', []),
		]),
	)

	it('stand each at a position of its own, however far apart the documents are', () => {
		expect([7, 8, 5_000_000, 5_000_001, 9].map((document) => facts.positionOf(document))).toEqual([
			0,
			undefined,
			1,
			undefined,
			2,
		])
		expect([...facts.identity.subarray(0, 3)]).toEqual([70, 71, 72])
		expect([...facts.quality.subarray(0, 3)]).toEqual([500, 900, 900])
		expect(valuesOf(facts.fields)).toEqual([[0, 2], [0, 2], [0, 2]]) // prettier-ignore
		expect(valuesOf(facts.districts)).toEqual(['DE111', 'DE111', ''])
		expect(valuesOf(facts.networks)).toEqual([[1, 2], [2], []])
		expect(valuesOf(facts.kinds)).toEqual([1, 1, 1])
		expect(valuesOf(facts.sizes)).toEqual([2, 2, 2])
		expect([...facts.byQuality]).toEqual([1, 2, 0])
		expect(facts).toMatchObject({ size: 3, known: 3 })
	})

	it('stay where they are when they are learnt once more, and get another place after they were forgotten', () => {
		facts.learn(packed(9, 72, 900, '', []))
		expect(facts).toMatchObject({ size: 3, known: 3 })
		facts.forget(9)
		facts.forget(9)
		facts.forget(12_345)
		expect(facts.positionOf(9)).toBeUndefined()
		expect(facts).toMatchObject({ size: 3, known: 2 })
		facts.learn(packed(9, 72, 100, '', []))
		expect(facts.positionOf(9)).toBe(3)
		expect(facts).toMatchObject({ size: 4, known: 3 })
		// What was forgotten stays where it is; a set says who is there.
		expect([...facts.byQuality]).toEqual([1, 2, 0, 3])
	})

	it('grow, and say when most of them are of documents that are gone', () => {
		const many = new DocumentFacts()
		many.learn(
			Buffer.concat(Array.from({ length: 20_000 }, (_, document) => packed(document, document + 1, 1, '', [3]))),
		)
		expect(many.identity[19_999]).toBe(20_000)
		expect(many.networks.occurring).toEqual([[3]])
		expect(many.networks.places.slice(0, 20_000).every((place) => place === 0)).toBe(true)
		expect(many.areMostlyOfOthersThan(20_000)).toBe(false)
		expect(many.areMostlyOfOthersThan(7_000)).toBe(false)
		expect(many.areMostlyOfOthersThan(6_000)).toBe(true)
	})
})
