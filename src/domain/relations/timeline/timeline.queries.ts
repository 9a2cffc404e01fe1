/** Everything about a party in the order of time, newest first, for its office. */
import { sql, type RawBuilder } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { asOffice } from '../../parties/as-office.ts'
import type { FunctionKind } from '../../parties/party.schema.ts'
import { interactionJson, type Interaction } from '../interactions/interaction.queries.ts'
import type { RelationshipKind } from '../relations.schema.ts'
import { taskJson, type Task } from '../tasks/tasks.queries.ts'
import { writeCursor, type TimelineQuestion } from './timeline-question.ts'
import { partsOf } from './timeline-sources.ts'

type Other = { id: number; name: string }
/** What of an application is told: it came, and what became of it. */
export type ApplicationEvent = 'confirmed' | 'approved' | 'declined' | 'withdrawn'
type Place = {
	id: number
	/** ISO instant with microseconds; that of a day is its beginning. */
	moment: string
	/** The same as a day of the network. */
	day: string
	rank: number
}
export type TimelineEntry = Place &
	(
		| { source: 'interaction'; data: Interaction }
		| { source: 'task'; data: Task }
		| { source: 'note'; data: { body: string; author: string | null } }
		| { source: 'membership'; data: { ends: boolean; type: Localized } }
		| { source: 'application'; data: { kind: ApplicationEvent; id: number; by: string | null } }
		| { source: 'suspension'; data: { ends: boolean } }
		| { source: 'notice'; data: { endsOn: string; withdrawn: boolean } }
		| { source: 'function'; data: { ends: boolean; kind: FunctionKind; title: string | null; other: Other } }
		| {
				source: 'relationship'
				data: { ends: boolean; kind: RelationshipKind; direction: 'from' | 'to'; other: Other }
		  }
		/** What it changed is told by `partyHistory`; its moment is when it was written. */
		| { source: 'journal'; data: { action: string; at: string } }
	)

export type Timeline = {
	entries: TimelineEntry[]
	/** Where the next page begins; null at the end. */ older: string | null
}

export const timelineAtOnce = 25

/** A page of the timeline of a party, in one statement. Who may not read the office of the network gets `common.not-found`. */
export async function timelineOf(
	ctx: Context,
	networkId: number,
	partyId: number,
	question: TimelineQuestion,
	atOnce = timelineAtOnce,
): Promise<Timeline> {
	const statement = timelineStatement(ctx, networkId, partyId, question, atOnce + 1)
	return asOffice(ctx, networkId, async ({ db }) => {
		const { rows } = statement ? await statement.execute(db) : { rows: [] }
		const entries = rows.slice(0, atOnce)
		return { entries, older: rows.length > atOnce ? cursorAfter(entries, question) : null }
	})
}

/** What `timelineOf` asks; null when no source can answer the question. */
export function timelineStatement(
	{ today }: Context,
	networkId: number,
	partyId: number,
	question: TimelineQuestion,
	limit: number,
): RawBuilder<TimelineEntry> | null {
	const parts = partsOf({ ...question, partyId, networkId, today, limit })
	if (parts.length === 0) return null
	return sql<TimelineEntry>`
		with page as materialized (
			select * from (${sql.join(parts, sql` union all `)}) e order by e.moment desc, e.rank desc, e.id desc limit ${limit}
		)
		select e.source, e.rank, e.id, to_char(e.moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as moment,
			(e.moment at time zone w.time_zone)::date as day, ${dataOf(partyId)} as data
		from page e join network w on w.id = ${networkId} order by e.moment desc, e.rank desc, e.id desc`
}

function cursorAfter(entries: readonly TimelineEntry[], { before }: TimelineQuestion): string {
	const { moment, rank, id } = entries.at(-1)!
	const journal = entries.findLast(({ source }) => source === 'journal')?.id ?? before?.journal ?? null
	return writeCursor({ moment, rank, id, journal })
}

/** What an entry `e` says, read for the entries of the page only. */
const dataOf = (partyId: number) => {
	const ends = sql`'ends', e.id % 2 = 1`
	const row = sql`e.id / 2`
	const other = (own: string, theirs: string) => sql`(select json_build_object('id', p.id, 'name', p.name) from party p
		where p.id = case when ${sql.ref(own)} = ${partyId} then ${sql.ref(theirs)} else ${sql.ref(own)} end)`
	return sql`case e.source
		when 'interaction' then (select ${interactionJson} from interaction i where i.id = e.id)
		when 'task' then (select ${taskJson} from task t where t.id = e.id)
		when 'note' then (select json_build_object('body', n.body, 'author', n.author_name) from note n where n.id = e.id)
		when 'membership' then (select json_build_object(${ends}, 'type', t.label)
			from membership m join membership_type t on t.id = m.type_id where m.id = ${row})
		when 'application' then (select json_build_object('kind', s.kind, 'id', s.application_id, 'by', s.actor_name) from application_step s where s.id = e.id)
		when 'suspension' then json_build_object(${ends})
		when 'notice' then (select json_build_object('endsOn', n.ends_on, 'withdrawn', n.withdrawn_on is not null) from membership_notice n where n.id = e.id)
		when 'function' then (select json_build_object(${ends}, 'kind', f.kind, 'title', f.title,
			'other', ${other('f.person_id', 'f.organisation_id')})
			from party_function f where f.id = ${row})
		when 'relationship' then (select json_build_object(${ends}, 'kind', r.kind,
			'direction', case when r.from_id = ${partyId} then 'from' else 'to' end,
			'other', ${other('r.from_id', 'r.to_id')})
			from relationship r where r.id = ${row})
		when 'journal' then (select json_build_object('action', j.action, 'at', j.at) from journal j where j.id = e.id)
	end`
}
