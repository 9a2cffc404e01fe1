import { distanceToRings, inRings, type Point, type Ring } from './plane.ts'

const FIRST_STEPS = 16
const ROUNDS = 5

/**
 * Where a mark sits best in a shape: about the point farthest from every edge (the "pole of inaccessibility"), found
 * on a grid that is refined around the best point so far. Units are those of the rings; the same rings give the same point.
 */
export function labelPoint(rings: readonly Ring[]): Point {
	let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
	for (const [x, y] of rings.flat()) {
		;[left, right] = [Math.min(left, x), Math.max(right, x)]
		;[top, bottom] = [Math.min(top, y), Math.max(bottom, y)]
	}
	let best: Point = [(left + right) / 2, (top + bottom) / 2]
	let clearance = -Infinity
	for (let round = 0; round < ROUNDS; round++) {
		const stepX = (right - left) / FIRST_STEPS
		const stepY = (bottom - top) / FIRST_STEPS
		for (let x = left + stepX / 2; x < right; x += stepX)
			for (let y = top + stepY / 2; y < bottom; y += stepY) {
				const room = inRings([x, y], rings) ? distanceToRings([x, y], rings) : -1
				if (room <= clearance) continue
				clearance = room
				best = [x, y]
			}
		;[left, right, top, bottom] = [best[0] - stepX, best[0] + stepX, best[1] - stepY, best[1] + stepY]
	}
	return best
}
