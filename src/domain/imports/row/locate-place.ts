/** Finds a place by its name; handed in, since the map of the country stands above the imports. */
export type FindPlace = (
	name: string,
	hint: { postcode?: string; districts?: readonly string[] },
) => { district: string; lat: number; lon: number } | { ambiguous: unknown } | null

export type Located =
	{ kind: 'found'; district: string; lat: number; lon: number } | { kind: 'unknown' } | { kind: 'ambiguous' }
export type Locate = (place: string, postcode: string | null) => Located

/** A list names the same few hundred places again and again. */
const remembered = 20_000

/** Finds the district of a place, with the districts of the network to decide between places of one name. */
export function locateIn(districts: readonly string[], findPlace: FindPlace): Locate {
	const known = new Map<string, Located>()
	return (place, postcode) => {
		const key = `${postcode ?? ''} ${place}`
		const before = known.get(key)
		if (before) return before
		const located = read(findPlace(place, { ...(postcode ? { postcode } : {}), districts }))
		if (known.size < remembered) known.set(key, located)
		return located
	}
}

function read(found: ReturnType<FindPlace>): Located {
	if (!found) return { kind: 'unknown' }
	if ('ambiguous' in found) return { kind: 'ambiguous' }
	return { kind: 'found', district: found.district, lat: found.lat, lon: found.lon }
}
