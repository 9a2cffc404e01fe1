import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'

/**
 * The parties of a journal entry that somebody changed later: they are left alone. So are the people whom the entry brought to
 * an organisation that stays, and the organisation of a person who stays. A pair flagged later is no change by anybody,
 * nor is an import that has been taken back.
 */
export async function changedSince(ctx: CommandContext, journalId: number): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		with touched as materialized (
			select distinct subject_id as id from revision where journal_id = ${journalId} and subject_id is not null
		), edited as materialized (
			select distinct r.subject_id as id from revision r
			where r.subject_id in (select id from touched) and r.journal_id <> ${journalId} and r.table_name <> 'duplicate_pair'
				and r.id > (select min(id) from revision where journal_id = ${journalId})
				and not exists (select from import i where i.network_id = ${ctx.networkId} and i.state = 'undone'
					and r.journal_id in (i.journal_id, (i.outcome -> 'undo' ->> 'journalId')::bigint)
					and not (i.outcome -> 'undo' -> 'kept') @> to_jsonb(r.subject_id))
		)
		select id from edited
		union select f.person_id from party_function f where f.organisation_id in (select id from edited) and f.person_id in (select id from touched)
		union select f.organisation_id from party_function f where f.person_id in (select id from edited) and f.organisation_id in (select id from touched)`.execute(
		ctx.db,
	)
	return rows.map((row) => row.id)
}
