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

/** The bit mask of competence fields in packed facts, in SQL: equal masks are equal. */
export const packedFields = sql`substring(facts from ${sql.lit(packed.fields + 1)} for 4)`

/** Quality is told in thousandths. */
export const highestQuality = 1_000

const pageBits = 10
const pageLength = 1 << pageBits

/** What was read of the documents, by position: about 28 bytes each. The columns of facets hold places in the lists of values that occur. */
export class DocumentFacts {
	readonly networks = new Values<number[]>()
	readonly districts = new Values<string>()
	/** Positions in `organisationKinds` and `sizeClasses`, from 1; 0 when unknown. */
	readonly kinds = new Values<number>()
	readonly sizes = new Values<number>()
	/** Bits of competence fields. */
	readonly fields = new Values<number[]>()
	/** How many positions there are, those that were forgotten included. */
	size = 0
	/** How many documents have one. */
	known = 0
	identity = new Int32Array(firstLength)
	/** In thousandths. */
	quality = new Int32Array(firstLength)
	#byQuality = new Int32Array()
	/** Positions by number of document, from 1, in pages: numbers can lie far apart. */
	readonly #positions: (Int32Array | undefined)[] = []

	/** Where the facts of a document are; undefined when they have not been read. */
	positionOf(document: number): number | undefined {
		const position = this.#positions[document >>> pageBits]?.[document & (pageLength - 1)]
		return position ? position - 1 : undefined
	}

	/** All positions in the order of quality, the best first. */
	get byQuality(): Int32Array {
		if (this.#byQuality.length < this.size) this.#byQuality = inOrder(this.quality.subarray(0, this.size))
		return this.#byQuality
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
		if (position === this.identity.length) {
			this.identity = longer(this.identity)
			this.quality = longer(this.quality)
		}
		const page = (this.#positions[document >>> pageBits] ??= new Int32Array(pageLength))
		page[document & (pageLength - 1)] = position + 1
		this.identity[position] = facts.readInt32BE(at)
		this.quality[position] = facts.readInt16BE(at + packed.quality)
		const count = facts[at + packed.networkCount]!
		const text = (first: number, length: number) => facts.toString('latin1', at + first, at + first + length)
		this.networks.keep(position, text(packed.networks, 4 * count), () =>
			Array.from({ length: count }, (_, index) => facts.readInt32BE(at + packed.networks + 4 * index)),
		)
		this.districts.keep(position, text(packed.district, packed.networkCount - packed.district), (code) => code.trim())
		this.kinds.keep(position, text(packed.kind, 1), (kind) => kind.charCodeAt(0))
		this.sizes.keep(position, text(packed.size, 1), (size) => size.charCodeAt(0))
		this.fields.keep(position, text(packed.fields, 4), () => bitsIn(facts.readInt32BE(at + packed.fields)))
	}
}

const bitsIn = (mask: number): number[] =>
	Array.from({ length: 31 }, (_, bit) => bit).filter((bit) => mask & (1 << bit))

/** Positions by what stands there, in thousandths, the highest first: sorted by counting, in a tenth of the time. */
function inOrder(thousandths: Int32Array): Int32Array<ArrayBuffer> {
	const next = new Int32Array(highestQuality + 2)
	for (let at = 0; at < thousandths.length; at++) next[highestQuality + 1 - thousandths[at]!]!++
	for (let value = 1; value < next.length; value++) next[value]! += next[value - 1]!
	const order = new Int32Array(thousandths.length)
	for (let at = 0; at < thousandths.length; at++) order[next[highestQuality - thousandths[at]!]!++] = at
	return order
}

/** Values of documents by position. */
export class Values<Value> {
	/** Every value that occurs, in the order in which they came. */
	readonly occurring: Value[] = []
	/** Of each document, the place of its value among those. */
	places = new Int32Array(firstLength)
	readonly #known = new Map<string, number>()

	/** Notes the value of a document; `text` is the same for equal values, which are made once. */
	keep(position: number, text: string, make: (text: string) => Value): void {
		let place = this.#known.get(text)
		if (place === undefined) {
			place = this.occurring.push(make(text)) - 1
			this.#known.set(text, place)
		}
		if (position >= this.places.length) this.places = longer(this.places)
		this.places[position] = place
	}
}

const firstLength = 1_024

function longer(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
	const grown = new Int32Array(2 * column.length)
	grown.set(column)
	return grown
}
