/** A point of a plane: [x, y]. In drawings y grows downwards; in degrees it is [longitude, latitude], as in GeoJSON. */
export type Point = readonly [number, number]
/** A closed line; the first point is not repeated at the end, though it may be. */
export type Ring = readonly Point[]

/** Ray casting over all rings at once (even-odd), so that holes and several parts need no special case. */
export function inRings([x, y]: Point, rings: readonly Ring[]): boolean {
	let inside = false
	for (const ring of rings) {
		let previous = ring.at(-1)
		for (const here of ring) {
			if (previous && here[1] > y !== previous[1] > y) {
				const crossing = here[0] + ((y - here[1]) / (previous[1] - here[1])) * (previous[0] - here[0])
				if (x < crossing) inside = !inside
			}
			previous = here
		}
	}
	return inside
}

/** Distance of a point to the segment from a to b. */
export function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
	const length = (bx - ax) ** 2 + (by - ay) ** 2
	const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
	return Math.hypot(ax + along * (bx - ax) - x, ay + along * (by - ay) - y)
}

/** Distance of a point to the nearest edge of the rings. */
export function distanceToRings(point: Point, rings: readonly Ring[]): number {
	let best = Infinity
	for (const ring of rings) {
		let previous = ring.at(-1)
		for (const here of ring) {
			if (previous) best = Math.min(best, distanceToSegment(point, previous, here))
			previous = here
		}
	}
	return best
}

/** Area of a ring; positive where it runs clockwise on a screen (y downwards). */
export function signedArea(ring: Ring): number {
	let sum = 0
	let previous = ring.at(-1)
	for (const here of ring) {
		if (previous) sum += previous[0] * here[1] - here[0] * previous[1]
		previous = here
	}
	return sum / 2
}
