/**
 * What facets count of a document. It never changes: a document that differs gets a new number. So facts are read from the
 * database once and kept here in columns, each document at a position of its own.
 *
 * The database packs them (`search_document.facts`), one after the other in one piece:
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
 */
import { sql } from 'kysely'

const packed = { quality: 4, kind: 6, size: 7, fields: 8, district: 12, networkCount: 17, networks: 18 }
const districtLength = 5

/** The bit mask of competence fields in packed facts, in SQL: equal masks are equal. */
export const packedFields = sql`substring(facts from ${sql.lit(packed.fields + 1)} for 4)`

const pageBits = 10
const pageLength = 1 << pageBits

/** The facts of all documents that were ever read, by position: about 20 bytes each. */
export class DocumentFacts {
	/** Every district that occurs; blank for none. */
	readonly districts = new Values<string>()
	/** Every set of networks that occurs. */
	readonly networkSets: number[][] = []
	readonly #placesOfNetworks = new Values<string>()
	/** How many positions there are, those that were forgotten included. */
	size = 0
	/** How many documents have one. */
	known = 0
	identity = new Int32Array(pageLength)
	quality = new Int16Array(pageLength)
	kind = new Uint8Array(pageLength)
	sizeClass = new Uint8Array(pageLength)
	fields = new Int32Array(pageLength)
	/** Places in `districts` and `networkSets`. */
	district = new Uint16Array(pageLength)
	networks = new Uint16Array(pageLength)
	/** Positions by number of document, from 1, in pages: numbers can lie far apart. */
	readonly #positions: (Int32Array | undefined)[] = []

	/** Where the facts of a document are; undefined when they have not been read. */
	positionOf(document: number): number | undefined {
		const position = this.#positions[document >>> pageBits]?.[document & (pageLength - 1)]
		return position ? position - 1 : undefined
	}

	/** Learns what the database packed: the number of a document in four bytes and its facts, again and again. What is known stays where it is. */
	learn(facts: Buffer): void {
		for (let at = 0; at < facts.length;) {
			const document = facts.readInt32BE(at)
			if (this.positionOf(document) === undefined) this.#keep(document, facts, at + 4)
			at += 4 + packed.networks + 4 * facts[at + 4 + packed.networkCount]!
		}
	}

	/** Gives a document, if it is learnt once more, another position. */
	forget(document: number): void {
		if (this.positionOf(document) === undefined) return
		this.#positions[document >>> pageBits]![document & (pageLength - 1)] = 0
		this.known--
	}

	/** Whether so much of it is about other documents than those that there are that it had better be read anew. */
	areMostlyOfOthersThan(documents: number): boolean {
		return this.size > 1.5 * documents + 10_000
	}

	#keep(document: number, facts: Buffer, at: number): void {
		const position = this.size++
		this.known++
		if (position === this.identity.length) this.#grow()
		const page = (this.#positions[document >>> pageBits] ??= new Int32Array(pageLength))
		page[document & (pageLength - 1)] = position + 1
		const networks: number[] = []
		for (let index = 0; index < facts[at + packed.networkCount]!; index++)
			networks.push(facts.readInt32BE(at + packed.networks + 4 * index))
		this.identity[position] = facts.readInt32BE(at)
		this.quality[position] = facts.readInt16BE(at + packed.quality)
		this.kind[position] = facts[at + packed.kind]!
		this.sizeClass[position] = facts[at + packed.size]!
		this.fields[position] = facts.readInt32BE(at + packed.fields)
		this.district[position] = this.districts.placeOf(
			facts.toString('latin1', at + packed.district, at + packed.district + districtLength).trim(),
		)
		this.networks[position] = this.#placesOfNetworks.placeOf(networks.join())
		this.networkSets[this.networks[position]!] ??= networks
	}

	#grow(): void {
		const longer = <Column extends { length: number; set(other: Column): void }>(
			Longer: new (length: number) => Column,
			column: Column,
		): Column => {
			const grown = new Longer(2 * column.length)
			grown.set(column)
			return grown
		}
		this.identity = longer(Int32Array, this.identity)
		this.quality = longer(Int16Array, this.quality)
		this.kind = longer(Uint8Array, this.kind)
		this.sizeClass = longer(Uint8Array, this.sizeClass)
		this.fields = longer(Int32Array, this.fields)
		this.district = longer(Uint16Array, this.district)
		this.networks = longer(Uint16Array, this.networks)
	}
}

/** Values by the order in which they came. */
class Values<Value> {
	readonly values: Value[] = []
	readonly #known = new Map<Value, number>()

	placeOf(value: Value): number {
		const known = this.#known.get(value)
		if (known !== undefined) return known
		this.#known.set(value, this.values.length)
		return this.values.push(value) - 1
	}
}
