import { Delaunay } from 'd3-delaunay'
import type { Point } from './shapes/plane.ts'

/** A box in kilometres east and north that holds a country with room to spare. */
export type Box = { readonly west: number; readonly east: number; readonly south: number; readonly north: number }

const GRID_KM = 4
/** The outside reaches in from the frame through gaps whose middle is this far from every place: the sea, not sparse land. */
const OPEN_KM = 12
/** From there it comes as near to places as this, but no farther than REACH_CELLS grid steps. */
const NEAR_KM = 6
const REACH_CELLS = 2

/** Grid cells that can be reached from the start without leaving those that are free. */
function flooded(
	start: Iterable<number>,
	neighbours: (cell: number) => number[],
	free: (cell: number) => boolean,
): Set<number> {
	const seen = new Set(start)
	for (const cell of seen) for (const next of neighbours(cell)) if (!seen.has(next) && free(next)) seen.add(next)
	return seen
}

/**
 * Points that stand for sea and far land, in kilometres: grid points of the box away from all places. Together with the
 * places they let a Voronoi diagram end near the coast instead of running on into the sea.
 */
export function outsidePoints(places: readonly Point[], box: Box): Point[] {
	const columns = Math.ceil((box.east - box.west) / GRID_KM)
	const rows = Math.ceil((box.north - box.south) / GRID_KM)
	const at = (cell: number): Point => [
		box.west + (cell % columns) * GRID_KM,
		box.south + Math.floor(cell / columns) * GRID_KM,
	]
	const delaunay = Delaunay.from(places.map(([x, y]): [number, number] => [x, y]))
	let hint = 0
	const clearance = Array.from({ length: columns * rows }, (_, cell) => {
		const [x, y] = at(cell)
		hint = delaunay.find(x, y, hint)
		const [px, py] = places[hint] ?? [x, y]
		return Math.hypot(px - x, py - y)
	})
	const neighbours = (cell: number): number[] => {
		const column = cell % columns
		const sideways = [column > 0 ? cell - 1 : -1, column < columns - 1 ? cell + 1 : -1]
		return [...sideways, cell - columns, cell + columns].filter((next) => next >= 0 && next < columns * rows)
	}
	let reached = flooded([0], neighbours, (cell) => (clearance[cell] ?? 0) >= OPEN_KM)
	for (let step = 0; step < REACH_CELLS; step++) {
		const rim = [...reached].flatMap(neighbours).filter((cell) => (clearance[cell] ?? 0) >= NEAR_KM)
		reached = new Set([...reached, ...rim])
	}
	return [...reached].toSorted((a, b) => a - b).map(at)
}
