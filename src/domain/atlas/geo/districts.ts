import table from './districts.json' with { type: 'json' }

/** The languages that the atlas is written in. */
export type Language = 'de' | 'en'

/** A district of Germany (Stadtkreis, Landkreis). */
export type District = {
	/** NUTS-3 code such as DE138. */
	readonly nuts: string
	/** Official municipality key of the district, five digits, such as 08335. */
	readonly ags: string
	/** The name as people say it: "Konstanz", "Bodenseekreis". A city and the district around it may share it. */
	readonly name: string
	/** A city that is its own district (Stadtkreis, kreisfreie Stadt), or a district of several municipalities. */
	readonly kind: 'urban' | 'rural'
	/** Two-letter code of the state, such as BW. */
	readonly state: string
	/** A point well inside, in degrees. */
	readonly lat: number
	readonly lon: number
}

function parsed(nuts: string, row: string): District {
	const [ags = '', name = '', kind = '', state = '', lat = '', lon = ''] = row.split('|')
	return { nuts, ags, name, kind: kind === 'urban' ? 'urban' : 'rural', state, lat: Number(lat), lon: Number(lon) }
}

/** The 401 districts of Germany in the order of their NUTS codes. */
export const DISTRICTS: readonly District[] = Object.entries(table).map(([nuts, row]) => parsed(nuts, row))

const byNuts = new Map(DISTRICTS.map((district) => [district.nuts, district]))
const byAgs = new Map(DISTRICTS.map((district) => [district.ags, district]))

/** A district by its NUTS-3 code or its AGS (also as a number without the leading zero); undefined when there is none. */
export const districtBy = (code: string): District | undefined =>
	byNuts.get(code.toUpperCase()) ?? byAgs.get(code.padStart(5, '0'))

/** The NUTS codes of all districts of a state, by its two-letter code. */
export const districtsOfState = (state: string): string[] =>
	DISTRICTS.filter((district) => district.state === state).map(({ nuts }) => nuts)

const withoutSuffix = (name: string): string => name.replace(/ (am|an der|im|in der) .*| \(.*/, '')
const urban = DISTRICTS.filter(({ kind }) => kind === 'urban')
const cityNames = new Set(urban.flatMap(({ name }) => [name, withoutSuffix(name)]))
const ruralNames = new Set(DISTRICTS.filter(({ kind }) => kind === 'rural').map(({ name }) => name))

const SHARED_NAME = {
	de: { urban: 'Stadt', rural: 'Landkreis' },
	en: { urban: 'city', rural: 'district' },
} as const

/** The name for a list or a map: a city and a district of the same name are told apart, "Karlsruhe (Landkreis)". */
export function districtName({ name, kind }: District, language: Language): string {
	const shared = kind === 'urban' ? ruralNames.has(name) : cityNames.has(name)
	return shared ? `${name} (${SHARED_NAME[language][kind]})` : name
}

/** The name within a sentence or behind a place: "Kreis Konstanz", "Bodenseekreis", "Stuttgart"; in English "Konstanz district". */
export function districtPhrase({ name, kind }: District, language: Language): string {
	if (kind === 'urban' || /kreis|region|verband/i.test(name)) return name
	return language === 'de' ? `Kreis ${name}` : `${name} district`
}
