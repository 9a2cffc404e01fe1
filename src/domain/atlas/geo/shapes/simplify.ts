import type { Point } from './plane.ts'

/** A longer line is thinned evenly first, so that no input makes the work grow with its square. */
const MOST_POINTS = 2000

const triangle = (a: Point, b: Point, c: Point): number =>
	Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2

/**
 * Leaves out the bends of a line that matter least (Visvalingam and Whyatt: the smallest triangle first) until every bend
 * spans at least `area` square units. The ends stay; a closed line keeps at least four points. Returns kept indexes.
 */
export function keptBends(line: readonly Point[], area: number): number[] {
	const [first, last] = [line[0], line.at(-1)]
	const closed = first && last && first[0] === last[0] && first[1] === last[1]
	const stride = Math.ceil(line.length / MOST_POINTS)
	const kept = line.map((_, index) => index).filter((index) => index % stride === 0 || index === line.length - 1)
	while (kept.length > (closed ? 5 : 2)) {
		let smallest = Infinity
		let at = -1
		for (let i = 1; i < kept.length - 1; i++) {
			const [a, b, c] = [line[kept[i - 1] ?? 0], line[kept[i] ?? 0], line[kept[i + 1] ?? 0]]
			const size = a && b && c ? triangle(a, b, c) : Infinity
			if (size < smallest) [smallest, at] = [size, i]
		}
		if (smallest >= area) break
		kept.splice(at, 1)
	}
	return kept
}
