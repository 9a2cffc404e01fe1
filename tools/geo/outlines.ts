import { readFileSync } from 'node:fs'
import { distanceToRings, inRings, type Point, type Ring } from '#domain/atlas/geo/shapes/plane.ts'

/** A district with its outline: every ring (outer or hole) of every part, in degrees as [longitude, latitude]. */
export type Outline = {
	readonly nuts: string
	readonly ags: string
	readonly name: string
	readonly kind: string
	readonly rings: readonly Ring[]
}

type Properties = { AGS: string; GEN: string; BEZ: string; NUTS: string }
type Arcs = readonly number[]
type TopoShape =
	| { type: 'Polygon'; arcs: readonly Arcs[]; properties: Properties }
	| { type: 'MultiPolygon'; arcs: readonly (readonly Arcs[])[]; properties: Properties }
type Topology = {
	type: 'Topology'
	arcs: readonly Point[][]
	transform: { scale: Point; translate: Point }
	objects: Readonly<Record<string, { geometries: readonly TopoShape[] }>>
}
type GeoShape =
	| { type: 'Polygon'; coordinates: readonly Ring[] }
	| { type: 'MultiPolygon'; coordinates: readonly (readonly Ring[])[] }
type Collection = { type: 'FeatureCollection'; features: readonly { geometry: GeoShape; properties: Properties }[] }

/** Turns the delta-coded integers of TopoJSON into degrees. */
function decodedArcs(topology: Topology): Ring[] {
	const { scale, translate } = topology.transform
	return topology.arcs.map((arc) => {
		let x = 0
		let y = 0
		return arc.map(([dx, dy]): Point => {
			x += dx
			y += dy
			return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
		})
	})
}

/** A ring of TopoJSON is a list of arcs; `~n` means arc n backwards. The joints are listed once. */
function stitched(indexes: Arcs, arcs: readonly Ring[]): Ring {
	return indexes.flatMap((index) => {
		const arc = arcs[index < 0 ? ~index : index] ?? []
		return (index < 0 ? arc.toReversed() : arc).slice(0, -1)
	})
}

function ofTopology(topology: Topology): Outline[] {
	const arcs = decodedArcs(topology)
	return Object.values(topology.objects).flatMap(({ geometries }) =>
		geometries.map((shape) => {
			const parts = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs
			return outline(
				shape.properties,
				parts.flatMap((part) => part.map((ring) => stitched(ring, arcs))),
			)
		}),
	)
}

const ofCollection = (collection: Collection): Outline[] =>
	collection.features.map(({ geometry, properties }) =>
		outline(properties, geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()),
	)

const outline = (of: Properties, rings: readonly Ring[]): Outline => ({
	nuts: of.NUTS,
	ags: of.AGS,
	name: of.GEN,
	kind: of.BEZ,
	rings,
})

/** Reads district outlines from GeoJSON or TopoJSON files; where two files hold a district, the later one counts. */
export function outlinesFrom(paths: readonly string[]): Map<string, Outline> {
	const read = paths.map((path): Topology | Collection => JSON.parse(readFileSync(path, 'utf8')))
	const all = read.flatMap((file) => (file.type === 'Topology' ? ofTopology(file) : ofCollection(file)))
	return new Map(all.map((one) => [one.nuts, one]))
}

const KM_PER_DEGREE = 111.2

/** Distance in kilometres, on a plane that touches the globe at the point. */
function kilometresTo(rings: readonly Ring[], [lon, lat]: Point): number {
	const wide = Math.cos((lat * Math.PI) / 180)
	return (
		KM_PER_DEGREE *
		distanceToRings(
			[0, 0],
			rings.map((ring) => ring.map(([x, y]): Point => [(x - lon) * wide, y - lat])),
		)
	)
}

/** The outline that holds the point, else the nearest, with its distance in kilometres (0 inside). */
export function outlineAt(point: Point, outlines: readonly Outline[]): { outline: Outline; km: number } | undefined {
	const inside = outlines.find(({ rings }) => inRings(point, rings))
	if (inside) return { outline: inside, km: 0 }
	const [nearest] = outlines
		.map((one) => ({ outline: one, km: kilometresTo(one.rings, point) }))
		.toSorted((a, b) => a.km - b.km)
	return nearest
}
