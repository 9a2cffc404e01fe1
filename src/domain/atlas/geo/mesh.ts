import { Delaunay } from 'd3-delaunay'
import neighbours from './neighbours.json' with { type: 'json' }
import { outsidePoints, type Box } from './outside.ts'
import { PLACES } from './places.ts'
import type { Point } from './shapes/plane.ts'
import type { Edge } from './shapes/topology.ts'
import { withoutSpecks } from './specks.ts'
import { LAKE_CONSTANCE } from './waters.ts'

/** Borders between the districts of Germany and to what lies around it (''), with vertices in degrees [longitude, latitude]. */
export type Mesh = { readonly edges: readonly Edge[]; readonly vertex: (id: number) => Point }

/** One plane for the whole country: kilometres east and north, true to scale at 51 degrees. */
const KM = 111.2
const WIDE = KM * Math.cos((51 * Math.PI) / 180)

/** Holds Germany with room to spare, in kilometres. */
const BOX: Box = { west: 340, east: 1110, south: 5220, north: 6150 }

type Site = { readonly x: number; readonly y: number; readonly label: string }

const site = (lon: number, lat: number, label: string): Site => ({ x: lon * WIDE, y: lat * KM, label })

function knownSites(): Site[] {
	const abroad = Object.values(neighbours).flatMap((points) => points.split('|').map((point) => point.split(' ')))
	return [
		...PLACES.map(({ lon, lat, district }) => site(lon, lat, district)),
		...abroad.map(([lat, lon]) => site(Number(lon), Number(lat), '')),
		...LAKE_CONSTANCE.map(([lon, lat]) => site(lon, lat, '')),
	]
}

function made(): Mesh {
	const known = knownSites()
	const outside = outsidePoints(
		known.map(({ x, y }): Point => [x, y]),
		BOX,
	)
	const sites = [...known, ...outside.map(([x, y]): Site => ({ x, y, label: '' }))]
	const delaunay = Delaunay.from(
		sites,
		({ x }) => x,
		({ y }) => y,
	)
	const labels = withoutSpecks(
		delaunay,
		sites.map(({ label }) => label),
	)
	const { circumcenters } = delaunay.voronoi([BOX.west, BOX.south, BOX.east, BOX.north])
	const vertex = (id: number): Point => [(circumcenters[id * 2] ?? 0) / WIDE, (circumcenters[id * 2 + 1] ?? 0) / KM]
	const edges: Edge[] = []
	delaunay.halfedges.forEach((opposite, half) => {
		if (opposite < half) return
		const [a = 0, b = 0] = [delaunay.triangles[half], delaunay.triangles[opposite]]
		const [left = '', right = ''] = [labels[a], labels[b]]
		if (left !== right) edges.push({ from: Math.floor(half / 3), to: Math.floor(opposite / 3), left, right })
	})
	return { edges, vertex }
}

let mesh: Mesh | undefined

/** The borders that follow from where places lie: each spot belongs to the district of the place nearest to it. Made once. */
export const districtMesh = (): Mesh => (mesh ??= made())
