/** Pairs of records that are probably the same, with reasons. Found once at the end of an import, for its new parties, set-based. */
import { sql } from 'kysely'
import type { RunState } from './run-state.ts'

/** Who they are at the time of the import; of a rehearsal nothing else remains. */
export type PairSide = { id: number; name: string; place: string | null; mail: string | null }
export type DuplicatePair = { newOne: PairSide; other: PairSide; probability: number; reasons: string[] }

/** A value that more parties share than this is that of an office or a building and says nothing about anybody. */
const sharedByMost = 12

/** Of an organisation's name without legal form and "und", which say little; a person's name as it is. */
const core = sql`case when p.kind = 'person' then p.name_key else ltrim(regexp_replace(p.name_key,
	'\\s*\\m(gmbh|ggmbh|mbh|ug|haftungsbeschrankt|ag|se|eg|kg|kgaa|ohg|gbr|partg|mbb|ltd|inc|und|co|e v|e k)\\M', '', 'g')) end`

/** Flags the pairs and returns how many there are, and at most `sample` of them. */
export async function flagDuplicates(
	state: RunState,
	sample: number,
): Promise<{ parties: Set<number>; pairs: DuplicatePair[] }> {
	const { networkId, journalId, db } = state.ctx
	const { rows } = await sql<{
		party_id: number
		other_id: number
		new_id: number
		probability: number
		reasons: string[]
	}>`
		with fresh as materialized (
			select row_id as id from revision where journal_id = ${journalId} and table_name = 'party' and before is null and not removed
		), channels as materialized (
			select c.party_id, p.kind as party_kind, p.name_key, c.kind, c.value_key, c.party_id in (select id from fresh) as is_new,
				count(*) over same as sharing, bool_or(c.party_id in (select id from fresh)) over same as concerned
			from channel c join party p on p.id = c.party_id
			where c.network_id = ${networkId} and c.kind in ('mail', 'web')
			window same as (partition by p.kind, c.kind, c.value_key)
		), named as materialized (
			select p.id, p.kind, ${core} as core, p.name_key, a.postcode, lower(a.place) as place, p.id in (select id from fresh) as is_new
			from party p left join (
				select distinct on (party_id) party_id, postcode, place from address where network_id = ${networkId} order by party_id, id
			) a on a.party_id = p.id
			where p.network_id = ${networkId}
		), same_name as materialized (
			select *, count(*) over same as sharing, bool_or(is_new) over same as concerned from named where core <> '' window same as (partition by kind, core)
		), near_name as materialized (
			select *, count(*) over same as sharing, bool_or(is_new) over same as concerned
			from (select *, postcode || ' ' || left(core, 4) as block from named where kind = 'organisation' and postcode is not null and length(core) > 4) near
			window same as (partition by block)
		), works as materialized (
			select f.organisation_id, p.id, p.name_key, p.id in (select id from fresh) as is_new from party_function f join party p on p.id = f.person_id where f.network_id = ${networkId}
		), found as (
			select a.party_id as new_id, b.party_id as other_id, a.kind as reason, case when a.kind = 'mail' then 0.85 else 0.75 end as weight
			from channels a join channels b on a.party_kind = b.party_kind and a.kind = b.kind and a.value_key = b.value_key and a.party_id <> b.party_id
			where a.is_new and a.concerned and a.sharing <= ${sharedByMost}
				and (a.party_kind = 'organisation' or similarity(a.name_key, b.name_key) >= 0.3)
			union all
			select a.id, b.id, case when a.postcode = b.postcode then 'name-postcode' when a.place = b.place then 'name-place' else 'name' end,
				case when a.postcode = b.postcode then 0.9 when a.place = b.place then 0.8 else 0.6 end
			from same_name a join same_name b on a.kind = b.kind and a.core = b.core and a.id <> b.id
			where a.is_new and a.concerned and a.sharing <= ${sharedByMost} * 4
				and (a.postcode = b.postcode or a.place = b.place or (a.kind = 'organisation' and (a.place is null or b.place is null)))
			union all
			select a.id, b.id, 'similar-name', 0.6
			from near_name a join near_name b on a.block = b.block and a.id <> b.id and a.core <> b.core
			where a.is_new and a.concerned and a.sharing <= 50 and similarity(a.core, b.core) >= 0.55
			union all
			select a.id, b.id, 'name-organisation', 0.8
			from works a join works b on a.organisation_id = b.organisation_id and a.name_key = b.name_key and a.id <> b.id where a.is_new
		), pairs as (
			select least(new_id, other_id) as party_id, greatest(new_id, other_id) as other_id, max(new_id) as new_id,
				least(0.99, max(weight) + 0.05 * (count(distinct reason) - 1))::real as probability, jsonb_agg(distinct reason) as reasons
			from found group by 1, 2
		)
		insert into duplicate_pair (network_id, party_id, other_id, probability, reasons, found_by_import)
		select ${networkId}, party_id, other_id, probability, reasons, ${state.importId} from pairs
		on conflict do nothing
		returning party_id, other_id, greatest(party_id, other_id) as new_id, probability, array(select jsonb_array_elements_text(reasons)) as reasons`.execute(
		db,
	)
	const parties = new Set(rows.map((row) => row.new_id))
	const shown = rows.slice(0, sample)
	const sides = await sidesOf(
		state,
		shown.flatMap((row) => [row.party_id, row.other_id]),
	)
	const pairs = shown.flatMap(({ party_id, other_id, new_id, probability, reasons }) => {
		const [newOne, other] = [sides.get(new_id), sides.get(party_id === new_id ? other_id : party_id)]
		return newOne && other ? [{ newOne, other, probability, reasons }] : []
	})
	return { parties, pairs }
}

async function sidesOf(state: RunState, ids: readonly number[]): Promise<Map<number, PairSide>> {
	const { rows } = await sql<PairSide>`
		select p.id, p.name, (select concat_ws(' ', a.postcode, a.place) from address a where a.party_id = p.id order by a.id limit 1) as place,
			(select c.value from channel c where c.party_id = p.id and c.kind = 'mail' order by c.position, c.id limit 1) as mail
		from party p where p.network_id = ${state.ctx.networkId} and p.id = any(${[...ids]}::bigint[])`.execute(state.ctx.db)
	return new Map(rows.map((row) => [row.id, row]))
}
