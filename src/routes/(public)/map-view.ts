/** The map of a region with the hits of a search on it. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { ATTRIBUTION } from '#domain/atlas/geo/attribution.ts'
import { districtsOfState } from '#domain/atlas/geo/districts.ts'
import type { Outlines } from '#domain/atlas/geo/outlines-from-geojson.ts'
import { PLACES } from '#domain/atlas/geo/places.ts'
import { regionCells } from '#domain/atlas/geo/region-cells.ts'
import { regionMap } from '#domain/atlas/geo/region-map.ts'
import type { Counted } from '#domain/atlas/search/search-organisations.ts'
import type { Network } from '#domain/networks/network.queries.ts'
import { formatNumber } from '#ui/format.ts'
import type { RegionMapProps } from '#ui/search/RegionMap.svelte'

/** Towns that people look for on a map of the south-west. */
const landmarks = ['Stuttgart', 'Karlsruhe', 'Mannheim', 'Freiburg', 'Ulm', 'Konstanz', 'Heilbronn']
const labelledPlaces = landmarks.flatMap(
	(name) => PLACES.find((place) => place.name === name || place.name.startsWith(`${name} `)) ?? [],
)

export type MapView = { map: RegionMapProps; note: string; sources: typeof ATTRIBUTION }

/** The districts of all networks, or of the state when they say none. */
export function mapView(input: {
	networks: Network[]
	counted: Counted<string>[]
	total: number
	hrefOf: (district: string) => string
	/** Official outlines, where an operator has brought some in. */
	outlines?: Outlines
}): MapView {
	const language = getLocale()
	const named = [...new Set(input.networks.flatMap((network) => network.districts))]
	const districts = named.length > 0 ? named : districtsOfState('BW')
	const networkOf = new Map(
		input.networks.flatMap((network) => network.districts.map((district) => [district, network.slug] as const)),
	)
	const drawn = regionMap({
		cells: regionCells(districts, input.outlines),
		counts: new Map(input.counted.map(({ value, count }) => [value, count])),
		hrefOf: input.hrefOf,
		networkOf: input.networks.length > 1 ? networkOf : undefined,
		language,
		labelledPlaces: labelledPlaces.filter((place) => districts.includes(place.district)),
	})
	const figures = { hit: drawn.bubbles.length, all: drawn.cells.length }
	const note = input.networks.length > 1 ? m.atlas_map_note(figures) : m.atlas_map_note_short(figures)
	return {
		map: {
			viewBox: `0 0 ${drawn.width} ${drawn.height}`,
			title: m.atlas_where(),
			description: m.atlas_map_description({ ...figures, total: formatNumber(input.total, language) }),
			cells: drawn.cells.map(({ district, path, hot }) => ({ code: district, path, hot })),
			borders: drawn.borders,
			bubbles: drawn.bubbles.map(({ district, x, y, r, count, href, name }) => ({
				code: district,
				x,
				y,
				r,
				count,
				href,
				name,
			})),
			labels: drawn.labels.map(({ x, y, name }) => ({ x, y, text: name, anchor: 'middle' })),
		},
		sources: ATTRIBUTION,
		note:
			drawn.elsewhere > 0 ? `${note} ${m.atlas_elsewhere({ count: formatNumber(drawn.elsewhere, language) })}` : note,
	}
}
