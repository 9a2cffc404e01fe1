/** Persons at their organisations, from a day until a day. */
import { sql } from 'kysely'
import type { IdentifiedRow } from './identify.ts'
import type { RunState } from './run-state.ts'
import { tableOf } from './table-of.ts'

export type Wanted = {
	person_id: number
	organisation_id: number
	is_new: boolean
	kind: string
	title: string | null
	from: string | null
	until: string | null
	/** The file says this very function, so that another one there does not stand for it. */
	is_said?: boolean
}

const types = {
	person_id: 'bigint',
	organisation_id: 'bigint',
	is_new: 'boolean',
	is_said: 'boolean',
	kind: 'text',
	title: 'text',
	from: 'date',
	until: 'date',
} as const

const overlap = (a: Wanted, b: Wanted): boolean =>
	(a.from === null || b.until === null || a.from < b.until) && (b.from === null || a.until === null || b.from < a.until)

/** Functions that the batch names; of two that overlap the first one counts. */
function wantedIn(rows: readonly IdentifiedRow[]): Wanted[] {
	const wanted: Wanted[] = []
	for (const { planned, organisation, person } of rows) {
		if (!planned.function || !organisation || !person || (organisation.mode === 'known' && person.mode === 'known'))
			continue
		const at = { person_id: person.partyId, organisation_id: organisation.partyId, is_new: person.mode === 'create' }
		wanted.push({ ...at, ...planned.function })
	}
	return withoutOverlaps(wanted)
}

/** Of functions of a kind that overlap, the first one. */
export function withoutOverlaps<Each extends Wanted>(wanted: readonly Each[]): Each[] {
	const kept = new Map<string, Each[]>()
	for (const next of wanted) {
		const key = `${next.person_id} ${next.organisation_id} ${next.kind}`
		const own = kept.get(key) ?? []
		if (!own.some((each) => overlap(each, next))) kept.set(key, [...own, next])
	}
	return [...kept.values()].flat()
}

/** Returns the persons who changed: the organisation's own row is untouched. */
export async function writeFunctions(state: RunState, rows: readonly IdentifiedRow[]): Promise<number[]> {
	return putFunctions(state, wantedIn(rows))
}

/** The same for functions of which none overlap. */
export async function putFunctions(state: RunState, all: readonly Wanted[]): Promise<number[]> {
	if (all.length === 0) return []
	const found = all.filter((each) => !each.is_new)
	// Looked up by organisation: the index that keeps periods apart begins with the person, but is slow to search.
	const at = sql`f.organisation_id = u.organisation_id and f.person_id + 0 = u.person_id`
	const days = sql`daterange(coalesce(u.from, lower(f.during)), coalesce(u.until, upper(f.during)))`
	const changed = found.length === 0 ? { rows: [] } : await sql<{ party_id: number }>`
		update party_function f set title = coalesce(u.title, f.title), during = ${days} from ${tableOf(found, types)}
		where ${at} and f.kind = u.kind and f.during && daterange(u.from, u.until)
			and (f.during @> ${state.ctx.today}::date or u.from = lower(f.during))
			and coalesce(u.from, lower(f.during), '-infinity') < coalesce(u.until, upper(f.during), 'infinity')
			and ((u.title is not null and f.title is distinct from u.title) or f.during <> ${days})
			and not exists (select from party_function g where g.person_id = f.person_id and g.organisation_id = f.organisation_id
				and g.kind = f.kind and g.id <> f.id and g.during && ${days})
		returning f.person_id as party_id`.execute(state.ctx.db) // prettier-ignore
	const made = await sql<{ party_id: number }>`
		insert into party_function (network_id, person_id, organisation_id, kind, title, during)
		select ${state.ctx.networkId}, person_id, organisation_id, kind, title, daterange(u.from, u.until) from ${tableOf(all, types)}
		where u.is_new or not exists (select from party_function f where ${at} and f.during && daterange(u.from, u.until)
			and (f.kind = u.kind or (u.title is null and u.is_said is not true and u.kind in ('main-contact', 'employee'))))
		returning person_id as party_id`.execute(state.ctx.db)
	return [...changed.rows, ...made.rows].map((row) => row.party_id)
}
