/** Mixes 32 bits so that neighbouring inputs give unrelated outputs (finaliser of MurmurHash3). */
export const mix = (value: number): number => {
	let h = value | 0
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
	return (h ^ (h >>> 16)) >>> 0
}

/** One number out of three: which alliance, which organisation, which part of it. */
export const seedOf = (seed: number, number: number, part: number): number =>
	mix(mix(mix(seed ^ 0x9e3779b9) ^ Math.imul(number, 0x85ebca77)) ^ Math.imul(part + 1, 0x27d4eb2f))

/** A weighted table prepared for drawing. */
export type Weighted<T> = { items: readonly T[]; sums: readonly number[] }

/** Prepares `[item, weight]` pairs for {@link Random.weighted}. */
export const weigh = <T>(pairs: readonly (readonly [T, number])[]): Weighted<T> => {
	let sum = 0
	return { items: pairs.map(([item]) => item), sums: pairs.map(([, weight]) => (sum += weight)) }
}

/** A small repeatable stream of chance (mulberry32): the same seed gives the same draws. */
export class Random {
	private state: number

	constructor(seed: number) {
		this.state = seed | 0
	}

	/** 32 random bits. */
	bits(): number {
		this.state = (this.state + 0x6d2b79f5) | 0
		let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
		return (t ^ (t >>> 14)) >>> 0
	}

	/** From 0 up to but not including 1. */
	unit(): number {
		return this.bits() / 4294967296
	}

	/** A whole number from `low` to `high`, both included. */
	int(low: number, high: number): number {
		return low + Math.floor(this.unit() * (high - low + 1))
	}

	chance(probability: number): boolean {
		return this.unit() < probability
	}

	/** One of the items, each as likely as the others. The list must not be empty. */
	pick<T>(items: readonly T[]): T {
		return items[Math.floor(this.unit() * items.length)] as T
	}

	weighted<T>(table: Weighted<T>): T {
		const at = this.unit() * (table.sums[table.sums.length - 1] as number)
		let index = 0
		while ((table.sums[index] as number) <= at && index < table.items.length - 1) index++
		return table.items[index] as T
	}

	/** Up to `count` different items, in random order. */
	some<T>(items: readonly T[], count: number): T[] {
		const rest = [...items]
		const taken: T[] = []
		while (taken.length < count && rest.length > 0) {
			const at = this.int(0, rest.length - 1)
			taken.push(rest[at] as T)
			rest[at] = rest[rest.length - 1] as T
			rest.pop()
		}
		return taken
	}
}
