import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawn } from './cells.ts'
import { frameAround, toPixels } from './frame.ts'
import { labelPoint } from './label-point.ts'
import { pathData } from './path.ts'
import { distanceToRings, inRings, signedArea, type Point, type Ring } from './plane.ts'
import { keptBends } from './simplify.ts'
import { arcsOf, ringsAround, type Edge } from './topology.ts'

const square: Ring = [
	[0, 0],
	[10, 0],
	[10, 10],
	[0, 10],
]
const hole: Ring = [
	[2, 2],
	[2, 8],
	[8, 8],
	[8, 2],
]

describe('a plane', () => {
	it('knows what lies inside rings, holes left out', () => {
		expect(inRings([5, 5], [square])).toBe(true)
		expect(inRings([5, 5], [square, hole])).toBe(false)
		expect(inRings([1, 5], [square, hole])).toBe(true)
		expect(inRings([11, 5], [square])).toBe(false)
		expect(inRings([5, 5], [])).toBe(false)
	})

	it('measures distances and areas', () => {
		expect(distanceToRings([5, 3], [square])).toBe(3)
		expect(distanceToRings([13, 14], [square])).toBe(5)
		expect(signedArea(square)).toBe(100)
		expect(signedArea(square.toReversed())).toBe(-100)
	})

	it('finds the roomiest point, beside a hole too', () => {
		expect(labelPoint([square])).toEqual([expect.closeTo(5, 0), expect.closeTo(5, 0)])
		const point = labelPoint([square, hole])
		expect(inRings(point, [square, hole])).toBe(true)
		expect(distanceToRings(point, [square, hole])).toBeGreaterThan(0.9)
	})
})

describe('borders between areas', () => {
	// Two squares side by side, a on the left and b on the right, of unit edges between the vertices 0 to 5.
	const edges: Edge[] = [
		{ from: 0, to: 1, left: 'a', right: '' },
		{ from: 1, to: 2, left: 'b', right: '' },
		{ from: 2, to: 3, left: 'b', right: '' },
		{ from: 3, to: 4, left: 'b', right: '' },
		{ from: 4, to: 5, left: 'a', right: '' },
		{ from: 5, to: 0, left: 'a', right: '' },
		{ from: 1, to: 4, left: 'a', right: 'b' },
	]
	const corners: Point[] = [
		[8, 48],
		[9, 48],
		[10, 48],
		[10, 49],
		[9, 49],
		[8, 49],
	]

	it('are joined into one line for each pair of neighbours', () => {
		const arcs = arcsOf(edges)
		expect(arcs.map(({ left, right }) => [left, right].toSorted().join('|')).toSorted()).toEqual(
			['a|b', '|a', '|b'].toSorted(),
		)
		expect(ringsAround('a', arcs)).toHaveLength(1)
		expect(ringsAround('a', arcs)[0]).toHaveLength(4)
		expect(ringsAround('c', arcs)).toEqual([])
	})

	it('close around an area inside another', () => {
		const island: Edge[] = [0, 1, 2].map((from) => ({ from, to: (from + 1) % 3, left: 'city', right: 'around' }))
		expect(ringsAround('city', arcsOf(island))).toEqual([[0, 1, 2]])
		expect(ringsAround('around', arcsOf(island))).toHaveLength(1)
	})

	it('are drawn for the districts asked for alone', () => {
		const vertex = (id: number): Point => corners[id] ?? [0, 0]
		expect(drawn(new Set(['a', 'b']), edges, vertex).borders.map(({ between }) => between)).toEqual([['a', 'b']])
		const { cells, borders } = drawn(new Set(['a']), edges, vertex)
		expect(cells.map(({ district }) => district)).toEqual(['a'])
		expect(borders).toEqual([])
		expect(drawn(new Set(['c']), edges, vertex)).toMatchObject({ cells: [], borders: [], frame: { width: 380 } })
	})
})

describe('lines', () => {
	it('lose their small bends and keep their ends', () => {
		const line: Point[] = [
			[0, 0],
			[5, 0.1],
			[10, 0],
			[10, 10],
		]
		expect(keptBends(line, 1)).toEqual([0, 2, 3])
		expect(keptBends(line, 1000)).toEqual([0, 3])
		expect(keptBends([], 1)).toEqual([])
	})

	it('stay areas when they are closed, however small', () => {
		const ring = [...square, [5, 11], [0, 0]] as Point[]
		expect(keptBends(ring, 1e9)).toHaveLength(5)
	})

	it('of a hundred thousand points are thinned in good time', () => {
		const line = Array.from({ length: 100_000 }, (_, index): Point => [index % 7, (index * index) % 11])
		expect(keptBends(line, 0.1).length).toBeLessThanOrEqual(2001)
	})

	it('are written as short path data', () => {
		expect(
			pathData(
				[
					[1, 2],
					[1.5, 2],
					[1.5, 2],
					[11, 1.5],
				],
				true,
			),
		).toBe('M1 2l.5 0 9.5-.5z')
		expect(pathData([[10.5, 0]], false)).toBe('M10.5 0')
		expect(pathData([], true)).toBe('')
	})

	it('can be read back from it point by point', () => {
		const half = fc.integer({ min: -800, max: 800 }).map((value) => value / 2)
		fc.assert(
			fc.property(fc.array(fc.tuple(half, half), { minLength: 1, maxLength: 20 }), (points) => {
				const numbers =
					pathData(points, false)
						.match(/-?(?:\d+\.?\d*|\.\d+)/g)
						?.map(Number) ?? []
				let [x, y] = [0, 0]
				for (let at = 0; at < numbers.length; at += 2) {
					x += numbers[at] ?? 0
					y += numbers[at + 1] ?? 0
				}
				expect([x, y]).toEqual(points.at(-1)?.map((value) => value + 0))
			}),
		)
	})
})

it('a frame shows all its points with a margin, north up and undistorted', () => {
	const frame = frameAround([
		[7.5, 47.5],
		[10.5, 49.8],
	])
	const [left, top] = toPixels(frame, [7.5, 49.8])
	const [right, bottom] = toPixels(frame, [10.5, 47.5])
	expect([left, top]).toEqual([expect.closeTo(10, 0), expect.closeTo(10, 0)])
	expect(right).toBeCloseTo(frame.width - left, 0)
	expect(bottom).toBeCloseTo(frame.height - top, 0)
	expect(frame.perLon / frame.perLat).toBeCloseTo(Math.cos((48.65 * Math.PI) / 180), 3)
})
