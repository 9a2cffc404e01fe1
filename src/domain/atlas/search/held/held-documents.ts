/** What search holds in memory of the documents: their facts, which of them hold the lexemes that were asked for lately, and who sees which. */
import { Recent } from '#platform/recent.ts'
import { add, emptySet, remove, type DocumentSet } from './document-sets.ts'
import { DocumentFacts } from './facts.ts'
import { AllHolders } from './all-holders.ts'
import { bytesOf, Holders } from './holders.ts'

/** How much room the lists of lexemes take at most, in bytes, and how much more for each document. */
const mostBytes = 64_000_000
const bytesForDocument = 320
/** The same for who sees what: audiences that have not asked for longest are forgotten. */
const audiencesMostBytes = 32_000_000
const audiencesBytesForDocument = 64

/** Whoever has not asked for so long begins anew, in milliseconds; changes are kept for far longer. */
const longestRest = 3_600_000

/** Some of it, all as of one moment. Nothing in it changes any more but for the facts, which are only added to. */
export type Holding = {
	facts: DocumentFacts
	/** What the audiences see. */
	visible: DocumentSet
	/** Those that hold a lexeme, whoever sees them. */
	holders: ReadonlyMap<string, Holders>
	/** Of the database (`pg_current_snapshot`); as of this one it is true. */
	snapshot: string
}

/** What is there now of the documents that have changed. */
export type Present = { document: number; lexemes: string[]; seenBy: string[] }

export class HeldDocuments {
	/** Of the database, as of which everything here is true; null as long as nothing is known. */
	snapshot: string | null = null
	/** Moves with each change that was learnt: what was asked for before it must not be kept. */
	generation = 0
	readonly facts: DocumentFacts
	/** Lists that were asked for lately, until all are known. */
	#lately: Recent<string, Holders>
	/** All lists, from when they begin to be read. */
	#all: AllHolders | null = null
	readonly #visible: Recent<string, DocumentSet>
	#confirmed = 0

	/** `facts` may be known from before. */
	constructor(facts = new DocumentFacts()) {
		this.facts = facts
		this.#lately = this.#noLists()
		this.#visible = new Recent(
			() => audiencesMostBytes + audiencesBytesForDocument * facts.size,
			(_, set) => set.byteLength,
		)
	}

	/** The room for the lists of lexemes, in bytes. */
	get room(): number {
		return mostBytes + bytesForDocument * this.facts.size
	}

	/** The audiences of which is known what they see, each list as text. */
	get audiences(): string[] {
		return [...this.#visible.keys()]
	}

	/** What is not known: lexemes, and whether it must be asked what the audiences see. */
	missing(lexemes: readonly string[], audiences: readonly number[]): { lexemes: string[]; visible: boolean } {
		return {
			lexemes: lexemes.filter((lexeme) => !this.#holdersOf(lexeme)),
			visible: !this.#visible.get(keyOf(audiences)),
		}
	}

	/** What is known, with these lexemes; undefined when something is missing. What is asked for stays the longer. */
	holding(lexemes: readonly string[], audiences: readonly number[]): Holding | undefined {
		const visible = this.#visible.get(keyOf(audiences))
		if (!visible || this.snapshot === null) return undefined
		this.#visible.keep(keyOf(audiences), visible)
		const holders = new Map<string, Holders>()
		for (const lexeme of lexemes) {
			const known = this.#holdersOf(lexeme)
			if (!known) return undefined
			holders.set(lexeme, known)
			if (!this.#all?.areKnown) this.#lately.keep(lexeme, known)
		}
		return { facts: this.facts, visible, holders, snapshot: this.snapshot }
	}

	/** Keeps which documents hold a lexeme; the facts of all of them are known. Those that were not asked for longest make room. */
	keepHolders(lexeme: string, documents: Int32Array): void {
		if (!this.#all?.areKnown) this.#lately.keep(lexeme, Holders.of(this.#positionsOf(documents), this.facts.size))
	}

	/** From now on all lists are read, portion by portion of the documents. */
	beginPortions(): void {
		this.#all = new AllHolders()
	}

	/**
	 * Keeps which documents of a portion hold which lexeme; the facts of all that are still there are known.
	 * @returns false when there is no room for all, which then are forgotten
	 */
	keepPortion(lexemes: readonly string[], lists: readonly Int32Array[]): boolean {
		this.#all?.addPortion(this.facts, lexemes, lists)
		if (this.#all && this.#all.bytes <= this.room) return true
		this.#all = null
		return false
	}

	/** Not all lists will be known; those that are asked for are. */
	dropPortions(): void {
		this.#all = null
	}

	/** All portions have come: no list is read any more. */
	finishPortions(): void {
		if (!this.#all) return
		this.#all.finish()
		this.#lately = this.#noLists()
	}

	/** Keeps which documents some audiences see; the facts of all of them are known. */
	keepVisible(audiences: readonly number[], documents: Int32Array): void {
		const visible = emptySet(this.facts.size)
		for (const position of this.#positionsOf(documents)) add(visible, position)
		this.#visible.keep(keyOf(audiences), visible)
	}

	/** Notes that nothing had changed at a snapshot. */
	confirm(snapshot: string): void {
		this.snapshot = snapshot
		this.#confirmed = performance.now()
	}

	/** True when it has not been confirmed for so long that changes may have been forgotten. */
	get isTooOld(): boolean {
		return this.snapshot !== null && performance.now() - this.#confirmed > longestRest
	}

	/** Learns what has become of documents that were removed, made or changed, as of a snapshot. */
	learn(touched: readonly number[], facts: Buffer, present: readonly Present[], snapshot: string): void {
		const gone = touched.flatMap((document) => this.facts.positionOf(document) ?? [])
		// A document that has changed gets another position: its old one may stand in any list, and is seen by nobody.
		for (const document of touched) this.facts.forget(document)
		this.facts.learn(facts)
		const { size } = this.facts
		for (const audiences of this.audiences) {
			const visible = emptySet(size)
			visible.set(this.#visible.get(audiences)!)
			for (const position of gone) remove(visible, position)
			for (const { document, seenBy } of present)
				if (seenBy.includes(audiences)) add(visible, this.facts.positionOf(document)!)
			this.#visible.keep(audiences, visible)
		}
		const further = new Map<string, number[]>()
		for (const { document, lexemes } of present)
			for (const lexeme of lexemes) {
				const positions = further.get(lexeme) ?? []
				further.set(lexeme, positions)
				positions.push(this.facts.positionOf(document)!)
			}
		this.#all?.learn(touched, further, size)
		for (const [lexeme, positions] of further) {
			const known = this.#lately.get(lexeme)
			if (known) this.#lately.keep(lexeme, known.with(positions, size))
		}
		this.generation++
		this.confirm(snapshot)
	}

	/** Undefined when it is not known. */
	#holdersOf(lexeme: string): Holders | undefined {
		return this.#all?.areKnown ? this.#all.of(lexeme) : this.#lately.get(lexeme)
	}

	#noLists(): Recent<string, Holders> {
		return new Recent(() => this.room, bytesOf)
	}

	#positionsOf(documents: Int32Array): Int32Array {
		return documents.map((document) => this.facts.positionOf(document)!)
	}
}

/** Lists of audiences as the database reads them. */
const keyOf = (audiences: readonly number[]): string => `{${audiences.join()}}`
