/**
 * How like each of many owners is to what is asked, and by which of its texts. Nearly all share some piece of letters with a question, so
 * these are two arrays and not an object for each.
 */
export class Likenesses {
	/** By owner: 0 has nothing in common, 1 is the same. */
	readonly likeness: Float32Array
	/** By owner: the number of the text that is so like; means nothing where the likeness is 0. */
	readonly text: Int32Array

	constructor(owners: number) {
		this.likeness = new Float32Array(owners)
		this.text = new Int32Array(owners)
	}

	/** Keeps the text that is most like. */
	raise(owner: number, likeness: number, text: number): void {
		if (likeness <= this.likeness[owner]!) return
		this.likeness[owner] = likeness
		this.text[owner] = text
	}
}

/** The places of the highest values above 0, at most so many, the highest first; of equals the first. */
export function highest(values: Float32Array | Float64Array, most: number): number[] {
	const cut = (found: number[]) => found.toSorted((a, b) => values[b]! - values[a]! || a - b).slice(0, most)
	let found: number[] = []
	let least = 0
	for (let at = 0; at < values.length; at++) {
		if (values[at]! <= least) continue
		found.push(at)
		if (found.length < 4 * most) continue
		found = cut(found)
		least = values[found.at(-1)!]!
	}
	return cut(found)
}
