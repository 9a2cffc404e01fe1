/** The stems of words as they are typed, as the database's dictionaries tell them; they stay what they are, so they are looked up once. */
import type { Pool } from 'pg'
import { prepared } from '#platform/prepared.ts'
import { Recent } from '#platform/recent.ts'
import type { Term } from './terms.ts'

export type Stems = {
	/** As documents hold them; empty for a stop word. */
	de: string
	en: string
	/** As labels spell it. */
	label: string
}

/** More words than anybody asks for in an hour, in a few megabytes. */
const mostStems = 20_000

const known = new WeakMap<Pool, Recent<string, Stems>>()

/** $1 words as typed, $2 the same folded. */
const stemsText = `
select coalesce((ts_lexize('german_stem', raw))[1], '') as de, coalesce((ts_lexize('english_stem', raw))[1], '') as en,
	coalesce((ts_lexize('german_stem', folded))[1], folded) as label
from unnest($1::text[], $2::text[]) with ordinality given (raw, folded, position) order by position`

/** The stems of each term, from memory where it was asked for lately. */
export async function stemsOf(pool: Pool, terms: readonly Term[]): Promise<Stems[]> {
	let stems = known.get(pool)
	if (!stems) known.set(pool, (stems = new Recent(mostStems)))
	// Taken before others are asked for: while they are, these may be forgotten.
	const kept = terms.map(({ raw }) => stems.get(raw))
	const missing = terms.filter((_, index) => !kept[index])
	const read = missing.length === 0 ? [] : await readStems(pool, missing)
	const now = new Map(missing.map(({ raw }, index) => [raw, read[index]!]))
	return terms.map(({ raw }, index) => {
		const found = kept[index] ?? now.get(raw)!
		stems.keep(raw, found)
		return found
	})
}

async function readStems(pool: Pool, terms: readonly Term[]): Promise<Stems[]> {
	const values = [terms.map(({ raw }) => raw), terms.map(({ folded }) => folded)]
	return (await prepared<Stems>(pool, stemsText, values)).rows
}
