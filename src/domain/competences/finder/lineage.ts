/**
 * What a concept belongs to, as context: of several words one may name what is broader, as in "Datenbank Oracle". That is weak evidence: it
 * counts for concepts alone that hold another of the words themselves. What is narrower was tried as well and made answers worse.
 */

/** What a word of a question may mean: stems, each with how far to trust it (0 to 1), the surest first. */
export type Meanings = readonly (readonly [stem: string, trust: number])[]

/** Numbers of the owners that hold a stem themselves, and of those where only something broader does. */
type Holders = { own: number[]; above: number[] }

export class Lineage {
	readonly #holders = new Map<string, Holders>()
	readonly #owners: number

	/** By owner: the stems of its labels, and the numbers of what is broader. */
	constructor(stems: readonly ReadonlySet<string>[], broader: readonly (readonly number[])[]) {
		this.#owners = stems.length
		for (const [owner, own] of stems.entries()) {
			for (const stem of own) this.#holdersOf(stem).own.push(owner)
			const above = new Set(broader[owner]!.flatMap((other) => [...stems[other]!]))
			for (const stem of above) if (!own.has(stem)) this.#holdersOf(stem).above.push(owner)
		}
	}

	/** By owner: which share of the words it holds by itself or by what is broader, weighted by rarity; 0 when it holds none itself. */
	covered(words: readonly Meanings[]): Float32Array {
		const shares = new Float32Array(this.#owners)
		const holdsOne = new Uint8Array(this.#owners)
		/** The last word that was counted for an owner, from 1. */
		const counted = new Int32Array(this.#owners)
		const weights = words.map((meanings) => Math.max(0, ...meanings.map(([stem]) => this.#rarityOf(stem))))
		const all = weights.reduce((sum, weight) => sum + weight, 0)
		for (const [index, meanings] of words.entries())
			for (const [stem, trust] of meanings) {
				const holders = this.#holders.get(stem)
				if (!holders) continue
				const share = (trust * weights[index]!) / all
				for (const owner of holders.own) holdsOne[owner] = 1
				for (const owners of [holders.own, holders.above])
					for (const owner of owners) {
						if (counted[owner] === index + 1) continue
						counted[owner] = index + 1
						shares[owner]! += share
					}
			}
		for (let owner = 0; owner < shares.length; owner++) shares[owner]! *= holdsOne[owner]!
		return shares
	}

	#holdersOf(stem: string): Holders {
		let holders = this.#holders.get(stem)
		if (!holders) this.#holders.set(stem, (holders = { own: [], above: [] }))
		return holders
	}

	#rarityOf(stem: string): number {
		const holders = this.#holders.get(stem)
		return holders ? Math.log(1 + this.#owners / (1 + holders.own.length)) : 0
	}
}
