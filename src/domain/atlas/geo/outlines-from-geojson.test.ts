import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '#platform/errors.ts'
import { MOST_BYTES, outlinesFromGeoJson } from './outlines-from-geojson.ts'
import { regionCells } from './region-cells.ts'

const square = (west: number, south: number, size = 0.4): [number, number][] => [
	[west, south],
	[west + size, south],
	[west + size, south + size],
	[west, south + size],
	[west, south],
]
const feature = (properties: object, geometry: object | null) => ({ type: 'Feature', properties, geometry })
const polygon = (...coordinates: unknown[]) => ({ type: 'Polygon', coordinates })
const file = (...features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features })

const konstanz = feature({ NUTS: 'DE138' }, polygon(square(8.6, 47.6)))
const tuttlingen = feature(
	{ AGS: '08327' },
	{ type: 'MultiPolygon', coordinates: [[square(8.6, 48)], [square(9.2, 48.2, 0.1)]] },
)

const refusalOf = (text: string): [string, unknown] | undefined => {
	try {
		outlinesFromGeoJson(text)
	} catch (error) {
		if (error instanceof Refusal) return [error.code, error.facts.feature]
		throw error
	}
	return undefined
}

describe('official outlines from GeoJSON', () => {
	it('are read by NUTS code or municipality key, as polygons or several of them', () => {
		const outlines = outlinesFromGeoJson(file(konstanz, tuttlingen))
		expect([...outlines.keys()]).toEqual(['DE138', 'DE137'])
		expect(outlines.get('DE137')).toHaveLength(2)
		expect(outlines.get('DE138')?.[0]).toHaveLength(4)
	})

	it.each([{ ags: 8327 }, { ARS: '083270000000' }, { nuts_code: 'DE137' }, { AGS: '', NUTS: 'DE137' }])(
		'know the code %o',
		(properties) =>
			expect([...outlinesFromGeoJson(file(feature(properties, polygon(square(8.6, 48))))).keys()]).toEqual(['DE137']),
	)

	it('may come with a byte order mark, and a district in several features', () => {
		const outlines = outlinesFromGeoJson(
			`\uFEFF${file(konstanz, feature({ NUTS: 'DE138' }, polygon(square(9.1, 47.6, 0.1))))}`,
		)
		expect(outlines.get('DE138')).toHaveLength(2)
	})

	it('take the place of computed cells, with the border that two outlines share', () => {
		const outlines = outlinesFromGeoJson(file(konstanz, tuttlingen))
		const map = regionCells(['DE138', 'DE137'], outlines)
		expect(map.cells.map(({ district }) => district)).toEqual(['DE137', 'DE138'])
		expect(map.cells[0]?.path.match(/z/g)).toHaveLength(2)
		expect(map.borders.map(({ between }) => between)).toEqual([['DE137', 'DE138']])
		expect(regionCells(['DE138', 'DE137'], outlines)).toBe(map)
	})

	it('share borders whichever way round their rings run', () => {
		const turned = feature({ NUTS: 'DE137' }, polygon(square(8.6, 48).toReversed()))
		const map = regionCells(['DE138', 'DE137'], outlinesFromGeoJson(file(konstanz, turned)))
		expect(map.borders).toHaveLength(1)
		for (const { path } of map.cells) expect(path.match(/z/g)).toHaveLength(1)
	})

	it('keep the hole of a district around a city', () => {
		const around = feature({ NUTS: 'DE123' }, polygon(square(8, 48.6, 1), square(8.3, 48.9)))
		const city = feature({ NUTS: 'DE122' }, polygon(square(8.3, 48.9)))
		const map = regionCells(['DE123', 'DE122'], outlinesFromGeoJson(file(around, city)))
		expect(map.cells.find(({ district }) => district === 'DE123')?.path.match(/z/g)).toHaveLength(2)
		expect(map.borders).toHaveLength(1)
	})

	it('are left aside for a region that they do not cover', () => {
		expect(regionCells(['DE138', 'DE147'], outlinesFromGeoJson(file(konstanz)))).toBe(regionCells(['DE138', 'DE147']))
	})
})

describe('outlines are refused', () => {
	it.each([
		['atlas.outlines-not-json', 'no json'],
		['atlas.outlines-not-json', ''],
		['atlas.outlines-not-json', '['.repeat(400_000)],
		['atlas.outlines-not-geojson', 'null'],
		['atlas.outlines-not-geojson', '[]'],
		['atlas.outlines-not-geojson', '{"type":"Topology","arcs":[]}'],
		['atlas.outlines-not-geojson', file()],
	])('%s', (code, text) => expect(refusalOf(text)).toEqual([code, undefined]))

	it.each([
		['atlas.outlines-district-unknown', null],
		['atlas.outlines-district-unknown', feature({ NUTS: 'DE999' }, polygon(square(8, 48)))],
		['atlas.outlines-district-unknown', feature({ name: 'Konstanz' }, polygon(square(8, 48)))],
		['atlas.outlines-not-polygons', feature({ NUTS: 'DE138' }, null)],
		['atlas.outlines-not-polygons', feature({ NUTS: 'DE138' }, { type: 'Point', coordinates: [8, 48] })],
		['atlas.outlines-not-polygons', feature({ NUTS: 'DE138' }, { type: 'MultiPolygon', coordinates: 'x' })],
		['atlas.outlines-broken-ring', feature({ NUTS: 'DE138' }, polygon())],
		['atlas.outlines-broken-ring', feature({ NUTS: 'DE138' }, polygon([[8, 48]]))],
		['atlas.outlines-broken-ring', feature({ NUTS: 'DE138' }, polygon([1, 2, 3, 4]))],
		[
			'atlas.outlines-broken-ring',
			feature(
				{ NUTS: 'DE138' },
				polygon([
					['8', '48'],
					['9', '48'],
					['9', '49'],
					['8', '48'],
				]),
			),
		],
		['atlas.outlines-not-degrees', feature({ NUTS: 'DE138' }, polygon(square(500_000, 5_300_000, 1000)))],
		['atlas.outlines-not-degrees', feature({ NUTS: 'DE138' }, polygon(square(48, 9)))],
	])('%s, with the number of the feature', (code, broken) =>
		expect(refusalOf(file(konstanz, broken))).toEqual([code, 2]),
	)

	it('atlas.outlines-too-large, before they are read', () => {
		expect(() => outlinesFromGeoJson(' '.repeat(MOST_BYTES + 1))).toThrow(
			expect.objectContaining({ code: 'atlas.outlines-too-large', facts: { bytes: MOST_BYTES + 1, most: MOST_BYTES } }),
		)
	})

	it('and whatever else comes is drawn or refused, never a crash', () => {
		const degrees = fc.tuple(
			fc.double({ min: 5, max: 16, noNaN: true }),
			fc.double({ min: 46.5, max: 56, noNaN: true }),
		)
		const ring = fc.array(degrees, { minLength: 3, maxLength: 12 })
		const shape = fc.oneof(
			fc.json({ maxDepth: 4 }).map((text): unknown => JSON.parse(text)),
			fc.array(ring, { maxLength: 3 }),
		)
		fc.assert(
			fc.property(shape, shape, (a, b) => {
				const text = file(
					feature({ NUTS: 'DE138' }, polygon(...[a].flat(1))),
					feature({ NUTS: 'DE137' }, { type: 'Polygon', coordinates: b }),
				)
				if (refusalOf(text)) return
				const map = regionCells(['DE138', 'DE137'], outlinesFromGeoJson(text))
				expect(JSON.stringify(map)).not.toContain('null')
			}),
		)
	})
})
