import { districtBy, districtName, type Language } from './districts.ts'
import { placedLabels, type MapLabel } from './map-labels.ts'
import type { Place } from './places.ts'
import { apart, type Circle } from './shapes/apart.ts'
import type { RegionCells } from './shapes/cells.ts'
import { toPixels } from './shapes/frame.ts'

/** What a map is made from. Codes of districts are NUTS-3 codes. */
export type RegionMapInput = {
	readonly cells: RegionCells
	/** Organisations per district; districts outside the map are added up in `elsewhere`. */
	readonly counts: ReadonlyMap<string, number>
	/** Where the bubble of a district leads. */
	readonly hrefOf: (district: string) => string
	/** The network that a district belongs to, by slug; lines are drawn where two neighbours differ. */
	readonly networkOf?: ReadonlyMap<string, string>
	readonly language: Language
	/** Places to write on the map, the most important first; those that find no free spot are left out. */
	readonly labelledPlaces?: readonly Place[]
}

/** A map ready to be drawn: plain data, in pixels of a box `width` by `height`. Names and links are not escaped. */
export type RegionMap = {
	readonly width: number
	readonly height: number
	readonly cells: readonly { readonly district: string; readonly path: string; readonly hot: boolean }[]
	/** Path data of the lines between networks; empty when there are none. */
	readonly borders: string
	/** One link per district with organisations, the largest first. */
	readonly bubbles: readonly (Circle & {
		readonly district: string
		readonly name: string
		readonly count: number
		readonly href: string
	})[]
	readonly labels: readonly MapLabel[]
	/** Organisations in districts that the map does not show. */
	readonly elsewhere: number
}

/** The smallest radius leaves room for a target of 24 pixels and three digits; the area above it grows with the count. */
const LEAST_RADIUS = 12.2
/** Half the width of a digit: four of them need more than the smallest bubble. */
const DIGIT = 3.4
const RADIUS_PER_ROOT = 1.93
const MOST_RADIUS = 24

/** Bubbles together cover at most this share of the map, unless the smallest ones already cover more. */
const MOST_COVERED = 0.16

/** How large the bubble of each count is: as large as there is room for all of them. */
function radii(counts: readonly number[], area: number): number[] {
	const most = Math.max(1, ...counts)
	let growth = Math.min(RADIUS_PER_ROOT, (MOST_RADIUS - LEAST_RADIUS) / Math.sqrt(most))
	const at = (count: number): number =>
		Math.round(Math.max(LEAST_RADIUS + growth * Math.sqrt(count), String(count).length * DIGIT + 2) * 10) / 10
	const covered = (): number => counts.reduce((sum, count) => sum + Math.PI * at(count) ** 2, 0)
	while (growth > 0.01 && covered() > area * MOST_COVERED) growth *= 0.9
	return counts.map(at)
}

/** Puts counts on a region's cells. Pure: the same input gives the same map, and nothing in it is markup. */
export function regionMap(input: RegionMapInput): RegionMap {
	const { cells, counts, hrefOf, networkOf, language, labelledPlaces = [] } = input
	const { width, height } = cells.frame
	const countOf = (district: string): number => Math.max(0, counts.get(district) ?? 0)
	const shown = cells.cells
		.filter(({ district }) => countOf(district) > 0)
		.toSorted((a, b) => countOf(b.district) - countOf(a.district) || (a.district < b.district ? -1 : 1))
	const sizes = radii(
		shown.map(({ district }) => countOf(district)),
		width * height,
	)
	const circles = apart(
		shown.map(({ x, y }, index) => ({ x, y, r: sizes[index] ?? LEAST_RADIUS })),
		{ width, height },
	)
	const bubbles = shown.flatMap(({ district }, index) => {
		const [circle, known] = [circles[index], districtBy(district)]
		if (!circle || !known) return []
		return [
			{ ...circle, district, name: districtName(known, language), count: countOf(district), href: hrefOf(district) },
		]
	})
	const points = labelledPlaces.map(({ name, lat, lon, district }) => {
		const [x, y] = toPixels(cells.frame, [lon, lat])
		return { name, x, y, bubble: bubbles.find((bubble) => bubble.district === district) }
	})
	const onMap = new Set(cells.cells.map(({ district }) => district))
	return {
		width,
		height,
		cells: cells.cells.map(({ district, path }) => ({ district, path, hot: countOf(district) > 0 })),
		borders: cells.borders
			.filter(({ between: [a, b] }) => networkOf && networkOf.get(a) !== networkOf.get(b))
			.map(({ path }) => path)
			.join(''),
		bubbles,
		labels: placedLabels(points, bubbles, { width, height }),
		elsewhere: [...counts.keys()]
			.filter((district) => !onMap.has(district))
			.reduce((sum, key) => sum + countOf(key), 0),
	}
}
