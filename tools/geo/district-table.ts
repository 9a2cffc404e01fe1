import { labelPoint } from '#domain/atlas/geo/shapes/label-point.ts'
import type { Point, Ring } from '#domain/atlas/geo/shapes/plane.ts'
import type { Outline } from './outlines.ts'

/** Two-letter codes of the states (ISO 3166-2:DE) in the order of the first two digits of the AGS, from 01. */
const STATES = ['SH', 'HH', 'NI', 'HB', 'NW', 'HE', 'RP', 'BW', 'BY', 'SL', 'BE', 'BB', 'MV', 'SN', 'ST', 'TH']

/** Official names are partly abbreviated or longer than what people say. */
const spoken = (name: string): string =>
	name
		.replace('Freiburg im Breisgau', 'Freiburg')
		.replace(/ \(Oldb\)$/, '')
		.replace(/ a\. ?d\. ?/, ' an der ')
		.replace(/ i\. ?d\. ?OPf\.$/, ' in der Oberpfalz')
		.replace(/ a\. /, ' am ')
		.replace(/ i\. /, ' im ')

/** The point inside an outline that is farthest from its edges, in degrees. */
function centre(rings: readonly Ring[]): [lat: string, lon: string] {
	const wide = Math.cos(((rings[0]?.[0]?.[1] ?? 0) * Math.PI) / 180)
	const [x, y] = labelPoint(rings.map((ring) => ring.map(([lon, lat]): Point => [lon * wide, lat])))
	return [y.toFixed(3), (x / wide).toFixed(3)]
}

function row({ name, ags, kind, rings }: Outline): string {
	const urban = kind === 'Stadtkreis' || kind === 'Kreisfreie Stadt'
	const state = STATES[Number(ags.slice(0, 2)) - 1]
	return [ags, spoken(name), urban ? 'urban' : 'rural', state, ...centre(rings)].join('|')
}

/** The table of districts: NUTS-3 code to AGS, name, kind, state and a point to write on, one line each. */
export const districtTable = (outlines: readonly Outline[]): Record<string, string> =>
	Object.fromEntries(outlines.map((outline) => [outline.nuts, row(outline)]))
