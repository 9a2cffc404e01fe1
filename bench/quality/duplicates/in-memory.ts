/** The scan of src/domain/duplicates without a database: the same keys, limits and comparison, for estimating weights. */
import { keepChannel } from '#domain/parties/details/channel-key.ts'
import type { ChannelKind } from '#domain/parties/party.schema.ts'
import { keysOf } from '#domain/duplicates/likeness/block-keys.ts'
import type { Frequencies } from '#domain/duplicates/likeness/evidence.ts'
import { traitsOf, type Recorded, type Traits } from '#domain/duplicates/likeness/traits.ts'
import type { Row } from './labelled.ts'

export function recordedOf(row: Row): Recorded {
	const channel = (kind: ChannelKind, text: string) => {
		const kept = text === '' ? null : keepChannel(kind, text)
		return kept ? [{ kind, key: kept.key }] : []
	}
	return {
		kind: row.kind,
		name: row.kind === 'person' ? `${row.given} ${row.family}` : row.name,
		legal_form: row.legalForm || null,
		register_number: row.register || null,
		vat_id: null,
		given_name: row.given || null,
		family_name: row.family || null,
		salutation: row.salutation || null,
		born_on: row.born || null,
		addresses: row.street || row.postcode || row.place ? [{ street: row.street || null, postcode: row.postcode || null, place: row.place || null }] : [],
		channels: [...channel('mail', row.mail), ...channel('web', row.website), ...channel('phone', row.phone)],
		organisations: row.organisation ? [row.organisation] : [],
	} // prettier-ignore
}

export type Scanned = { traits: Traits[]; frequencies: Record<Traits['kind'], Frequencies>; pairs: [number, number][] }

/** `blockLimit` as in the scan: what more share than this is no key. */
export function scanRows(rows: readonly Row[], blockLimit: number): Scanned {
	const traits = rows.map((row) => traitsOf(recordedOf(row)))
	const blocks = new Map<string, number[]>()
	const counts = new Map<number, number>()
	traits.forEach((one, at) => {
		for (const key of keysOf(one)) {
			counts.set(key, (counts.get(key) ?? 0) + 1)
			const block = `${one.kind}${key}`
			blocks.set(block, [...(blocks.get(block) ?? []), at])
		}
	})
	const seen = new Set<number>()
	const pairs: [number, number][] = []
	for (const block of blocks.values()) {
		if (block.length > blockLimit) continue
		for (let i = 0; i < block.length; i++)
			for (let j = i + 1; j < block.length; j++) {
				const pair = block[i]! * rows.length + block[j]!
				if (seen.has(pair)) continue
				seen.add(pair)
				pairs.push([block[i]!, block[j]!])
			}
	}
	const of = (key: number) => counts.get(key) ?? 1
	const parties = (kind: string) => rows.filter((row) => row.kind === kind).length
	return { traits, pairs, frequencies: { organisation: { parties: parties('organisation'), of }, person: { parties: parties('person'), of } } }
} // prettier-ignore
