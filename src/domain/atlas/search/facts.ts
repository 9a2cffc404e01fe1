/**
 * What facets count of a document. It never changes: a document that differs gets a new number. So facts are read from the
 * database once and kept here in columns, and a search brings the numbers of documents only.
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

const position = { quality: 4, kind: 6, size: 7, fields: 8, district: 12, networkCount: 17, networks: 18 }
const districtLength = 5

/** The bit mask of competence fields in packed facts, in SQL: equal masks are equal. */
export const packedFields = sql`substring(facts from ${sql.lit(position.fields + 1)} for 4)`

const pageBits = 10
const pageLength = 1 << pageBits

/** Facts of documents with neighbouring numbers. */
export type Page = {
	/** 1 where the facts of a document have been read. */
	known: Uint8Array
	identity: Int32Array
	quality: Int16Array
	kind: Uint8Array
	size: Uint8Array
	fields: Int32Array
	/** Positions in `districts` and `networks` of the facts. */
	district: Uint16Array
	networks: Uint16Array
}

/** The facts of all documents that were ever counted, by the number of the document: about 20 bytes each. */
export class DocumentFacts {
	/** Every district that occurs; blank for none. */
	readonly districts = new Positions<string>()
	/** Every set of networks that occurs, as its numbers with commas. */
	readonly networks = new Positions<string>()
	#pages: (Page | undefined)[] = []
	#count = 0

	/** Those of the documents whose facts are not known. */
	missing(documents: Int32Array): number[] {
		const missing: number[] = []
		for (const document of documents) if (!this.pageOf(document)?.known[slotOf(document)]) missing.push(document)
		return missing
	}

	/** Learns what the database packed: the number of a document in four bytes and its facts, again and again. */
	learn(packed: Buffer): void {
		for (let at = 0; at < packed.length;) {
			this.#keep(packed.readInt32BE(at), packed, at + 4)
			at += 4 + position.networks + 4 * packed[at + 4 + position.networkCount]!
		}
	}

	/** The page that holds a document, at the place `slotOf` says. */
	pageOf(document: number): Page | undefined {
		return this.#pages[document >>> pageBits]
	}

	/** The identity of a document whose facts are known. */
	identityOf(document: number): number {
		return this.pageOf(document)!.identity[slotOf(document)]!
	}

	/** Whether it holds far more than there is: documents that were replaced are never asked for again. */
	isFarBeyond(documents: number): boolean {
		return this.#count * pageLength > 4 * documents + 64 * pageLength
	}

	#keep(document: number, packed: Buffer, at: number): void {
		let page = this.pageOf(document)
		if (!page) {
			page = this.#pages[document >>> pageBits] = emptyPage()
			this.#count++
		}
		const slot = slotOf(document)
		const networks: number[] = []
		for (let index = 0; index < packed[at + position.networkCount]!; index++)
			networks.push(packed.readInt32BE(at + position.networks + 4 * index))
		page.identity[slot] = packed.readInt32BE(at)
		page.quality[slot] = packed.readInt16BE(at + position.quality)
		page.size[slot] = packed[at + position.size]!
		page.fields[slot] = packed.readInt32BE(at + position.fields)
		page.district[slot] = this.districts.of(
			packed.toString('latin1', at + position.district, at + position.district + districtLength).trim(),
		)
		page.networks[slot] = this.networks.of(networks.join())
		page.kind[slot] = packed[at + position.kind]!
		page.known[slot] = 1
	}
}

/** Where a document stands in its page. */
export const slotOf = (document: number): number => document & (pageLength - 1)

/** Values by the order in which they came. */
class Positions<Value> {
	readonly values: Value[] = []
	readonly #known = new Map<Value, number>()

	of(value: Value): number {
		const known = this.#known.get(value)
		if (known !== undefined) return known
		this.#known.set(value, this.values.length)
		return this.values.push(value) - 1
	}
}

function emptyPage(): Page {
	return {
		known: new Uint8Array(pageLength),
		identity: new Int32Array(pageLength),
		quality: new Int16Array(pageLength),
		kind: new Uint8Array(pageLength),
		size: new Uint8Array(pageLength),
		fields: new Int32Array(pageLength),
		district: new Uint16Array(pageLength),
		networks: new Uint16Array(pageLength),
	}
}
