/**
 * What a timeline is joined of. Each source gives its newest rows before the cursor from an index, never more than a page, so
 * that the length of a life costs nothing. A row is (source, moment, rank, id).
 */
import { sql, type RawBuilder } from 'kysely'
import { livesOf } from '../../parties/record/merged.queries.ts'
import { sources, type Source, type TimelineKind, type TimelineQuestion } from './timeline-question.ts'

type Asked = TimelineQuestion & { partyId: number; networkId: number; today: string; limit: number }
type Part = RawBuilder<unknown>

/** Changes that stand in the timeline as what they made; only the list of all changes shows them, too. */
export const shownAsRows = [
	'relations.log-interaction',
	'relations.add-task',
	'relations.complete-task',
	'parties.note',
]

const sourcesOf: Record<TimelineKind, readonly Source[]> = {
	contacts: ['interaction'],
	tasks: ['task'],
	notes: ['note'],
	membership: ['membership', 'application', 'notice', 'suspension'],
	relations: ['relationship', 'function'],
	changes: ['journal'],
}
/** Sources that know who of the office did it, and those that know which person it was about. */
const withColleague: readonly Source[] = ['interaction', 'task', 'note', 'application', 'journal']
const withPerson: readonly Source[] = ['interaction', 'function']

/** The parts of the union for a question. */
export function partsOf(asked: Asked): Part[] {
	const wanted = (asked.kind ? sourcesOf[asked.kind] : sources)
		.filter((source) => asked.colleague === null || withColleague.includes(source))
		.filter((source) => asked.person === null || withPerson.includes(source))
	return wanted.map((source) => statements[source](asked))
}

const statements: Record<Source, (asked: Asked) => Part> = {
	interaction: (asked) => {
		const { colleague, person } = asked
		return newest(asked, 'interaction', {
			moment: sql`ip.moment`,
			id: sql`ip.interaction_id`,
			from: sql`interaction_party ip where ip.party_id = ${asked.partyId} and ip.network_id = ${asked.networkId}
				${colleague === null ? sql`` : sql`and exists (select from interaction_account a where a.interaction_id = ip.interaction_id and a.account_id = ${colleague})`}
				${person === null ? sql`` : sql`and exists (select from interaction_party o where o.interaction_id = ip.interaction_id and o.party_id = ${person})`}`,
		})
	},
	task: (asked) =>
		newest(asked, 'task', {
			moment: sql`t.moment`,
			id: sql`t.id`,
			from: sql`task t where t.party_id = ${asked.partyId} and t.network_id = ${asked.networkId}
				${asked.colleague === null ? sql`` : sql`and ${asked.colleague} in (t.assignee_account, t.author_account, t.done_account)`}`,
		}),
	note: (asked) =>
		newest(asked, 'note', {
			moment: sql`n.created_at`,
			id: sql`n.id`,
			from: sql`note n where n.subject_id = ${asked.partyId} and n.network_id = ${asked.networkId}
				${asked.colleague === null ? sql`` : sql`and n.author_account = ${asked.colleague}`}`,
		}),
	membership: (asked) =>
		days(asked, 'membership', sql`select id, network_id, during from membership where party_id = ${asked.partyId}`),
	// The office sets the party of an application once it has been confirmed: whoever reads the office may read all of it.
	application: (asked) =>
		newest(asked, 'application', {
			moment: sql`s.at`,
			id: sql`s.id`,
			from: sql`application a join application_step s on s.application_id = a.id
				where a.party_id = ${asked.partyId} and a.network_id = ${asked.networkId} and s.kind in ('confirmed', 'approved', 'declined', 'withdrawn')
				${asked.colleague === null ? sql`` : sql`and s.actor_account = ${asked.colleague}`}`,
		}),
	suspension: (asked) =>
		days(
			asked,
			'suspension',
			sql`select id, network_id, during from membership_suspension where party_id = ${asked.partyId}`,
		),
	function: (asked) =>
		days(
			asked,
			'function',
			sql`select id, network_id, during from party_function where (person_id = ${asked.partyId} or organisation_id = ${asked.partyId})
				${asked.person === null ? sql`` : sql`and person_id = ${asked.person}`}`,
		),
	relationship: (asked) =>
		days(
			asked,
			'relationship',
			sql`select id, network_id, during from relationship where (from_id = ${asked.partyId} or to_id = ${asked.partyId})`,
		),
	notice: (asked) =>
		newest(asked, 'notice', {
			moment: sql`n.given_on::timestamp at time zone w.time_zone`,
			id: sql`n.id`,
			from: sql`membership_notice n, network w where n.party_id = ${asked.partyId} and w.id = n.network_id and w.id = ${asked.networkId}`,
		}),
	journal,
}

/** The newest rows of a table before the cursor. */
function newest(
	{ before, limit }: Asked,
	source: Source,
	{ moment, id, from }: { moment: Part; id: Part; from: Part },
): Part {
	const rank = sources.indexOf(source)
	// The first comparison is one that an index can answer; the second one is exact.
	const further = before
		? sql`and ${moment} <= ${before.moment}::timestamptz
			and (${moment}, ${rank}::int, ${id}) < (${before.moment}::timestamptz, ${before.rank}::int, ${before.id}::bigint)`
		: sql``
	return sql`(select ${source} as source, ${moment} as moment, ${rank}::int as rank, ${id} as id from ${from} ${further}
		order by ${moment} desc, ${id} desc limit ${limit})`
}

/** Beginnings and ends of periods, until today: few rows per party. The id is that of the row twice, plus one for an end. */
function days(asked: Asked, source: Source, rows: Part): Part {
	return newest(asked, source, {
		moment: sql`e.moment`,
		id: sql`e.id`,
		from: sql`(select x.id * 2 + d.ending as id, d.day::timestamp at time zone w.time_zone as moment
			from (${rows}) x join network w on w.id = x.network_id and w.id = ${asked.networkId}
			cross join lateral (values (0, lower(x.during)), (1, upper(x.during))) d (ending, day)
			where d.day <= ${asked.today}::date) e where true`,
	})
}

/** The newest entry with a revision of a life: one look into the index, where older servers would collect all revisions of a life to tell them apart. */
function newestRevised(further: Part): Part {
	return sql`(select r.journal_id from revision r
		where r.subject_id = life.id and r.table_name not in ('interaction_party', 'task', 'note') ${further}
		order by r.journal_id desc limit 1)`
}

/**
 * Journal entries about the party, and those that changed rows of it (a bulk change, an import), in the order of their numbers.
 * Times may run against the numbers (a long import): an entry stands never later than one with a higher number.
 */
function journal({ partyId, networkId, kind, colleague, before, limit }: Asked): Part {
	const older = (column: string) => (before?.journal ? sql`and ${sql.ref(column)} < ${before.journal}` : sql``)
	const who = colleague === null ? sql`` : sql`and j.actor_account = ${colleague}`
	const shown = kind === 'changes' ? sql`` : sql`and j.action <> all(${shownAsRows}::text[])`
	const lives = livesOf(partyId)
	const latest = before ? sql`${before.moment}::timestamptz` : sql`null::timestamptz`
	return sql`(select 'journal' as source, least(min(j.at) over (order by j.id desc), ${latest}) as moment, 0 as rank, j.id
		from (
			select found.id from unnest(${lives}) life (id) cross join lateral (
				(select j.id from journal j where j.subject_id = life.id and j.network_id = ${networkId} ${older('j.id')} ${who} ${shown}
					order by j.id desc limit ${limit})
				union
				(with recursive entry (id) as (
					${newestRevised(older('r.journal_id'))}
					union all select (${newestRevised(sql`and r.journal_id < entry.id`)}) from entry where entry.id is not null
				) select j.id from entry cross join lateral (
					select j.id from journal j where j.id = entry.id ${who} ${shown} limit 1
				) j limit ${limit})
			) found group by found.id order by found.id desc limit ${limit}
		) newest cross join lateral (select j.id, j.at from journal j where j.id = newest.id limit 1) j)`
}
