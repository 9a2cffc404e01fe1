import { frameAround, toPixels, type Frame } from './frame.ts'
import { labelPoint } from './label-point.ts'
import { pathData } from './path.ts'
import { distanceToRings, type Point, type Ring } from './plane.ts'
import { keptBends } from './simplify.ts'
import { arcsOf, ringsAround, type Arc, type Edge } from './topology.ts'

/** One district of a map: its outline as SVG path data, and the point where a mark sits best, with the free room around it. */
export type Cell = {
	readonly district: string
	readonly path: string
	readonly x: number
	readonly y: number
	readonly room: number
}
/** The line that two districts share. */
export type SharedBorder = { readonly between: readonly [string, string]; readonly path: string }
/** A map of districts without any figures on it: pixels in a box of frame.width by frame.height. */
export type RegionCells = {
	readonly frame: Frame
	readonly cells: readonly Cell[]
	readonly borders: readonly SharedBorder[]
}

/** Bends that span less than this many square pixels are left out. */
const LEAST_BEND = 5
/** The edge of the whole map is drawn calmer than the borders inside. */
const OUTER = 2.5

/** Where an empty map is. */
const MIDDLE_OF_GERMANY: Point = [10.4, 51.2]

function simplified(arc: Arc, pixel: (id: number) => Point, leastBend: number): Arc {
	const line = arc.vertices.map(pixel)
	const bend = arc.left === '' || arc.right === '' ? leastBend * OUTER : leastBend
	return { ...arc, vertices: keptBends(line, bend).map((index) => arc.vertices[index] ?? 0) }
}

/** A shared border from its stored form, the two codes with a space between them. */
export function borderOf(pair: string, path: string): SharedBorder {
	const [a = '', b = ''] = pair.split(' ')
	return { between: [a, b], path }
}

function cellOf(district: string, rings: readonly Ring[]): Cell {
	const [x, y] = labelPoint(rings)
	const room = distanceToRings([x, y], rings)
	const path = rings.map((ring) => pathData(ring, true)).join('')
	return { district, path, x: Math.round(x), y: Math.round(y), room: Math.round(room) }
}

/**
 * Draws districts from the pieces of border around them. Neighbours share each line point by point, so nothing gapes.
 * Edges that touch none of the districts are ignored; districts without an edge have no cell.
 */
export function drawn(
	districts: ReadonlySet<string>,
	edges: readonly Edge[],
	vertex: (id: number) => Point,
	leastBend: number = LEAST_BEND,
): RegionCells {
	const inside = (label: string): string => (districts.has(label) ? label : '')
	const ours = edges
		.map((edge) => ({ ...edge, left: inside(edge.left), right: inside(edge.right) }))
		.filter(({ left, right }) => left !== right)
	const corners = ours.flatMap(({ from, to }) => [vertex(from), vertex(to)])
	const frame = frameAround(corners.length > 0 ? corners : [MIDDLE_OF_GERMANY])
	const pixel = (id: number): Point => toPixels(frame, vertex(id))
	const arcs = arcsOf(ours).map((arc) => simplified(arc, pixel, leastBend))
	const drawable = [...districts]
		.toSorted()
		.filter((code) => arcs.some(({ left, right }) => left === code || right === code))
	const between = new Map<string, string>()
	for (const { left, right, vertices } of arcs) {
		if (left === '' || right === '') continue
		const pair = [left, right].toSorted().join(' ')
		between.set(pair, (between.get(pair) ?? '') + pathData(vertices.map(pixel), false))
	}
	return {
		frame,
		cells: drawable.map((code) =>
			cellOf(
				code,
				ringsAround(code, arcs).map((ring) => ring.map(pixel)),
			),
		),
		borders: [...between].toSorted().map(([pair, path]) => borderOf(pair, path)),
	}
}
