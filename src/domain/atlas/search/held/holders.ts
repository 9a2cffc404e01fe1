import { add, emptySet, include, isIn, keepOnly, lengthFor, type DocumentSet } from './document-sets.ts'

/** About what a list takes beside its documents and the text of its lexeme, in bytes. */
export const bytesOfList = 300

/** The documents that hold a lexeme: as positions while they are few, as a set where that takes less room. Once shown to others it never changes. */
export class Holders {
	/** With room for some more where they are growing. */
	#few: Int32Array
	#count: number
	readonly #many: DocumentSet | null

	private constructor(few: Int32Array, many: DocumentSet | null) {
		this.#few = few
		this.#count = few.length
		this.#many = many
	}

	static readonly none = new Holders(new Int32Array(), null)

	/** `size` is the number of all positions. */
	static of(positions: Int32Array, size: number): Holders {
		if (positions.length * 32 <= size) return new Holders(positions, null)
		const many = emptySet(size)
		for (const position of positions) add(many, position)
		return new Holders(new Int32Array(), many)
	}

	/** The same and some more. */
	with(positions: readonly number[], size: number): Holders {
		if (!this.#many) {
			const few = new Int32Array(this.#count + positions.length)
			few.set(this.#few.subarray(0, this.#count))
			few.set(positions, this.#count)
			return Holders.of(few, size)
		}
		const many = emptySet(size)
		many.set(this.#many)
		for (const position of positions) add(many, position)
		return new Holders(this.#few, many)
	}

	/** The same and some more, which may be these themselves: only for who made them and has not shown them to anybody. */
	grown(positions: readonly number[], size: number): Holders {
		if (this.#many) {
			if (this.#many.length < lengthFor(size)) return this.with(positions, size)
			for (const position of positions) add(this.#many, position)
			return this
		}
		const count = this.#count + positions.length
		if (this === Holders.none || count * 32 > size) return this.with(positions, size)
		if (count > this.#few.length) {
			// Making them anew with each portion would keep the collector of garbage busy.
			const few = new Int32Array(Math.ceil(1.5 * count))
			few.set(this.#few.subarray(0, this.#count))
			this.#few = few
		}
		this.#few.set(positions, this.#count)
		this.#count = count
		return this
	}

	/** Puts them into a set that has room for them. */
	addTo(set: DocumentSet): void {
		if (this.#many) include(set, this.#many)
		else for (let at = 0; at < this.#count; at++) add(set, this.#few[at]!)
	}

	/** Leaves in a set only these. */
	keepOnly(set: DocumentSet): void {
		if (this.#many) return keepOnly(set, this.#many)
		const kept = this.#few.subarray(0, this.#count).filter((position) => isIn(set, position))
		set.fill(0)
		for (const position of kept) add(set, position)
	}

	get bytes(): number {
		return (this.#many ?? this.#few).byteLength
	}
}

/** About the room that a list takes. */
export const bytesOf = (lexeme: string, { bytes }: Holders): number => bytesOfList + 2 * lexeme.length + bytes
