/** A record as it was recorded at the end of a day: its rows as they are, or as the first later change found them. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { asOffice } from '../parties/as-office.ts'
import { presentRows } from '../parties/history/party-history.queries.ts'

export type RecordedRow = { table: string; id: number; row: Record<string, unknown> }

export type RecordAsOf = {
	/** The day of the first entry about the record, ISO; null when its making is older than the journal. */
	since: string | null
	/** Its own row; null: it was not there yet, or not any more. */
	party: Record<string, unknown> | null
	rows: RecordedRow[]
}

/** @throws Refusal `parties.not-found` when the network never had such a record */
export async function recordAsOf(
	ctx: Context,
	network: { id: number; timeZone: string },
	id: number,
	day: string,
): Promise<RecordAsOf> {
	return asOffice(ctx, network.id, async ({ db }) => {
		if (!Number.isSafeInteger(id)) throw new Refusal('not-found', 'parties.not-found')
		const { rows } = await sql<RecordedRow>`
			with moment as (select ((${day}::date + 1)::timestamp at time zone ${network.timeZone}) as until),
			mine as (
				select id, journal_id, table_name, row_id, before from revision where subject_id = ${id} and network_id = ${network.id}
				union
				select r.id, r.journal_id, r.table_name, r.row_id, r.before from party_function f
				join revision r on r.table_name = 'party_function' and r.row_id = f.id where f.person_id = ${id} and f.network_id = ${network.id}
				union
				select r.id, r.journal_id, r.table_name, r.row_id, r.before from relationship s
				join revision r on r.table_name = 'relationship' and r.row_id = s.id
				where (s.from_id = ${id} or s.to_id = ${id}) and s.network_id = ${network.id}
			), later as (
				select distinct on (r.table_name, r.row_id) r.table_name, r.row_id, r.before from mine r join journal j on j.id = r.journal_id
				where j.at >= (select until from moment) order by r.table_name, r.row_id, r.id
			), present as (${sql.join(presentRows(id), sql` union all `)})
			select p.table_name as table, p.row_id as id, p.row from present p
			where (p.row ->> 'network_id')::bigint = ${network.id}
				and not exists (select from later l where l.table_name = p.table_name and l.row_id = p.row_id)
			union all
			select table_name, row_id, before from later where before is not null
			order by 1, 2`.execute(db)
		const since = await firstDay(db, network, id)
		if (rows.length === 0 && since === null) throw new Refusal('not-found', 'parties.not-found')
		return {
			since,
			party: rows.find(({ table }) => table === 'party')?.row ?? null,
			rows: rows.filter(({ table }) => table !== 'party'),
		}
	})
}

async function firstDay(
	db: Context['db'],
	network: { id: number; timeZone: string },
	id: number,
): Promise<string | null> {
	const { rows } = await sql<{ day: string | null }>`
		select (min(j.at) at time zone ${network.timeZone})::date::text as day from journal j join revision r on r.journal_id = j.id
		where r.subject_id = ${id} and r.table_name = 'party' and r.before is null and r.network_id = ${network.id}`.execute(db)
	return rows[0]?.day ?? null
}
