import type { DocumentFacts } from './facts.ts'
import { bytesOf, Holders } from './holders.ts'

/** The documents that hold each lexeme, whatever lexemes there are: read portion by portion, of use when all have come. */
export class AllHolders {
	/** About the room that it takes. */
	bytes = 0
	readonly #holders = new Map<string, Holders>()
	/** Documents that were learnt meanwhile: what a portion says of them may be outdated. Null when all portions have come. */
	#learnt: Set<number> | null = new Set()

	/** Whether all portions have come: a lexeme that is not here is held by nobody then. */
	get areKnown(): boolean {
		return this.#learnt === null
	}

	/** All portions have come. */
	finish(): void {
		this.#learnt = null
	}

	/** Adds a portion; documents without facts are gone. */
	addPortion(facts: DocumentFacts, lexemes: readonly string[], lists: readonly Int32Array[]): void {
		for (const [index, lexeme] of lexemes.entries()) {
			const positions: number[] = []
			for (const document of lists[index]!) {
				const position = this.#learnt?.has(document) ? undefined : facts.positionOf(document)
				if (position !== undefined) positions.push(position)
			}
			if (positions.length > 0) this.#add(lexeme, positions, facts.size)
		}
	}

	/** Adds what documents hold that were made or changed, by lexeme, and notes all that were touched. */
	learn(touched: readonly number[], further: ReadonlyMap<string, readonly number[]>, size: number): void {
		for (const document of touched) this.#learnt?.add(document)
		for (const [lexeme, positions] of further) this.#add(lexeme, positions, size)
	}

	of(lexeme: string): Holders {
		return this.#holders.get(lexeme) ?? Holders.none
	}

	#add(lexeme: string, positions: readonly number[], size: number): void {
		const before = this.#holders.get(lexeme)
		const bytes = before ? bytesOf(lexeme, before) : 0
		// As long as not all are known nobody was shown any of them: sets need not be copied for each portion.
		const now = this.areKnown ? this.of(lexeme).with(positions, size) : this.of(lexeme).grown(positions, size)
		this.#holders.set(lexeme, now)
		this.bytes += bytesOf(lexeme, now) - bytes
	}
}
