import { highest, type Likenesses } from './likenesses.ts'

/** What speaks for an owner: all in all, and the text to show for it, which was found by meaning or by how it is written. */
export type Score = { owner: number; sum: number; isMeant: boolean; text: number }

/** Adds up what several likenesses say of each owner: of what was typed, and of what that may mean. */
export class Scores {
	readonly #sum: Float64Array
	readonly #typed: Float64Array
	/** How like the text is that is shown for what was typed, and which it is. */
	readonly #likeliest: Float32Array
	readonly #typedText: Int32Array
	/** -1 where nothing is meant. */
	readonly #meantText: Int32Array

	constructor(owners: number) {
		this.#sum = new Float64Array(owners)
		this.#typed = new Float64Array(owners)
		this.#likeliest = new Float32Array(owners)
		this.#typedText = new Int32Array(owners)
		this.#meantText = new Int32Array(owners).fill(-1)
	}

	addTyped({ likeness, text }: Likenesses, weight: number): void {
		for (let owner = 0; owner < likeness.length; owner++) {
			const alike = likeness[owner]!
			if (alike === 0) continue
			this.#sum[owner]! += weight * alike
			this.#typed[owner]! += weight * alike
			if (alike <= this.#likeliest[owner]!) continue
			this.#likeliest[owner] = alike
			this.#typedText[owner] = text[owner]!
		}
	}

	addMeant({ likeness, text }: Likenesses, weight: number): void {
		for (let owner = 0; owner < likeness.length; owner++) {
			const alike = likeness[owner]!
			if (alike === 0) continue
			this.#sum[owner]! += weight * alike
			if (this.#meantText[owner] === -1) this.#meantText[owner] = text[owner]!
		}
	}

	/** Adds to the scores of those alone for which something speaks already. */
	raise(shares: Float32Array, weight: number): void {
		for (let owner = 0; owner < shares.length; owner++)
			if (this.#sum[owner]! > 0) this.#sum[owner]! += weight * shares[owner]!
	}

	/** Those with the highest sums, at most so many. */
	best(most: number): Score[] {
		return highest(this.#sum, most).map((owner) => {
			const sum = this.#sum[owner]!
			const typed = this.#typed[owner]!
			const isMeant = this.#meantText[owner] !== -1 && sum - typed > typed
			return { owner, sum, isMeant, text: (isMeant ? this.#meantText : this.#typedText)[owner]! }
		})
	}
}
