import table from './places.json' with { type: 'json' }

/** A place of Germany: its name as GeoNames has it, the NUTS-3 code of its district, degrees of latitude and longitude. */
export type Place = { readonly name: string; readonly district: string; readonly lat: number; readonly lon: number }

function parsed(row: string, district: string): Place {
	const [, name = '', lat = '', lon = ''] = /^(.+) (\S+) (\S+)$/.exec(row) ?? []
	return { name, district, lat: Number(lat), lon: Number(lon) }
}

/** All places of Germany with more than about a thousand inhabitants, district by district. */
export const PLACES: readonly Place[] = Object.entries(table).flatMap(([district, rows]) =>
	rows.split('|').map((row) => parsed(row, district)),
)
