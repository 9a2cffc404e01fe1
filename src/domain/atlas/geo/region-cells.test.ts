import { describe, expect, it } from 'vitest'
import { Refusal } from '#platform/errors.ts'
import { districtsOfState } from './districts.ts'
import { PLACES } from './places.ts'
import { drawRegion, regionCells } from './region-cells.ts'
import type { RegionCells } from './shapes/cells.ts'
import { toPixels } from './shapes/frame.ts'
import { inRings, signedArea, type Point, type Ring } from './shapes/plane.ts'

/** The rings of path data as cells have it: M x y l dx dy … z, steps without commas. */
function ringsOf(path: string): Ring[] {
	return path.split('z').flatMap((part) => {
		const numbers = part.match(/-?(?:\d+\.?\d*|\.\d+)/g)?.map(Number) ?? []
		if (numbers.length === 0) return []
		let [x, y] = [0, 0]
		const points: Point[] = []
		for (let at = 0; at < numbers.length; at += 2) {
			x += numbers[at] ?? 0
			y += numbers[at + 1] ?? 0
			points.push([x, y])
		}
		return [points]
	})
}

/** The districts that can be reached from the first one over shared borders. */
function reached({ cells, borders }: RegionCells): Set<string> {
	const found = new Set([cells[0]?.district ?? ''])
	for (const here of found)
		for (const { between } of borders) if (between.includes(here)) for (const code of between) found.add(code)
	return found
}

const state = districtsOfState('BW')

describe('the map of Baden-Württemberg', () => {
	const map = regionCells(state)

	it('has a cell for each of the 44 districts', () => {
		expect(map.cells.map(({ district }) => district)).toEqual(state)
		for (const { path } of map.cells) expect(path).toMatch(/^M[\d.]+ [\d.]+l[-\d. ]+z/)
	})

	it('hangs together', () => expect(reached(map).size).toBe(44))

	it('keeps each mark inside its own cell, and every cell inside the frame', () => {
		for (const { path, x, y, room } of map.cells) {
			expect(inRings([x, y], ringsOf(path))).toBe(true)
			expect(room).toBeGreaterThan(2)
			for (const [px, py] of ringsOf(path).flat()) {
				expect(px).toBeGreaterThan(0)
				expect(px).toBeLessThan(map.frame.width)
				expect(py).toBeGreaterThan(0)
				expect(py).toBeLessThan(map.frame.height)
			}
		}
	})

	it('leaves no gap and no overlap: the cells add up to the whole', () => {
		const sum = map.cells.flatMap(({ path }) => ringsOf(path)).reduce((area, ring) => area + signedArea(ring), 0)
		const [lon, lat] = [380 / map.frame.perLon, 432 / map.frame.perLat]
		const share = Math.abs(sum) / (map.frame.width * map.frame.height)
		// Baden-Württemberg has 35,751 square kilometres.
		expect(share * lon * 111.2 * Math.cos((48.65 * Math.PI) / 180) * lat * 111.2).toBeGreaterThan(34_000)
		expect(share * lon * 111.2 * Math.cos((48.65 * Math.PI) / 180) * lat * 111.2).toBeLessThan(37_500)
	})

	it('shows nearly every place in the cell of its district', () => {
		const rings = new Map(map.cells.map(({ district, path }) => [district, ringsOf(path)]))
		const own = PLACES.filter(({ district }) => rings.has(district))
		const right = own.filter(({ district, lon, lat }) =>
			inRings(toPixels(map.frame, [lon, lat]), rings.get(district) ?? []),
		)
		expect(right.length / own.length).toBeGreaterThan(0.95)
	})

	it('is stored as the places give it', () => expect(map).toEqual(drawRegion(state)))

	it('is light enough for a public page', () => expect(JSON.stringify(map).length).toBeLessThan(24_000))
})

describe('the map of any region', () => {
	it('is computed, fills its frame and is kept', () => {
		const region = ['DE138', 'DE137', 'DE136', 'DE147']
		const map = regionCells(region)
		expect(map.cells).toHaveLength(4)
		expect(reached(map).size).toBe(4)
		expect(map.frame.width).toBe(380)
		expect(regionCells(['DE147', 'DE136', 'DE137', 'DE138', 'DE138'])).toBe(map)
	})

	it('is possible for a single district and for parts that do not touch', () => {
		expect(regionCells(['DE300']).cells).toHaveLength(1)
		expect(regionCells(['DE300', 'DE111']).borders).toEqual([])
	})

	it('has a cell for every district of the country', () => {
		const all = [...new Set(PLACES.map(({ district }) => district))]
		expect(regionCells(all).cells).toHaveLength(401)
	})

	it('refuses a region without districts and codes that are none', () => {
		expect(() => regionCells([])).toThrow(new Refusal('invalid', 'atlas.region-empty'))
		expect(() => regionCells(['DE138', '08335', 'constructor'])).toThrow(
			expect.objectContaining({ code: 'atlas.district-unknown', facts: { codes: ['08335', 'constructor'] } }),
		)
	})
})
