/** Contacts that the rows of a batch tell of, with those who took part. */
import { sql } from 'kysely'
import { noonOf } from '../../relations/interactions/write-interaction.ts'
import type { PlannedInteraction } from '../row/planned.ts'
import type { IdentifiedRow } from './identify.ts'
import type { RunState } from './run-state.ts'
import { tableOf } from './table-of.ts'
import { nextNumbers } from './write-parties.ts'

type Wanted = PlannedInteraction & { parties: number[] }
type Written = Wanted & { interactionId: number }

const types = { id: 'bigint', source_id: 'text', kind: 'text', on: 'date', body: 'text', by: 'text' } as const

/** One for each number but those left out, however many rows tell of it; without a number one for each row. */
function wantedIn(rows: readonly IdentifiedRow[], leftOut: ReadonlySet<string>): Wanted[] {
	const numbered = new Map<string, Wanted>()
	const others: Wanted[] = []
	for (const { planned, organisation, person } of rows) {
		const there = [organisation, person].filter((unit) => unit !== null)
		if (there.every(({ mode }) => mode === 'known')) continue
		const parties = there.map(({ partyId }) => partyId)
		for (const interaction of planned.interactions) {
			const { id } = interaction
			if (id !== null && leftOut.has(id)) continue
			const known = id === null ? undefined : numbered.get(id)
			if (known) known.parties.push(...parties)
			else {
				const wanted = { ...interaction, parties: [...parties] }
				if (id === null) others.push(wanted)
				else numbered.set(id, wanted)
			}
		}
	}
	return [...numbered.values(), ...others]
}

/**
 * Writes new ones, changes those that differ from what their number has brought before. `overdue` are numbers of tasks, which are no contacts
 * yet. Returns the parties to which something came.
 */
export async function writeInteractions(
	state: RunState,
	rows: readonly IdentifiedRow[],
	overdue: ReadonlySet<string>,
): Promise<number[]> {
	const wanted = wantedIn(rows, overdue)
	if (wanted.length === 0) return []
	const known = await knownOf(state, wanted)
	const found = wanted.flatMap((each, index): Written[] => {
		const interactionId = known.get(index)
		return interactionId === undefined ? [] : [{ ...each, interactionId }]
	})
	const fresh = wanted.filter((_, index) => !known.has(index))
	const ids = await nextNumbers(state, 'subject', fresh.length)
	const made = fresh.map((each, index): Written => ({ ...each, interactionId: ids[index]! }))
	await create(state, made)
	const changed = await update(state, found)
	const joined = await join(state, made, found)
	return [...changed, ...joined]
}

/** Those that are there already, by their place among the wanted: by number, without one word by word at the party. */
async function knownOf(state: RunState, wanted: readonly Wanted[]): Promise<Map<number, number>> {
	const { db, networkId } = state.ctx
	const places = wanted.map(({ id, kind, on, body, parties }, place) => ({
		place,
		source_id: id,
		...{ kind, on, body, party_id: parties[0]! },
	}))
	const named = places.filter(({ source_id }) => source_id !== null)
	const others = places.filter(({ source_id }) => source_id === null)
	const byNumber = await sql<{ place: number; id: number }>`
		select u.place, i.id from ${tableOf(named, { place: 'int', source_id: 'text' })}
		join interaction i on i.network_id = ${networkId} and i.source = ${state.source} and i.source_id = u.source_id`.execute(
		db,
	)
	const byWords = others.length === 0 ? { rows: [] } : await sql<{ place: number; id: number }>`
		select u.place, min(i.id) as id from ${tableOf(others, { place: 'int', party_id: 'bigint', kind: 'text', on: 'date', body: 'text' })}
		join interaction_party p on p.party_id = u.party_id and p.happened_on = u.on and p.kind = u.kind
		join interaction i on i.id = p.interaction_id and i.network_id = ${networkId} and i.body = u.body
		group by u.place`.execute(db) // prettier-ignore
	return new Map([...byNumber.rows, ...byWords.rows].map(({ place, id }) => [place, id]))
}

const rowsOf = (interactions: readonly Written[]) =>
	interactions.map(({ interactionId, id, ...rest }) => ({ ...rest, id: interactionId, source_id: id }))

async function create(state: RunState, interactions: readonly Written[]): Promise<void> {
	if (interactions.length === 0) return
	const { db, networkId, viewer } = state.ctx
	const ids = interactions.map(({ interactionId }) => interactionId)
	await sql`insert into subject (id, network_id, kind) select unnest(${ids}::bigint[]), ${networkId}, 'interaction'`.execute(
		db,
	)
	await sql`
		insert into interaction (id, network_id, kind, happened_on, body, moment, source, source_id, author_account, author_name)
		select u.id, ${networkId}, u.kind, u.on, u.body, ${momentOf(state)}, case when u.source_id is not null then ${state.source} end, u.source_id,
			case when u.by is null then ${viewer.account?.id || null} end, coalesce(u.by, ${viewer.account?.name ?? null})
		from ${tableOf(rowsOf(interactions), types)}`.execute(db)
}

/** Of today the time at which they come. */
const momentOf = ({ ctx }: RunState) =>
	sql`case when u.on = ${ctx.today}::date then now() else ${noonOf(sql`u.on`, ctx.networkId)} end`

/** Those whose number is known and that say something else now. */
async function update(state: RunState, interactions: readonly Written[]): Promise<number[]> {
	const numbered = rowsOf(interactions.filter(({ id }) => id !== null))
	if (numbered.length === 0) return []
	const { rows } = await sql<{ party_id: number }>`
		with changed as (
			update interaction i set kind = u.kind, happened_on = u.on, body = u.body, author_name = coalesce(u.by, i.author_name), version = i.version + 1,
				moment = case when i.happened_on = u.on then i.moment else ${momentOf(state)} end
			from ${tableOf(numbered, types)}
			where i.id = u.id and i.network_id = ${state.ctx.networkId}
				and row(i.kind, i.happened_on, i.body, i.author_name) is distinct from row(u.kind, u.on, u.body, coalesce(u.by, i.author_name))
			returning i.id
		) select p.party_id from changed c join interaction_party p on p.interaction_id = c.id`.execute(state.ctx.db)
	return rows.map(({ party_id }) => party_id)
}

async function join(state: RunState, made: readonly Written[], found: readonly Written[]): Promise<number[]> {
	const there = found.map(({ interactionId }) => interactionId)
	const places = [...made, ...found].flatMap(({ interactionId, parties }) =>
		[...new Set(parties)].map((party_id) => ({ interaction_id: interactionId, party_id })),
	)
	// Who has the form of one that was there open must not send away those who come now.
	const { rows } = await sql<{ party_id: number }>`
		with joined as (
			insert into interaction_party (network_id, interaction_id, party_id, kind, happened_on, moment)
			select i.network_id, i.id, u.party_id, i.kind, i.happened_on, i.moment
			from ${tableOf(places, { interaction_id: 'bigint', party_id: 'bigint' })} join interaction i on i.id = u.interaction_id
			on conflict (interaction_id, party_id) do nothing returning interaction_id, party_id
		), told as (
			update interaction set version = version + 1 where id = any(${there}::bigint[]) and id in (select interaction_id from joined)
		) select party_id from joined`.execute(state.ctx.db)
	return rows.map(({ party_id }) => party_id)
}
