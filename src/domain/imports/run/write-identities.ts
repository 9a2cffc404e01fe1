/** Identities with slugs of their own: `karo-und-faden`, the next one `karo-und-faden-2`. */
import { sql } from 'kysely'
import { slugify } from '#platform/search-text.ts'
import type { RunState } from './run-state.ts'
import { tableOf } from './table-of.ts'
import type { Unit } from './unit.ts'

type Waiting = { id: number; kind: string; base: string; slug: string }

/** First come, first served: the database says which slugs are free, and whoever came too late asks with the next numbers. */
export async function writeIdentities(
	state: RunState,
	units: readonly Unit[],
	identities: readonly number[],
): Promise<void> {
	let waiting: Waiting[] = units.map((unit, index) => {
		const base = slugify(unit.name)
		const last = state.slugNumbers.get(base)
		return { id: identities[index]!, kind: unit.kind, base, slug: last ? numbered(state, base, last + 1) : base }
	})
	for (let round = 0; waiting.length > 0; round++) {
		const { rows } = await sql<{ id: number }>`
			insert into identity (id, kind, slug)
			select id, kind, slug from ${tableOf(waiting, { id: 'bigint', kind: 'text', slug: 'text' })}
			where not exists (select from identity_redirect r where r.slug = u.slug)
			on conflict (slug) do nothing returning id`.execute(state.ctx.db)
		const written = new Set(rows.map((row) => row.id))
		waiting = await nextSlugs(
			state,
			waiting.filter((each) => !written.has(each.id)),
			round,
		)
	}
}

function numbered(state: RunState, base: string, number: number): string {
	state.slugNumbers.set(base, number)
	return `${base}-${number}`
}

/** Free numbers for those who still wait, looked for in a range that grows with each round. */
async function nextSlugs(state: RunState, waiting: readonly Waiting[], round: number): Promise<Waiting[]> {
	if (waiting.length === 0) return []
	const byBase = Map.groupBy(waiting, (each) => each.base)
	const ranges = [...byBase].map(([base, group]) => {
		const first = (state.slugNumbers.get(base) ?? 1) + 1
		return { base, first, last: first + group.length + 8 * 4 ** Math.min(round, 6), wanted: group.length }
	})
	const { rows } = await sql<{ base: string; free: number[] }>`
		select u.base, array(
			select n from generate_series(u.first, u.last) n
			where not exists (select from identity i where i.slug = u.base || '-' || n)
			order by n limit u.wanted) as free
		from ${tableOf(ranges, { base: 'text', first: 'int', last: 'int', wanted: 'int' })}`.execute(state.ctx.db)
	const free = new Map(rows.map((row) => [row.base, row.free]))
	return ranges.flatMap(({ base, last }) =>
		byBase
			.get(base)!
			.map((each, index) => ({ ...each, slug: numbered(state, base, free.get(base)?.[index] ?? last + index) })),
	)
}
