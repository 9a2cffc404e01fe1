/** Which of many texts are most like a given one: the cosine of their features weighted by rarity (tf-idf), from inverted lists. */
import { Likenesses } from './likenesses.ts'

/** A text to be found, and whose it is. `weight` lowers what it can reach at most. */
export type Text = { owner: number; features: readonly string[]; weight: number }

export class FeatureIndex {
	readonly #numbers = new Map<string, number>()
	/** How many owners there are. */
	readonly #count: number
	/** Whose each text is. */
	readonly #owners: Int32Array
	readonly #rarity: Float32Array
	/** The weight of what no text holds. */
	readonly #unknown: number
	/** The texts that hold feature n stand from `#starts[n]` to before `#starts[n + 1]`. */
	readonly #starts: Uint32Array
	readonly #texts: Uint32Array
	readonly #weights: Float32Array
	/** By text, used anew for each question: as much again each time would keep the collector of garbage busy. */
	readonly #sums: Float32Array

	/** `owners` is how many there are. */
	constructor(texts: readonly Text[], owners: number) {
		this.#count = owners
		const numbered = texts.map(({ features }) => this.#numbered(features))
		this.#owners = Int32Array.from(texts, ({ owner }) => owner)
		this.#sums = new Float32Array(texts.length)
		this.#rarity = this.#raritiesOf(texts, numbered, owners)
		this.#unknown = Math.log(1 + owners)
		const sizes = new Uint32Array(this.#numbers.size + 1)
		for (const features of numbered) for (const feature of features.keys()) sizes[feature + 1]!++
		for (let feature = 1; feature < sizes.length; feature++) sizes[feature]! += sizes[feature - 1]!
		this.#starts = sizes
		this.#texts = new Uint32Array(sizes.at(-1)!)
		this.#weights = new Float32Array(sizes.at(-1)!)
		const next = sizes.slice()
		for (const [text, features] of numbered.entries()) {
			const scale = texts[text]!.weight / this.#lengthOf(features)
			for (const [feature, times] of features) {
				const at = next[feature]!++
				this.#texts[at] = text
				this.#weights[at] = scale * this.#weightOf(feature, times)
			}
		}
	}

	/** How like each owner is to what is asked: as much as the most similar of its texts. */
	mostLike(asked: ReadonlyMap<string, number>): Likenesses {
		const weights: [feature: number, weight: number][] = []
		let square = 0
		for (const [name, times] of asked) {
			const feature = this.#numbers.get(name)
			// What nothing else holds cannot be found, but makes what is asked less like all others.
			const weight = feature === undefined ? times * this.#unknown : times * this.#rarity[feature]!
			square += weight * weight
			if (feature !== undefined) weights.push([feature, weight])
		}
		const sums = this.#sums.fill(0)
		for (const [feature, weight] of weights) {
			const scaled = weight / Math.sqrt(square)
			const end = this.#starts[feature + 1]!
			for (let at = this.#starts[feature]!; at < end; at++) sums[this.#texts[at]!]! += scaled * this.#weights[at]!
		}
		const best = new Likenesses(this.#count)
		for (let text = 0; text < sums.length; text++) best.raise(this.#owners[text]!, sums[text]!, text)
		return best
	}

	/** Features by number, each with how often it occurs. */
	#numbered(features: readonly string[]): Map<number, number> {
		const counts = new Map<number, number>()
		for (const name of features) {
			let number = this.#numbers.get(name)
			if (number === undefined) this.#numbers.set(name, (number = this.#numbers.size))
			counts.set(number, (counts.get(number) ?? 0) + 1)
		}
		return counts
	}

	/** By how many owners have a feature, not by how many of their texts. Texts of an owner stand together. */
	#raritiesOf(texts: readonly Text[], numbered: readonly Map<number, number>[], owners: number): Float32Array {
		const holders = new Uint32Array(this.#numbers.size)
		const lastHolder = new Int32Array(this.#numbers.size).fill(-1)
		for (const [text, features] of numbered.entries())
			for (const feature of features.keys()) {
				if (lastHolder[feature] === texts[text]!.owner) continue
				lastHolder[feature] = texts[text]!.owner
				holders[feature]!++
			}
		return Float32Array.from(holders, (count) => Math.log(1 + owners / (1 + count)))
	}

	#weightOf(feature: number, times: number): number {
		return (1 + Math.log(times)) * this.#rarity[feature]!
	}

	#lengthOf(features: ReadonlyMap<number, number>): number {
		let square = 0
		for (const [feature, times] of features) square += this.#weightOf(feature, times) ** 2
		return Math.sqrt(square) || 1
	}
}

/** Features as they are asked for: each with how often it occurs, dampened. */
export function countFeatures(features: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>()
	for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
	for (const [feature, times] of counts) counts.set(feature, 1 + Math.log(times))
	return counts
}
