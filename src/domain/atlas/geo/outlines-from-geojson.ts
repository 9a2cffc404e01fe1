import { Refusal } from '#platform/errors.ts'
import { districtBy } from './districts.ts'
import { signedArea, type Point, type Ring } from './shapes/plane.ts'

/** District outlines in degrees: NUTS-3 code to rings, outer ones running one way round, holes the other. */
export type Outlines = ReadonlyMap<string, readonly Ring[]>

/** Largest file that is read, in bytes. */
export const MOST_BYTES = 10 * 1024 * 1024

/** Germany with room around it. Metres of a map projection, or latitude before longitude, fall outside. */
const DEGREES = { west: 5, east: 16, south: 46.5, north: 56 }
/** Properties in which official and common files carry the code of a district, NUTS or AGS. */
const CODE_PROPERTIES = ['NUTS', 'NUTS_CODE', 'NUTS_ID', 'AGS', 'AGS_0', 'ARS', 'ARS_0', 'RS', 'krs_code']

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

function parsed(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof RangeError)
			throw new Refusal('invalid', 'atlas.outlines-not-json')
		throw error
	}
}

/** The NUTS code that a feature names; longer municipality keys are cut to the district when only zeros follow. */
function districtOf(properties: unknown, feature: number): string {
	const fields = isFields(properties) ? Object.entries(properties) : []
	for (const wanted of CODE_PROPERTIES) {
		const value = fields.find(([name]) => name.toLowerCase() === wanted.toLowerCase())?.[1]
		const code = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
		const district =
			code === '' ? undefined : districtBy(/^\d{6,}$/.test(code) ? code.replace(/0+$/, '').padEnd(5, '0') : code)
		if (district) return district.nuts
	}
	throw new Refusal('invalid', 'atlas.outlines-district-unknown', { feature })
}

function pointOf(position: unknown, feature: number): Point {
	const [lon, lat] = isList(position) ? position : []
	if (typeof lon !== 'number' || typeof lat !== 'number')
		throw new Refusal('invalid', 'atlas.outlines-broken-ring', { feature })
	const { west, east, south, north } = DEGREES
	if (!(lon >= west && lon <= east && lat >= south && lat <= north))
		throw new Refusal('invalid', 'atlas.outlines-not-degrees', { feature })
	return [lon, lat]
}

/** Rings of one polygon, closed by nature (the repeated last point is dropped) and turned alike. */
function ringsOf(polygon: unknown, feature: number): Ring[] {
	if (!isList(polygon) || polygon.length === 0) throw new Refusal('invalid', 'atlas.outlines-broken-ring', { feature })
	return polygon.map((ring, index) => {
		if (!isList(ring) || ring.length < 4) throw new Refusal('invalid', 'atlas.outlines-broken-ring', { feature })
		const points = ring.map((position) => pointOf(position, feature))
		const [first, last] = [points[0], points.at(-1)]
		if (first && last && first[0] === last[0] && first[1] === last[1]) points.pop()
		const outer = index === 0
		return signedArea(points) > 0 === outer ? points : points.toReversed()
	})
}

function shapeOf(geometry: unknown, feature: number): Ring[] {
	const type = isFields(geometry) && typeof geometry.type === 'string' ? geometry.type : 'none'
	const coordinates = isFields(geometry) ? geometry.coordinates : undefined
	if (type === 'Polygon') return ringsOf(coordinates, feature)
	if (type === 'MultiPolygon' && isList(coordinates)) return coordinates.flatMap((polygon) => ringsOf(polygon, feature))
	throw new Refusal('invalid', 'atlas.outlines-not-polygons', { feature, type: type.slice(0, 40) })
}

/**
 * Reads official district outlines from a GeoJSON FeatureCollection in degrees (WGS 84), so that they can take the place of
 * the computed cells. Several features of one district (land and water) are put together.
 *
 * Refuses as `invalid`: `atlas.outlines-too-large`, `-not-json`, `-not-geojson`, `-district-unknown`, `-not-polygons`,
 * `-broken-ring`, `-not-degrees`; the last four with the number of the feature, counted from 1.
 */
export function outlinesFromGeoJson(text: string): Outlines {
	const bytes = Buffer.byteLength(text)
	if (bytes > MOST_BYTES) throw new Refusal('invalid', 'atlas.outlines-too-large', { bytes, most: MOST_BYTES })
	const file = parsed(text.replace(/^\uFEFF/, ''))
	const features = isFields(file) && file.type === 'FeatureCollection' ? file.features : undefined
	if (!isList(features) || features.length === 0) throw new Refusal('invalid', 'atlas.outlines-not-geojson')
	const outlines = new Map<string, readonly Ring[]>()
	features.forEach((item, index) => {
		const { properties, geometry }: Fields = isFields(item) ? item : {}
		const code = districtOf(properties, index + 1)
		outlines.set(code, [...(outlines.get(code) ?? []), ...shapeOf(geometry, index + 1)])
	})
	return outlines
}
