/** A circle in pixels. */
export type Circle = { readonly x: number; readonly y: number; readonly r: number }
type Box = { readonly width: number; readonly height: number }

const GAP = 1
const ROUNDS = 60

const within = (value: number, least: number, most: number): number =>
	Math.min(Math.max(value, least), Math.max(least, most))

/**
 * Moves circles that overlap apart, each as little as it can be helped, and keeps them in the box. The first of two
 * moves less when it is larger. In a box too small for all, some overlap remains. Rounded to whole pixels; deterministic.
 */
export function apart(circles: readonly Circle[], { width, height }: Box): Circle[] {
	const moved = circles.map(({ x, y, r }) => ({ x, y, r }))
	for (let round = 0; round < ROUNDS; round++) {
		let calm = true
		moved.forEach((a, index) => {
			for (const b of moved.slice(index + 1)) {
				const [dx, dy] = [b.x - a.x, b.y - a.y]
				const distance = Math.hypot(dx, dy)
				const overlap = a.r + b.r + GAP - distance
				if (overlap <= 0) continue
				calm = false
				const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance]
				const share = b.r / (a.r + b.r)
				a.x -= ux * overlap * share
				a.y -= uy * overlap * share
				b.x += ux * overlap * (1 - share)
				b.y += uy * overlap * (1 - share)
			}
		})
		for (const circle of moved) {
			circle.x = within(circle.x, circle.r + GAP, width - circle.r - GAP)
			circle.y = within(circle.y, circle.r + GAP, height - circle.r - GAP)
		}
		if (calm) break
	}
	return moved.map(({ x, y, r }) => ({ x: Math.round(x), y: Math.round(y), r }))
}
