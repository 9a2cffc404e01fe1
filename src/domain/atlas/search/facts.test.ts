import { describe, expect, it } from 'vitest'
import { bestOf, countFacets } from './count-facets.ts'
import { DocumentFacts } from './facts.ts'
import { inOrderOfLots, lotOf } from './lots.ts'
import { narrowed } from './narrowed.ts'
import { facetNames, noFilters, type Filters } from './search-query.ts'

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

describe('facts in memory', () => {
	const facts = new DocumentFacts()
	facts.learn(
		Buffer.concat([
			packed(7, 70, 500, 'DE111', [1, 2]),
			packed(5_000_000, 71, 900, 'DE111', [2]),
			packed(9, 72, 900, '', []),
		]),
	)

	it('know which documents were read, far apart or not', () => {
		expect(facts.missing(Int32Array.of(7, 8, 5_000_000, 5_000_001))).toEqual([8, 5_000_001])
	})

	it('are counted by each facet, a network of several and a district that is unknown included', () => {
		const counted = countFacets(facts, Int32Array.of(7, 5_000_000, 9), 1)
		expect(counted).toMatchObject({ total: 3, districts: [{ value: 'DE111', count: 2 }] })
		expect(counted.networks).toEqual([
			{ value: 2, count: 2 },
			{ value: 1, count: 1 },
		])
		expect(counted.fields).toEqual([
			{ value: 0, count: 3 },
			{ value: 2, count: 3 },
		])
	})

	it('narrow a list down by what is chosen in facets, all of them together', () => {
		const among = (chosen: Partial<Filters>) =>
			Array.from(
				narrowed(
					facts,
					Int32Array.of(7, 5_000_000, 9),
					{ ...noFilters, ...chosen },
					facetNames.filter((name) => chosen[name]),
				),
			)
		expect(among({})).toEqual([7, 5_000_000, 9])
		expect(among({ networks: [1, 3] })).toEqual([7])
		expect(among({ networks: [2] })).toEqual([7, 5_000_000])
		expect(among({ networks: [2], districts: ['DE111'], kinds: ['company'], sizes: ['10-49'] })).toEqual([7, 5_000_000])
		expect(among({ districts: ['DE112'] })).toEqual([])
		expect(among({ fields: [1, 2] })).toEqual([7, 5_000_000, 9])
		expect(among({ fields: [1] })).toEqual([])
		expect(among({ kinds: ['university'] })).toEqual([])
		expect(among({ sizes: ['1-9', '250+'] })).toEqual([])
	})

	it('tell the best, equal ones in the order of their lots', () => {
		const day = Array.from({ length: 100 }, (_, index) => index).find((each) => lotOf(72, each) < lotOf(71, each))!
		expect(bestOf(facts, Int32Array.of(9, 7, 5_000_000), 2, day)).toEqual([72, 71])
		expect(bestOf(facts, Int32Array.of(9, 7, 5_000_000), 1, day)).toEqual([72])
	})

	it('are one order, of which the best are the beginning however many are asked for', () => {
		const many = new DocumentFacts()
		const documents = Int32Array.from({ length: 5_000 }, (_, index) => index)
		many.learn(Buffer.concat([...documents].map((id) => packed(id, id + 1, id % 10 === 0 ? 700 : 400, '', []))))
		const all = bestOf(many, documents, documents.length, 20_000)
		expect(new Set(all).size).toBe(documents.length)
		expect(all.slice(0, 500)).toEqual(inOrderOfLots(all.slice(0, 500).toSorted(), 20_000))
		expect(all.slice(500)).toEqual(inOrderOfLots(all.slice(500).toSorted(), 20_000))
		for (const most of [1, 120, 499, 501, 4_321])
			expect(bestOf(many, documents, most, 20_000)).toEqual(all.slice(0, most))
	})

	it('are too many when they hold far more than there is', () => {
		expect(facts.isFarBeyond(10)).toBe(false)
		for (let page = 0; page < 200; page++) facts.learn(packed(page * 1024, page, 1, '', []))
		expect(facts.isFarBeyond(10)).toBe(true)
		expect(facts.isFarBeyond(100_000)).toBe(false)
	})
})
