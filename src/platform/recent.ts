/** Values by key in a limited room: those that were not kept for longest are forgotten. */
export class Recent<Key, Value> {
	readonly #values = new Map<Key, Value>()
	readonly #most: () => number
	readonly #weightOf: (key: Key, value: Value) => number
	#weight = 0

	/** `most` is how much they may weigh together, which may change; without `weightOf`, how many there may be. */
	constructor(most: number | (() => number), weightOf: (key: Key, value: Value) => number = () => 1) {
		this.#most = typeof most === 'number' ? () => most : most
		this.#weightOf = weightOf
	}

	/** The value of a key, if it is known. Only `keep` makes it stay longer. */
	get(key: Key): Value | undefined {
		return this.#values.get(key)
	}

	/** Keeps a value, as the latest one. */
	keep(key: Key, value: Value): void {
		this.#forget(key)
		this.#values.set(key, value)
		this.#weight += this.#weightOf(key, value)
		for (const oldest of this.#values.keys()) {
			if (this.#weight <= this.#most()) break
			this.#forget(oldest)
		}
	}

	/** All keys, the one that was not kept for longest first. */
	keys(): Iterable<Key> {
		return this.#values.keys()
	}

	#forget(key: Key): void {
		const value = this.#values.get(key)
		if (value === undefined) return
		this.#values.delete(key)
		this.#weight -= this.#weightOf(key, value)
	}
}
