/** Tasks that an import brings from another system, as sets. Used within its run. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { colleaguesOf } from '../staff.queries.ts'

export type TaskElsewhere = {
	/** Its number in the other system, by which it is known again; without one it is known by its words at the party. */
	number: string | null
	partyId: number
	title: string
	/** ISO day. */
	dueOn: string
	/** Who wrote it down there. Whoever has exactly this name here, and is the only one, is to do it. */
	by: string | null
}

type Ctx = Pick<CommandContext, 'db' | 'networkId' | 'viewer' | 'today' | 'locale'>

/**
 * Writes down tasks that are not there yet and changes open ones whose number has brought something else before; what is done stays done.
 * `parties`: at whom each of them stands, by position. `changed`: the parties to which something came.
 */
export async function takeOverTasks(
	ctx: Ctx,
	source: string,
	tasks: readonly TaskElsewhere[],
): Promise<{ parties: number[]; changed: number[] }> {
	const known = await knownTasks(ctx, source, tasks)
	const changed = await change(ctx, tasks.flatMap((task, place) => (known.has(place) ? [{ ...task, ...known.get(place)! }] : []))) // prettier-ignore
	const fresh = tasks.filter((_, place) => !known.has(place))
	await write(ctx, source, fresh)
	return {
		parties: tasks.map(({ partyId }, place) => known.get(place)?.party ?? partyId),
		changed: [...changed, ...fresh.map(({ partyId }) => partyId)],
	}
}

const columnsOf = (tasks: readonly TaskElsewhere[]) => sql`
	unnest(${tasks.map(({ number }) => number)}::text[], ${tasks.map(({ partyId }) => partyId)}::bigint[], ${tasks.map(({ title }) => title)}::text[],
		${tasks.map(({ dueOn }) => dueOn)}::date[]) with ordinality as u (number, party_id, title, due_on, place)`

async function knownTasks(
	{ db, networkId }: Ctx,
	source: string,
	tasks: readonly TaskElsewhere[],
): Promise<Map<number, { id: number; party: number | null }>> {
	const { rows } = await sql<{ place: number; id: number; party: number | null }>`
		select (u.place - 1)::int as place, t.id, t.party_id as party from ${columnsOf(tasks)}
		join lateral (
			select t.id, t.party_id from task t
			where t.network_id = ${networkId} and t.source = ${source} and t.source_id = u.number
			union all
			select min(t.id), t.party_id from task t
			where u.number is null and t.network_id = ${networkId} and t.party_id = u.party_id and t.title = u.title and t.due_on = u.due_on
			group by t.party_id
		) t on true`.execute(db)
	return new Map(rows.map(({ place, ...task }) => [place, task]))
}

async function change({ db, networkId }: Ctx, tasks: readonly (TaskElsewhere & { id: number })[]): Promise<number[]> {
	if (tasks.length === 0) return []
	const { rows } = await sql<{ party_id: number | null }>`
		update task t set title = u.title, due_on = u.due_on, version = t.version + 1
		from unnest(${tasks.map(({ id }) => id)}::bigint[], ${tasks.map(({ title }) => title)}::text[], ${tasks.map(({ dueOn }) => dueOn)}::date[])
			as u (id, title, due_on)
		where t.id = u.id and t.network_id = ${networkId} and t.done_at is null and row(t.title, t.due_on) is distinct from row(u.title, u.due_on)
		returning t.party_id`.execute(db)
	return rows.flatMap(({ party_id }) => (party_id === null ? [] : [party_id]))
}

async function write(ctx: Ctx, source: string, tasks: readonly TaskElsewhere[]): Promise<void> {
	if (tasks.length === 0) return
	const { account } = ctx.viewer
	const byName = Map.groupBy(await colleaguesOf(ctx, ctx.networkId), ({ name }) => name)
	const doers = tasks.map(({ by }) => {
		const named = by === null ? [] : (byName.get(by) ?? [])
		return named.length === 1 ? named[0]! : null
	})
	await sql`
		insert into task (network_id, subject_id, party_id, title, due_on, assignee_account, assignee_name, author_account, author_name, source, source_id)
		select ${ctx.networkId}, u.party_id, u.party_id, u.title, u.due_on, d.account, d.name,
			case when d.author is null then ${account?.id || null} end, coalesce(d.author, ${account?.name ?? null}),
			case when u.number is not null then ${source} end, u.number
		from ${columnsOf(tasks)}
		join unnest(${doers.map((doer) => doer?.id ?? null)}::text[], ${doers.map((doer) => doer?.name ?? null)}::text[], ${tasks.map(({ by }) => by)}::text[])
			with ordinality as d (account, name, author, place) using (place)`.execute(ctx.db)
}

/** Of these numbers of another system, those under which there is a task, open or done. */
export async function numbersOfTasks(
	{ db, networkId }: Pick<Ctx, 'db' | 'networkId'>,
	source: string,
	numbers: readonly string[],
): Promise<ReadonlySet<string>> {
	if (numbers.length === 0) return new Set()
	const { rows } = await sql<{ source_id: string }>`
		select source_id from task where network_id = ${networkId} and source = ${source} and source_id = any(${[...numbers]}::text[])`.execute(
		db,
	)
	return new Set(rows.map(({ source_id }) => source_id))
}

/** Ticks off what happened elsewhere, or was called off there. A task that repeats here goes on. Returns the parties whose tasks they were. */
export async function settleTasks(ctx: Ctx, source: string, numbers: readonly string[]): Promise<number[]> {
	if (numbers.length === 0) return []
	const { account } = ctx.viewer
	const { rows } = await sql<{ party_id: number | null }>`
		update task set done_at = clock_timestamp(), done_account = ${account?.id || null}, done_name = ${account?.name ?? null}, version = version + 1
		where network_id = ${ctx.networkId} and source = ${source} and source_id = any(${[...numbers]}::text[]) and done_at is null and repeats is null
		returning party_id`.execute(ctx.db)
	return rows.flatMap(({ party_id }) => (party_id === null ? [] : [party_id]))
}
