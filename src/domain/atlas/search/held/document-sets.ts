/**
 * Sets of documents by their position: one bit each, thirty-two in a number. What is beyond the end of a set is not in it, so sets of
 * different lengths go together.
 */

export type DocumentSet = Uint32Array<ArrayBuffer>

/** How many numbers make a set with room for positions below `size`. */
export const lengthFor = (size: number): number => (size + 31) >>> 5

/** A set with room for positions below `size`, with nothing in it. */
export const emptySet = (size: number): DocumentSet => new Uint32Array(lengthFor(size))

/** Puts all of another set, which is not longer, into a set. */
export function include(set: DocumentSet, others: DocumentSet): void {
	for (let at = 0; at < others.length; at++) set[at]! |= others[at]!
}

/** Leaves in a set only what is in another one, too. */
export function keepOnly(set: DocumentSet, others: DocumentSet): void {
	const both = Math.min(set.length, others.length)
	for (let at = 0; at < both; at++) set[at]! &= others[at]!
	set.fill(0, both)
}

/** Puts a position into a set that has room for it. */
export function add(set: DocumentSet, position: number): void {
	set[position >>> 5]! |= 1 << (position & 31)
}

/** Takes a position out of a set. */
export function remove(set: DocumentSet, position: number): void {
	if (position >>> 5 < set.length) set[position >>> 5]! &= ~(1 << (position & 31))
}

/** Whether a position is in a set. */
export const isIn = (set: DocumentSet, position: number): boolean =>
	position >>> 5 < set.length && (set[position >>> 5]! & (1 << (position & 31))) !== 0

/** How many there are. */
export function sizeOf(set: DocumentSet): number {
	let size = 0
	for (let at = 0; at < set.length; at++) if (set[at] !== 0) size += onesIn(set[at]!)
	return size
}

/** The positions in a set, in their order. */
export function membersOf(set: DocumentSet): Int32Array {
	const members = new Int32Array(sizeOf(set))
	let count = 0
	for (let at = 0; at < set.length; at++)
		for (let bits = set[at]!; bits !== 0; bits &= bits - 1) members[count++] = (at << 5) + 31 - Math.clz32(bits & -bits)
	return members
}

/** So many positions are told at once: they stay near the processor, and nothing of the size of a set has to be made. */
const some = new Int32Array(4_096)

/** Does something with all positions in a set, in their order and some at once: the first `count` of those that it is given, which are others the next time. */
export function forSomeAtOnce(set: DocumentSet, work: (positions: Int32Array, count: number) => void): void {
	let count = 0
	for (let at = 0; at < set.length; at++) {
		if (count > some.length - 32) {
			work(some, count)
			count = 0
		}
		for (let bits = set[at]!; bits !== 0; bits &= bits - 1) some[count++] = (at << 5) + 31 - Math.clz32(bits & -bits)
	}
	if (count > 0) work(some, count)
}

/** The ones among thirty-two bits, added up in ever larger groups (H. S. Warren, Hacker's Delight, 5-1). */
function onesIn(bits: number): number {
	const pairs = bits - ((bits >>> 1) & 0x55555555)
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
