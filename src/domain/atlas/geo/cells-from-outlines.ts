import type { Outlines } from './outlines-from-geojson.ts'
import { drawn, type RegionCells } from './shapes/cells.ts'
import type { Point } from './shapes/plane.ts'
import type { Edge } from './shapes/topology.ts'

/** Official outlines keep finer bends than computed cells, in square pixels. */
const LEAST_BEND = 2
/** Points that agree to this many decimals of a degree (about a metre) are one corner. */
const DECIMALS = 5

/** Draws the districts of a region from official outlines. Lines that two outlines share point by point become one border. */
export function cellsFromOutlines(outlines: Outlines, districts: readonly string[]): RegionCells {
	const vertices: Point[] = []
	const ids = new Map<string, number>()
	const idOf = (point: Point): number => {
		const key = `${point[0].toFixed(DECIMALS)} ${point[1].toFixed(DECIMALS)}`
		const known = ids.get(key)
		if (known !== undefined) return known
		ids.set(key, vertices.length)
		return vertices.push(point) - 1
	}
	const edges = new Map<string, Edge>()
	for (const district of districts)
		for (const ring of outlines.get(district) ?? []) {
			let from = idOf(ring.at(-1) ?? [0, 0])
			for (const point of ring) {
				const to = idOf(point)
				const facing = edges.get(`${to} ${from}`)
				if (facing) edges.set(`${to} ${from}`, { ...facing, right: district })
				else if (to !== from) edges.set(`${from} ${to}`, { from, to, left: district, right: '' })
				from = to
			}
		}
	return drawn(new Set(districts), [...edges.values()], (id) => vertices[id] ?? [0, 0], LEAST_BEND)
}
