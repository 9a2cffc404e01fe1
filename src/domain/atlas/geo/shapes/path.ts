import type { Point } from './plane.ts'

/** A number as SVG needs it at least: no leading zero. */
const short = (value: number): string => String(value).replace(/^(-?)0\./, '$1.')

/**
 * SVG path data for a line, with relative steps, which are a third as long as absolute points once compressed. Steps of no
 * length are left out. Points should be multiples of a half, so that the sums of steps stay exact.
 */
export function pathData(points: readonly Point[], closed: boolean): string {
	const [first, ...rest] = points
	if (!first) return ''
	let [x, y] = first
	let steps = ''
	for (const [nextX, nextY] of rest) {
		if (nextX === x && nextY === y) continue
		for (const step of [nextX - x, nextY - y]) steps += steps === '' || step < 0 ? short(step) : ` ${short(step)}`
		;[x, y] = [nextX, nextY]
	}
	return `M${short(first[0])} ${short(first[1])}${steps === '' ? '' : `l${steps}`}${closed ? 'z' : ''}`
}
