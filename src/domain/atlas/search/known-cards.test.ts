import { expect, it } from 'vitest'
import { KnownCards, type KnownCard } from './known-cards.ts'

const card = (name: string): KnownCard => ({
	slug: name,
	card: { name, kind: 'company', size: null, place: null, district: null, summary: null, networks: [], claims: [] },
})

it('knows the card of the document that was shown last, and nothing of others', () => {
	const known = new KnownCards(10)
	known.keep(1, 70, card('old'))
	const before = known.of([1, 2])
	known.keep(1, 71, card('new'))
	expect([...known.of([1, 2])]).toEqual([[71, card('new')]])
	expect([...before]).toEqual([[70, card('old')]])
})

it('forgets whom nobody was shown for longest', () => {
	const known = new KnownCards(2)
	known.keep(1, 70, card('one'))
	known.keep(2, 71, card('two'))
	known.keep(1, 70, card('one'))
	known.keep(3, 72, card('three'))
	expect([...known.of([1, 2, 3]).keys()]).toEqual([70, 72])
})
