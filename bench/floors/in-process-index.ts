/**
 * The floor of search: the same documents as an inverted index of typed arrays in this process. It knows nothing of
 * changes, viewers or ranking by words; it counts the same facets and takes the best by quality.
 */
import type { Pool } from 'pg'
import { organisationKinds, sizeClasses } from '#domain/parties/party.schema.ts'
import type { Filters } from '#domain/atlas/search/search-organisations.ts'
import type { Unit } from '#domain/atlas/search/understand-query.ts'

export type InProcessIndex = { search(units: readonly Unit[], filters: Filters): { total: number; hits: number[] } }

/** `facts` is laid out as src/domain/atlas/search/held/facts.ts says. */
type DocumentRow = { facts: Buffer; words: string[] }

/** Reads all public documents, the best first, so that the first matches are the best ones. */
export async function inProcessIndex(pool: Pool): Promise<InProcessIndex> {
	const client = await pool.connect()
	const growing = new Map<string, number[]>()
	const networks: number[] = []
	const kinds: number[] = []
	const sizes: number[] = []
	const fields: number[] = []
	const districts: number[] = []
	const districtNumbers = new Map<string, number>([['', 0]])
	try {
		await client.query('begin')
		await client.query(`declare documents no scroll cursor for
			select facts, tsvector_to_array(tsv) as words
			from search_document where audience = 0 order by quality desc, id`)
		for (;;) {
			const { rows } = await client.query<DocumentRow>('fetch 5000 from documents')
			if (rows.length === 0) break
			for (const row of rows) {
				const number = networks.push(row.facts.readInt32BE(18)) - 1
				kinds.push(row.facts[6]!)
				sizes.push(row.facts[7]!)
				fields.push(row.facts.readInt32BE(8))
				const district = row.facts.toString('latin1', 12, 17).trim()
				if (!districtNumbers.has(district)) districtNumbers.set(district, districtNumbers.size)
				districts.push(districtNumbers.get(district)!)
				for (const word of row.words) {
					const list = growing.get(word)
					if (list) list.push(number)
					else growing.set(word, [number])
				}
			}
		}
		await client.query('commit')
	} finally {
		client.release()
	}
	const postings = new Map<string, Uint32Array>()
	for (const [word, list] of growing) postings.set(word, Uint32Array.from(list))
	const columns = {
		network: Uint16Array.from(networks),
		kind: Uint8Array.from(kinds),
		size: Uint8Array.from(sizes),
		district: Uint16Array.from(districts),
		fields: Int32Array.from(fields),
	}
	return { search: (units, filters) => search(postings, columns, districtNumbers, units, filters) }
}

type Columns = {
	network: Uint16Array
	kind: Uint8Array
	size: Uint8Array
	district: Uint16Array
	fields: Int32Array
}

function search(
	postings: ReadonlyMap<string, Uint32Array>,
	columns: Columns,
	districtNumbers: ReadonlyMap<string, number>,
	units: readonly Unit[],
	filters: Filters,
): { total: number; hits: number[] } {
	const documents = columns.kind.length
	const parts = [
		...filters.competences.map((id) => [[`c:${id}`]]),
		...units.map((unit) => [
			...unit.competences.map(({ id }) => [`c:${id}`]),
			...unit.words.map((word) => [word]),
			...unit.together,
		]),
	]
	// How many parts of the question each document meets; one more than before means this part too.
	const met = new Uint8Array(documents)
	parts.forEach((ways, part) => {
		for (const way of ways)
			for (const number of together(postings, way)) if (met[number] === part) met[number] = part + 1
	})
	const of = (values: readonly number[], length: number) => {
		const asked = new Uint8Array(length).fill(values.length === 0 ? 1 : 0)
		for (const value of values) asked[value] = 1
		return asked
	}
	const network = of(filters.networks, 65_536)
	const district = of(
		filters.districts.map((code) => districtNumbers.get(code) ?? 65_535),
		65_536,
	)
	const kind = of(
		filters.kinds.map((value) => organisationKinds.indexOf(value) + 1),
		256,
	)
	const size = of(
		filters.sizes.map((value) => sizeClasses.indexOf(value) + 1),
		256,
	)
	const mask = filters.fields.reduce((bits, bit) => bits | (1 << bit), 0)
	const counts = [new Uint32Array(65_536), new Uint32Array(65_536), new Uint32Array(256), new Uint32Array(256)]
	const bits = new Uint32Array(31)
	const hits: number[] = []
	let total = 0
	for (let number = 0; number < documents; number++) {
		if (met[number] !== parts.length) continue
		const okNetwork = network[columns.network[number]!]!
		const okDistrict = district[columns.district[number]!]!
		const okKind = kind[columns.kind[number]!]!
		const okSize = size[columns.size[number]!]!
		const okField = mask === 0 || columns.fields[number]! & mask ? 1 : 0
		const oks = okNetwork + okDistrict + okKind + okSize + okField
		if (oks < 4) continue
		if (oks === 5) {
			total++
			if (hits.length < 20) hits.push(number)
		}
		if (oks - okNetwork === 4) counts[0]![columns.network[number]!]!++
		if (oks - okDistrict === 4) counts[1]![columns.district[number]!]!++
		if (oks - okKind === 4) counts[2]![columns.kind[number]!]!++
		if (oks - okSize === 4) counts[3]![columns.size[number]!]!++
		if (oks - okField === 4) {
			for (let bit = 0, rest = columns.fields[number]!; rest; bit++, rest >>>= 1) if (rest & 1) bits[bit]!++
		}
	}
	return { total, hits }
}

function together(postings: ReadonlyMap<string, Uint32Array>, words: readonly string[]): Iterable<number> {
	const [first, ...others] = words.map((word) => postings.get(word) ?? new Uint32Array())
	if (others.length === 0) return first!
	const sets = others.map((list) => new Set(list))
	return first!.filter((number) => sets.every((set) => set.has(number)))
}
