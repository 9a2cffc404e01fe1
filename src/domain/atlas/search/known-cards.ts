/**
 * Cards of the organisations that were shown lately. A document never changes: one that differs gets a new number. So a card
 * that is known by its document need not be fetched and read again; whether the viewer may see it, the statement decides.
 */
import type { Pool } from 'pg'
import { Recent } from '#platform/recent.ts'
import type { Card } from './card.ts'

/** About 3 kB each in memory. */
const mostCards = 8_000

export type KnownCard = { slug: string; card: Card }

const known = new WeakMap<Pool, KnownCards>()

/** What is known of the database behind a pool. */
export function knownCardsOf(pool: Pool): KnownCards {
	let cards = known.get(pool)
	if (!cards) known.set(pool, (cards = new KnownCards(mostCards)))
	return cards
}

/** One card per identity, of the document that was shown last; those that nobody was shown for longest are forgotten. */
export class KnownCards {
	readonly #cards: Recent<number, { document: number; known: KnownCard }>

	constructor(most: number) {
		this.#cards = new Recent(most)
	}

	/** The cards of some identities, by the number of their document: theirs to keep while others learn and forget. */
	of(identities: readonly number[]): Map<number, KnownCard> {
		const cards = new Map<number, KnownCard>()
		for (const identity of identities) {
			const kept = this.#cards.get(identity)
			if (kept) cards.set(kept.document, kept.known)
		}
		return cards
	}

	/** Notes that an identity was shown with the card of a document. */
	keep(identity: number, document: number, known: KnownCard): void {
		this.#cards.keep(identity, { document, known })
	}
}
