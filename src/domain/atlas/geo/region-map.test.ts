import { describe, expect, it } from 'vitest'
import { districtsOfState } from './districts.ts'
import { landmarks, placedLabels } from './map-labels.ts'
import { regionCells } from './region-cells.ts'
import { regionMap, type RegionMapInput } from './region-map.ts'
import { apart } from './shapes/apart.ts'

const state = districtsOfState('BW')
const some = new Map([
	['DE138', 4],
	['DE147', 3],
	['DE122', 3],
	['DE111', 1],
	['DE115', 0],
])
const mapOf = (input: Partial<RegionMapInput>) =>
	regionMap({
		cells: regionCells(state),
		counts: some,
		hrefOf: (district) => `?district=${district}`,
		language: 'de',
		...input,
	})

describe('a map with counts', () => {
	it('marks the districts that have any', () => {
		const { cells } = mapOf({})
		expect(cells).toHaveLength(44)
		expect(cells.filter(({ hot }) => hot).map(({ district }) => district)).toEqual(['DE111', 'DE122', 'DE138', 'DE147'])
	})

	it('has a named link per district with any, the largest first', () => {
		const { bubbles } = mapOf({})
		expect(bubbles.map(({ name, count, href }) => [name, count, href])).toEqual([
			['Konstanz', 4, '?district=DE138'],
			['Karlsruhe (Stadt)', 3, '?district=DE122'],
			['Bodenseekreis', 3, '?district=DE147'],
			['Stuttgart', 1, '?district=DE111'],
		])
		expect(mapOf({ language: 'en' }).bubbles[1]?.name).toBe('Karlsruhe (city)')
		expect(bubbles[0]?.r).toBeGreaterThan(bubbles[3]?.r ?? Infinity)
	})

	it('adds up what lies outside, and ignores counts that make no sense', () => {
		const counts = new Map([...some, ['DE300', 5], ['', 2], ['DE112', -3]])
		expect(mapOf({ counts }).elsewhere).toBe(7)
		expect(mapOf({ counts }).bubbles).toHaveLength(4)
	})

	it('draws a line only between networks', () => {
		expect(mapOf({}).borders).toBe('')
		const all = new Map(state.map((district) => [district, 'one']))
		expect(mapOf({ networkOf: all }).borders).toBe('')
		const two = mapOf({ networkOf: new Map([...all, ['DE138', 'other']]) }).borders
		expect(two).toMatch(/^(M[\d.]+ [\d.]+l[-\d. ]+)+$/)
	})

	it('stays readable when every district has many: bubbles inside, apart, large enough for their digits', () => {
		const { bubbles, width, height } = mapOf({
			counts: new Map(state.map((district, index) => [district, index * index * 3 + 1])),
		})
		expect(bubbles).toHaveLength(44)
		bubbles.forEach(({ x, y, r, count }, index) => {
			expect(r).toBeGreaterThanOrEqual(count > 999 ? 15 : 12)
			expect(x - r).toBeGreaterThanOrEqual(0)
			expect(x + r).toBeLessThanOrEqual(width)
			expect(y - r).toBeGreaterThanOrEqual(0)
			expect(y + r).toBeLessThanOrEqual(height)
			for (const other of bubbles.slice(index + 1))
				expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan((r + other.r) * 0.85)
		})
	})

	it('hands names and links on as they are, for the page to escape', () => {
		const hostile = '"><script>alert(1)</script>'
		const { bubbles, labels } = mapOf({
			hrefOf: () => hostile,
			labelledPlaces: [{ name: hostile, district: 'DE134', lat: 48.4, lon: 8 }],
		})
		expect(bubbles[0]?.href).toBe(hostile)
		expect(labels.every(({ name }) => name === hostile)).toBe(true)
	})

	it('is the same for the same input', () => expect(mapOf({})).toEqual(mapOf({})))
})

describe('place names on a map', () => {
	it('are those of cities first, then spread over the region', () => {
		const names = landmarks(state).map(({ name }) => name)
		expect(names).toHaveLength(10)
		expect(names).toEqual(expect.arrayContaining(['Stuttgart', 'Mannheim', 'Freiburg', 'Ulm', 'Konstanz']))
		expect(landmarks(['DE138', 'DE137'], 1)).toHaveLength(1)
		expect(landmarks([])).toEqual([])
	})

	it('keep clear of bubbles, the edge and each other', () => {
		const { labels, bubbles, width } = mapOf({ labelledPlaces: landmarks(state) })
		expect(labels.length).toBeGreaterThan(6)
		for (const { name, x, y } of labels) {
			const half = name.length * 3
			expect(x - half).toBeGreaterThanOrEqual(-1)
			expect(x + half).toBeLessThanOrEqual(width + 1)
			for (const bubble of bubbles) {
				const nearest = Math.hypot(
					Math.max(0, Math.abs(bubble.x - x) - half),
					Math.max(0, Math.abs(bubble.y - y + 3) - 6),
				)
				expect(nearest).toBeGreaterThanOrEqual(bubble.r - 1)
			}
		}
	})

	it('are left out where there is no room', () => {
		const box = { width: 60, height: 20 }
		expect(placedLabels([{ name: 'Friedrichshafen', x: 30, y: 10 }], [], box)).toEqual([])
		const twice = { name: 'Ulm', x: 30, y: 10 }
		expect(placedLabels([twice], [{ x: 30, y: 10, r: 30 }], box)).toEqual([])
	})
})

describe('circles that overlap', () => {
	it('are moved apart and kept in the box, even from one spot', () => {
		const [a, b] = apart(
			[
				{ x: 5, y: 5, r: 10 },
				{ x: 5, y: 5, r: 10 },
			],
			{ width: 100, height: 100 },
		)
		expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThanOrEqual(20)
		expect(Math.min(a?.x ?? 0, b?.x ?? 0, a?.y ?? 0, b?.y ?? 0)).toBeGreaterThanOrEqual(10)
	})

	it('stay where they are otherwise', () => {
		const calm = [
			{ x: 20, y: 20, r: 10 },
			{ x: 60, y: 20, r: 10 },
		]
		expect(apart(calm, { width: 100, height: 100 })).toEqual(calm)
	})
})
