import { districtBy } from './districts.ts'
import { PLACES, type Place } from './places.ts'
import type { Circle } from './shapes/apart.ts'

/** A place name on a map; x is the middle of the text, y its baseline, in pixels. */
export type MapLabel = { readonly name: string; readonly x: number; readonly y: number }
/** Where a place is, in pixels, and the bubble of its district if there is one. */
type WantedLabel = MapLabel & { readonly bubble?: Circle | undefined }
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Labels are set in 11 pixels; a letter takes about this much width. */
const LETTER = 6
const [ASCENT, DESCENT] = [9, 3]
const MARGIN = 2
/** A place this near to the middle of a bubble, beyond its radius, is labelled beside the bubble. */
const BELONGS = 10

const boxOf = ({ name, x, y }: MapLabel): Box => {
	const half = (name.length * LETTER) / 2
	return { left: x - half, right: x + half, top: y - ASCENT, bottom: y + DESCENT }
}
const overlap = (a: Box, b: Box): boolean =>
	a.left < b.right + MARGIN && b.left < a.right + MARGIN && a.top < b.bottom + MARGIN && b.top < a.bottom + MARGIN
const touches = (box: Box, { x, y, r }: Circle): boolean => {
	const [nearX, nearY] = [Math.min(Math.max(x, box.left), box.right), Math.min(Math.max(y, box.top), box.bottom)]
	return Math.hypot(nearX - x, nearY - y) < r + MARGIN
}

/** Spots below, above, right and left of something round. */
function beside(name: string, { x, y, r }: Circle): MapLabel[] {
	const aside = r + 4 + (name.length * LETTER) / 2
	return [
		{ name, x, y: y + r + ASCENT + MARGIN },
		{ name, x, y: y - r - DESCENT - MARGIN },
		{ name, x: x + aside, y: y + 4 },
		{ name, x: x - aside, y: y + 4 },
	]
}

/** Spots for a label, the best first. A place that the bubble of its district sits on is labelled beside the bubble. */
function spots({ name, x, y, bubble }: WantedLabel): MapLabel[] {
	const onPlace = [{ name, x, y: y + 4 }, ...beside(name, { x, y, r: 0 })]
	if (!bubble) return onPlace
	const covered = Math.hypot(bubble.x - x, bubble.y - y) < bubble.r + BELONGS
	return covered ? beside(name, bubble) : [...onPlace, ...beside(name, bubble)]
}

/** Finds a free spot for each label in turn, clear of bubbles, other labels and the edge; those without one are left out. */
export function placedLabels(
	wanted: readonly WantedLabel[],
	circles: readonly Circle[],
	{ width, height }: { readonly width: number; readonly height: number },
): MapLabel[] {
	const placed: MapLabel[] = []
	for (const label of wanted) {
		const free = spots(label).find((spot) => {
			const box = boxOf(spot)
			if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) return false
			return !circles.some((circle) => touches(box, circle)) && !placed.some((other) => overlap(box, boxOf(other)))
		})
		if (free) placed.push({ name: free.name, x: Math.round(free.x), y: Math.round(free.y) })
	}
	return placed
}

const kilometres = (a: Place, b: Place): number =>
	Math.hypot((a.lat - b.lat) * 111.2, (a.lon - b.lon) * 111.2 * Math.cos((a.lat * Math.PI) / 180))

/**
 * Places that tell a reader where things are in a region: the towns that give their districts their names, cities that are
 * their own district first, then always the one farthest from those chosen. At most `most`.
 */
export function landmarks(districts: readonly string[], most = 10): Place[] {
	const own = new Set(districts)
	const named = PLACES.filter(({ district, name }) => own.has(district) && districtBy(district)?.name === name)
	const isCity = ({ district }: Place): boolean => districtBy(district)?.kind === 'urban'
	const chosen: Place[] = []
	for (const group of [named.filter(isCity), named.filter((place) => !isCity(place))]) {
		const left = new Set(group)
		while (left.size > 0 && chosen.length < most) {
			const distance = (place: Place): number => Math.min(1e6, ...chosen.map((other) => kilometres(place, other)))
			const [next] = [...left].toSorted((a, b) => distance(b) - distance(a))
			if (!next) break
			left.delete(next)
			chosen.push(next)
		}
	}
	return chosen
}
