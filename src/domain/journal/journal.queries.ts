/** The journal of a network: who did what when, the newest first. Quick however long it is (migration 0023). */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { asOffice } from '../parties/as-office.ts'

export type JournalLine = {
	id: number
	at: Date
	action: string
	facts: Record<string, unknown>
	/** The name of the tag that the facts mean. */
	tag: string | null
	actorKind: 'account' | 'command-line' | 'job' | 'visitor'
	actor: string | null
	/** The record it is about, if it is still there. Applications have numbers of their own. */
	party: { id: number; name: string } | null
	undone: boolean
}

export type JournalQuestion = {
	/** An account; `none`: without one; null: everybody. */
	who: string | null
	/** The first part of the entries' names, such as `parties`. */
	kind: string | null
	/** ISO day in the time zone of the network. */
	day: string | null
	/** The number of the last entry that was shown. */
	before: number | null
}

export const linesAtOnce = 50

/** One page of the journal; `more`: there are older ones. */
export async function journalLines(
	ctx: Context,
	network: { id: number; timeZone: string },
	{ who, kind, day, before }: JournalQuestion,
): Promise<{ lines: JournalLine[]; more: boolean }> {
	const start = sql`(${day}::date::timestamp at time zone ${network.timeZone})`
	const end = sql`((${day}::date + 1)::timestamp at time zone ${network.timeZone})`
	const conditions = [
		sql`j.network_id = ${network.id}`,
		who === 'none' ? sql`j.actor_account is null` : who === null ? null : sql`j.actor_account = ${who}`,
		kind === null ? null : sql`split_part(j.action, '.', 1) = ${kind}`,
		// Within a day the index by moment serves; else the number, which grows with time.
		day === null ? null : sql`j.at >= ${start} and j.at < ${end}`,
		before === null
			? null
			: day === null
				? sql`j.id < ${before}`
				: sql`(j.at, j.id) < (select b.at, b.id from journal b where b.id = ${before} and b.network_id = ${network.id})`,
	].filter((condition) => condition !== null)
	const order = day === null ? sql`j.id desc` : sql`j.at desc, j.id desc`
	return asOffice(ctx, network.id, async ({ db }) => {
		const { rows } = await sql<JournalLine>`
			with page as (select * from journal j where ${sql.join(conditions, sql` and `)} order by ${order} limit ${linesAtOnce + 1})
			select j.id, j.at, j.action, j.facts, j.actor_kind as "actorKind", j.actor_name as actor, is_undone(j.id) as undone,
				(select t.name from tag t where t.network_id = j.network_id and t.id = (j.facts ->> 'tag')::bigint) as tag,
				(select json_build_object('id', p.id, 'name', p.name) from party p where p.id = j.subject_id and p.network_id = j.network_id and j.action not like 'joining.%') as party
			from page j order by ${order}`.execute(db)
		return { lines: rows.slice(0, linesAtOnce), more: rows.length > linesAtOnce }
	})
}

/** Everybody who has made an entry, by name. The command line is an account without a number. */
export async function journalActors(ctx: Context, networkId: number): Promise<{ id: string; name: string }[]> {
	return asOffice(ctx, networkId, async ({ db }) => {
		// From one account to the next by the index: one step per person, however many entries there are.
		const { rows } = await sql<{ id: string; name: string }>`
			with recursive actor as (
				(select actor_account, actor_name from journal where network_id = ${networkId} and actor_account is not null
					order by actor_account, id desc limit 1)
				union all
				select next.* from actor a cross join lateral (
					select actor_account, actor_name from journal where network_id = ${networkId} and actor_account > a.actor_account
					order by actor_account, id desc limit 1) next
			)
			select actor_account as id, coalesce(actor_name, '') as name from actor order by name, id limit 200`.execute(db)
		return rows
	})
}
