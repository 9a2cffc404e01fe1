/** Who is equally good stands in the order of lots that each day draws anew: fair over time, and the same while somebody pages. */

/** The number of a day, by which its lots are drawn. */
export const numberOfDay = (today: string): number => Math.floor(Date.parse(today) / 86_400_000)

/**
 * The lot of an identity on a day, from 0 to 2³² - 1; a lower one stands first. Each step can be taken back, so no two identities
 * draw the same one on a day; the day goes in before them, so nobody keeps a lucky distance to a neighbour.
 */
export function lotOf(identity: number, day: number): number {
	let lot = Math.imul(identity, 0x9e3779b1) ^ Math.imul(day, 0x85ebca6b)
	lot = Math.imul(lot ^ (lot >>> 16), 0x7feb352d)
	lot = Math.imul(lot ^ (lot >>> 15), 0x846ca68b)
	return (lot ^ (lot >>> 16)) >>> 0
}

/** Identities in the order of their lots. */
export const inOrderOfLots = (identities: readonly number[], day: number): number[] =>
	identities
		.map((identity) => ({ identity, lot: lotOf(identity, day) }))
		.toSorted((a, b) => a.lot - b.lot)
		.map(({ identity }) => identity)
