/** Whether two rows, or a row and a record, can be about the same. */
import type { PlannedParty, PlannedRow } from '../row/planned.ts'
import { similarity, trigrams } from './trigrams.ts'
import type { Unit } from './unit.ts'

/** What is known of parties, by their number. */
export type Traits = ReadonlyMap<number, { name_key: string; keys: string[] }>

/**
 * Two rows of the same name, each with a number of its own, are two records in the system they come from: the pair is flagged and
 * not silently made one. The number of a row that names firm and contact may be that of either, so it tells no firms apart.
 */
export function toldApart(
	withNumber: ReadonlySet<number>,
	row: PlannedRow,
	party: PlannedParty,
	sibling: number | Unit,
): boolean {
	const alone = party.kind === 'person' ? row.about === 'person' : row.person === null
	const numbered = (ids: readonly { kind: string }[]) => ids.some((id) => id.kind === party.kind)
	if (!alone || !numbered(party.ids)) return false
	return typeof sibling === 'number' ? withNumber.has(sibling) : numbered(sibling.ids)
}

/** Whether a row can be about the party that a number of an unknown list points at: similar name, or something in common. */
export function alike(traits: Traits, target: number | Unit, party: PlannedParty): boolean {
	const other =
		typeof target === 'number'
			? traits.get(target)
			: {
					name_key: target.nameKey,
					keys: [target.address?.postcode ?? '', ...target.channels.map((channel) => channel.key)],
				}
	if (!other) return true
	const own = [party.address?.postcode, ...party.channels.map((channel) => channel.key)].filter(Boolean)
	return (
		own.some((key) => other.keys.includes(key!)) || similarity(trigrams(party.nameKey), trigrams(other.name_key)) >= 0.3
	)
}
