import { Refusal } from '#platform/errors.ts'
import stored from './cells-bw.json' with { type: 'json' }
import { cellsFromOutlines } from './cells-from-outlines.ts'
import { districtBy, districtsOfState } from './districts.ts'
import { districtMesh } from './mesh.ts'
import type { Outlines } from './outlines-from-geojson.ts'
import { borderOf, drawn, type RegionCells } from './shapes/cells.ts'

/** So many maps are kept; more regions than this on one instance are drawn anew now and then. */
const MOST_KEPT = 64

const keyOf = (districts: readonly string[]): string => [...new Set(districts)].toSorted().join(' ')
const STATE_KEY = keyOf(districtsOfState('BW'))

/** The prepared map of Baden-Württemberg, in the form that tools/geo/make-cells.ts writes. */
function prepared(): RegionCells {
	const cells = Object.entries(stored.cells).map(([district, row]) => {
		const [x = '', y = '', room = '', ...path] = row.split(' ')
		return { district, x: Number(x), y: Number(y), room: Number(room), path: path.join(' ') }
	})
	return {
		frame: stored.frame,
		cells,
		borders: Object.entries(stored.borders).map(([pair, path]) => borderOf(pair, path)),
	}
}

/** Draws the map of any districts from where places lie, without looking at what is stored. */
export function drawRegion(districts: readonly string[]): RegionCells {
	const { edges, vertex } = districtMesh()
	return drawn(new Set(districts), edges, vertex)
}

const computedCells = (key: string, districts: readonly string[]): RegionCells =>
	key === STATE_KEY ? prepared() : drawRegion(districts)

type Kept = Map<string, RegionCells>
const computed: Kept = new Map()
const official = new WeakMap<Outlines, Kept>()

function keptFor(outlines: Outlines | undefined): Kept {
	if (!outlines) return computed
	const kept = official.get(outlines) ?? new Map<string, RegionCells>()
	official.set(outlines, kept)
	return kept
}

/**
 * The map of a region: one cell per district, computed from the coordinates of places alone (Voronoi cells of all places,
 * joined by district), so no official outline is needed. Imported outlines are used instead where they hold every district
 * of the region. The same districts always give the same map; it is kept.
 *
 * Refuses as `invalid` with `atlas.region-empty` or `atlas.district-unknown` (facts: codes).
 */
export function regionCells(districts: readonly string[], outlines?: Outlines): RegionCells {
	if (districts.length === 0) throw new Refusal('invalid', 'atlas.region-empty')
	const unknown = districts.filter((code) => districtBy(code)?.nuts !== code)
	if (unknown.length > 0) throw new Refusal('invalid', 'atlas.district-unknown', { codes: unknown })
	const covering = outlines && districts.every((code) => outlines.has(code)) ? outlines : undefined
	const kept = keptFor(covering)
	const key = keyOf(districts)
	const known = kept.get(key)
	if (known) return known
	const cells = covering ? cellsFromOutlines(covering, districts) : computedCells(key, districts)
	const [oldest] = kept.keys()
	if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
	kept.set(key, cells)
	return cells
}
