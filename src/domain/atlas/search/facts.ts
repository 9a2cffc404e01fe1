/**
 * The facts of documents as the database keeps them for counting (`search_document.facts`), one after the other in one piece:
 *
 * | bytes | what |
 * | --- | --- |
 * | 4 | identity |
 * | 2 | quality in thousandths |
 * | 1 | kind: position in `organisationKinds`, from 1 |
 * | 1 | size: position in `sizeClasses`, from 1; 0 when unknown |
 * | 4 | competence fields as a bit mask |
 * | 5 | district, blank when unknown |
 * | 1 | how many networks |
 * | 4 each | networks |
 *
 * Counting them here takes a tenth of the time of grouping rows in the database.
 */
import { organisationKinds, sizeClasses, type OrganisationKind, type SizeClass } from '../../parties/party.schema.ts'

export type Counted<Value> = { value: Value; count: number }

export type Facets = {
	total: number
	networks: Counted<number>[]
	districts: Counted<string>[]
	kinds: Counted<OrganisationKind>[]
	sizes: Counted<SizeClass>[]
	/** Bits of competence fields. */
	fields: Counted<number>[]
}

const position = { quality: 4, kind: 6, size: 7, fields: 8, district: 12, networkCount: 17, networks: 18 }
const districtLength = 5
const noDistrict = 0x20

/**
 * Whether an identity belongs to the sample of every `times`th: by a hash, since numbers are given out in patterns (an
 * organisation, then its people). `search_sampled` says the same in the database.
 */
export function isSampled(identity: number, times: number): boolean {
	return ((Math.imul(identity, 0x9e3779b1) >>> 16) & (times - 1)) === 0
}

/** Counts all facets of those in the sample; each count stands for `times` documents. Frequent values first. */
export function countFacets(facts: Buffer, times: number): Facets {
	const networks = new Map<number, number>()
	const districts = new Map<number, number>()
	const kinds = new Uint32Array(256)
	const sizes = new Uint32Array(256)
	const fields = new Uint32Array(32)
	let total = 0
	for (let at = 0, next = 0; at < facts.length; at = next) {
		next = nextAfter(facts, at)
		if (!isSampled(facts.readInt32BE(at), times)) continue
		total++
		kinds[facts[at + position.kind]!]!++
		sizes[facts[at + position.size]!]!++
		for (let mask = facts.readInt32BE(at + position.fields); mask !== 0; mask &= mask - 1)
			fields[31 - Math.clz32(mask & -mask)]!++
		if (facts[at + position.district] !== noDistrict)
			add(districts, facts.readUIntBE(at + position.district, districtLength))
		for (let network = at + position.networks; network < next; network += 4) add(networks, facts.readInt32BE(network))
	}
	const inOrder = <Value>(counts: Iterable<[Value, number]>): Counted<Value>[] =>
		[...counts]
			.filter(([, count]) => count > 0)
			.map(([value, count]) => ({ value, count: count * times }))
			.toSorted((a, b) => b.count - a.count)
	return {
		total: total * times,
		networks: inOrder(networks),
		districts: inOrder([...districts].map(([number, count]) => [districtOf(number), count])),
		kinds: inOrder(organisationKinds.map((kind, index) => [kind, kinds[index + 1]!])),
		sizes: inOrder(sizeClasses.map((size, index) => [size, sizes[index + 1]!])),
		fields: inOrder(fields.entries()),
	}
}

/** The identities of the `most` best by quality in thousandths, at least so good, in a fixed order. */
export function bestOf(facts: Buffer, most: number, atLeast = 0): number[] {
	const enough = Math.max(atLeast, qualityOfBest(facts, most))
	const best: { identity: number; quality: number }[] = []
	for (let at = 0; at < facts.length; at = nextAfter(facts, at)) {
		const quality = facts.readInt16BE(at + position.quality)
		if (quality >= enough) best.push({ identity: facts.readInt32BE(at), quality })
	}
	return best
		.toSorted((a, b) => b.quality - a.quality || a.identity - b.identity)
		.slice(0, most)
		.map(({ identity }) => identity)
}

/** The quality that at least `most` documents reach, so that few of them need sorting. */
function qualityOfBest(facts: Buffer, most: number): number {
	const counts = new Uint32Array(1_001)
	for (let at = 0; at < facts.length; at = nextAfter(facts, at)) counts[facts.readInt16BE(at + position.quality)]!++
	let quality = 1_000
	for (let reached = counts[quality]!; quality > 0 && reached < most;) reached += counts[--quality]!
	return quality
}

const nextAfter = (facts: Buffer, at: number): number => at + position.networks + 4 * facts[at + position.networkCount]!

function add(counts: Map<number, number>, value: number): void {
	counts.set(value, (counts.get(value) ?? 0) + 1)
}

function districtOf(number: number): string {
	const letters = Buffer.alloc(districtLength)
	letters.writeUIntBE(number, 0, districtLength)
	return letters.toString('latin1')
}
