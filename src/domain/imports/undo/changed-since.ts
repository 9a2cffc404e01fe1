import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'

/** Why a party stays: somebody edited it, or somebody edited the organisation or person that it belongs to. */
export type KeptReason = 'edited' | 'belongs'
export type KeptParty = { id: number; reason: KeptReason }

/**
 * The parties of a journal entry that somebody changed later: they are left alone. So are the people whom the entry brought to
 * an organisation that stays, the organisation of a person who stays, and contacts with either, which are subjects, too. An event to which another
 * import brought further people stays with them, without those of this one. A pair flagged later is no change by anybody,
 * nor is an import that has been taken back.
 */
export async function changedSince(ctx: CommandContext, journalId: number): Promise<KeptParty[]> {
	const { rows } = await sql<KeptParty>`
		with touched as materialized (
			select distinct subject_id as id from revision where journal_id = ${journalId} and subject_id is not null
		), undone as materialized (
			select i.journal_id as entry, i.outcome -> 'undo' -> 'kept' as kept from import i
			where i.network_id = ${ctx.networkId} and i.state = 'undone' and i.journal_id is not null
			union all
			select (i.outcome -> 'undo' ->> 'journalId')::bigint, i.outcome -> 'undo' -> 'kept' from import i
			where i.network_id = ${ctx.networkId} and i.state = 'undone'
		), staying as materialized (
			select u.entry, k.id::bigint as id from undone u, jsonb_array_elements_text(u.kept) k (id)
		), edited as materialized (
			select r.subject_id as id, bool_and(r.journal_id in (select journal_id from import where network_id = ${ctx.networkId} and journal_id is not null)) as by_imports
			from revision r
			where r.subject_id in (select id from touched) and r.journal_id <> ${journalId} and r.table_name <> 'duplicate_pair'
				and r.id > (select min(id) from revision where journal_id = ${journalId})
				and (r.journal_id not in (select entry from undone where entry is not null)
					or (r.journal_id, r.subject_id) in (select entry, id from staying))
			group by r.subject_id
		), talks as (
			select p.party_id, p.interaction_id from interaction_party p where p.interaction_id in (select id from touched)
		), shared as materialized (
			select interaction_id from talks where party_id not in (select id from touched) or party_id in (select id from edited)
		), related as (
			select f.person_id as id from party_function f where f.organisation_id in (select id from edited) and f.person_id in (select id from touched)
			union select f.organisation_id from party_function f where f.person_id in (select id from edited) and f.organisation_id in (select id from touched)
			union select t.party_id from talks t join edited e on e.id = t.interaction_id
				where t.party_id in (select id from touched) and not (e.by_imports and t.interaction_id in (select interaction_id from shared))
		), staying_parties as (
			select id from edited union select id from related
		)
		select id, 'edited' as reason from edited
		union all select id, 'belongs' from (
			select id from related union select t.interaction_id from talks t where t.party_id in (select id from staying_parties)
		) more where id not in (select id from edited)`.execute(ctx.db)
	return rows
}
