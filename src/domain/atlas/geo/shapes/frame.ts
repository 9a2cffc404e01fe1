import type { Point } from './plane.ts'

/** How degrees become pixels: equirectangular, narrowed by the cosine of the middle latitude. Rounded, so it can be stored. */
export type Frame = {
	readonly width: number
	readonly height: number
	readonly west: number
	readonly north: number
	/** Pixels per degree. */
	readonly perLon: number
	readonly perLat: number
}

/** Room that a map may take, and the free edge around it, in pixels. */
const MOST = { width: 380, height: 440 }
const EDGE = 10

const rounded = (value: number): number => Number(value.toFixed(4))

/** A frame that shows all the points as large as the room allows. Points are [longitude, latitude]. */
export function frameAround(points: readonly Point[]): Frame {
	let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity]
	for (const [lon, lat] of points) {
		;[west, east] = [Math.min(west, lon), Math.max(east, lon)]
		;[south, north] = [Math.min(south, lat), Math.max(north, lat)]
	}
	const narrowed = Math.cos((((south + north) / 2) * Math.PI) / 180)
	const across = Math.max(1e-6, (east - west) * narrowed)
	const down = Math.max(1e-6, north - south)
	const perLat = Math.min((MOST.width - 2 * EDGE) / across, (MOST.height - 2 * EDGE) / down)
	return {
		width: MOST.width,
		height: Math.ceil(down * perLat + 2 * EDGE),
		west: rounded(west - (MOST.width - across * perLat) / 2 / (perLat * narrowed)),
		north: rounded(north + EDGE / perLat),
		perLon: rounded(perLat * narrowed),
		perLat: rounded(perLat),
	}
}

/** Pixels of a point given in degrees [longitude, latitude], to a half. */
export const toPixels = (frame: Frame, [lon, lat]: Point): Point => [
	Math.round((lon - frame.west) * frame.perLon * 2) / 2,
	Math.round((frame.north - lat) * frame.perLat * 2) / 2,
]
