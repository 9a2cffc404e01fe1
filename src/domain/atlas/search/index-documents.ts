/** Derives search documents from what each audience may see. Set-based: one statement per audience, for one organisation or for all. */
import { sql, type RawBuilder } from 'kysely'
import { inTransaction, type Database } from '#platform/database.server.ts'
import { runPrepared } from '#platform/prepared.ts'
import { columnSql, visibleTo } from '../../parties/party.visibility.ts'
import { basisOn } from '../../competences/claim-basis.ts'
import { keepEarlier } from '../news/keep-earlier.ts'
import { claimVisibleTo } from '../../competences/claim.visibility.ts'
import { detailVisibleTo } from '../../parties/party.visibility.ts'
import { allAudiences, publicAudience, type Audience } from './audiences.ts'
import { organisationKinds, sizeClasses } from '../../parties/party.schema.ts'
import { claimStrength, qualityParts } from './ranking.ts'
import { addWords, learnWords, recountWords } from './words.ts'

/** Which identities to index: some of them, or all. */
export type Which = { identities: readonly number[] } | 'all'
/** The condition on a column that holds identities. */
export type Chosen = (alias: string) => RawBuilder<unknown>

/** Up to twice as many documents of one transaction are told one by one to those that hold documents in memory (`search_change`). */
const chunk = 1_000

/**
 * Rebuilds the documents of the identities for every audience. All of them are rebuilt in pieces, so that search goes on
 * meanwhile; inside of a transaction everything happens in it. Returns how many documents they have now.
 */
export async function indexDocuments(db: Database, which: Which, today: string): Promise<number> {
	if (which === 'all') return indexAll(db, today)
	const [first, ...others] = which.identities
	if (first === undefined) return 0
	const chosen: Chosen = (alias) =>
		others.length === 0
			? sql`${sql.ref(alias)} = ${first}::bigint`
			: sql`${sql.ref(alias)} = any(${[...which.identities]}::bigint[])`
	await keepEarlier(db, chosen)
	const documents = await replace(db, chosen, today)
	await addWords(db, chosen)
	return documents
}

async function indexAll(db: Database, today: string): Promise<number> {
	await learnWords(db, today)
	const { rows } = await sql<{ last: number }>`select coalesce(max(id), 0) as last from identity`.execute(db)
	let documents = 0
	for (let first = 1; first <= rows[0]!.last; first += chunk) {
		const chosen: Chosen = (alias) => sql`${sql.ref(alias)} between ${first} and ${first + chunk - 1}`
		documents += await inTransaction(db, (tx) => replace(tx, chosen, today))
	}
	await recountWords(db)
	return documents
}

async function replace(db: Database, chosen: Chosen, today: string): Promise<number> {
	await waitForOthers(db, chosen)
	const differing = await removeDocuments(db, chosen, today)
	if (differing.size === 0) return insertFor(db, publicAudience, [], chosen, today)
	const audiences = await allAudiences(db, today)
	let documents = 0
	for (const audience of audiences) {
		if (audience.networks === null || audience.networks.some((id) => differing.has(id)))
			documents += await insertFor(db, audience, audiences, chosen, today)
	}
	await runPrepared(
		db,
		sql`
		update search_document wide set replaced_for = nullif(array_remove(narrow.audiences, wide.audience), '{}')
		from (select identity_id, array_agg(audience order by audience) as audiences from search_document
			where audience <> 0 and ${chosen('identity_id')} group by identity_id) narrow
		where wide.identity_id = narrow.identity_id and wide.audience <= 0`,
	)
	return documents
}

/**
 * Waits for whoever makes the documents of the same identities at this moment. Only a statement that begins afterwards sees, and removes, what
 * they have made: else theirs and ours would both be there.
 */
async function waitForOthers(db: Database, chosen: Chosen): Promise<void> {
	await runPrepared(db, sql`
		select count(*) from (select from search_document where ${chosen('identity_id')} order by id for update) locked`) // prettier-ignore
}

/** A record that is not listed publicly, or has a narrower column, claim or address: somebody may see more of it than the public. */
function mayDiffer(today: string): RawBuilder<unknown> {
	return sql`(
		own.scopes <> '{}'
		or not exists (select from listing l where l.party_id = own.id and l.scope = 'public' and l.during @> ${today}::date)
		or exists (select from claim narrow where narrow.party_id = own.id and narrow.scope <> 'public')
		or exists (select from address narrow where narrow.party_id = own.id and narrow.scope <> 'public'))`
}

/**
 * Removes the documents. Returns the networks of records of which somebody may see more than the public: for all others the public document
 * serves everybody and need not be made again to find that out.
 */
async function removeDocuments(db: Database, chosen: Chosen, today: string): Promise<Set<number>> {
	const { rows } = await runPrepared(
		db,
		sql<{ id: number }>`
		with removed as (delete from search_document where ${chosen('identity_id')})
		select distinct own.network_id as id from party own where own.kind = 'organisation' and ${chosen('own.identity_id')} and ${mayDiffer(today)}`,
	)
	return new Set(rows.map((row) => row.id))
}

function qualityOf(today: string): RawBuilder<unknown> {
	const part = (name: keyof typeof qualityParts) => sql.lit(qualityParts[name])
	return sql`least(1, ${part('summaryDe')} * (g.summary_de is not null)::int + ${part('descriptionDe')} * (g.description_de is not null)::int
		+ ${part('summaryEn')} * (g.summary_en is not null)::int + ${part('claim')} * least(coalesce(ct.claims, 0), ${part('mostClaims')})
		+ ${part('proven')} * least(coalesce(ct.proven, 0), ${part('mostProven')})
		+ ${part('confirmed')} * (coalesce(g.confirmed_on, '1900-01-01') > ${today}::date - ${part('confirmedDays')})::int)::real`
}

async function insertFor(
	db: Database,
	audience: Audience,
	audiences: Audience[],
	chosen: Chosen,
	today: string,
): Promise<number> {
	const { viewer } = audience
	const { like } = claimStrength
	// What an audience sees lies between what the public and what narrower audiences see: equal to any wider one, it needs no document.
	const wider = audiences
		.filter((other) => other.number <= 0 && other.number !== audience.number)
		.map((other) => other.number)
	const concerned = audience.networks
		? sql`exists (select from party own where own.identity_id = p.identity_id and own.network_id = any(${audience.networks}::bigint[]) and ${mayDiffer(today)})`
		: sql`true`
	const { numAffectedRows } = await runPrepared(
		db,
		sql`
		insert into search_document (identity_id, audience, quality, party_id, facts, card, digest, tsv)
		with visible as (
			select p.id, p.identity_id, p.network_id, p.name, p.organisation_kind, p.size_class, p.confirmed_on,
				${columnSql(viewer, 'summary', 'p')} as summary, ${columnSql(viewer, 'description', 'p')} as description,
				row_number() over (partition by p.identity_id order by (p.id = i.leading_party_id) desc nulls last, p.network_id) as rank
			from party p join identity i on i.id = p.identity_id
			where p.kind = 'organisation' and ${chosen('p.identity_id')} and ${concerned} and ${visibleTo(viewer, today, 'p')}
		), claimed as (
			select distinct on (v.identity_id, cl.competence_id) v.identity_id, k.id, k.path, k.replaced_by_id, k.field_id, k.labels, cl.id as claim_id,
				cl.level, b.basis, cl.evidence, cl.confirmed_on, cl.confirmed_by, cl.fresh_until,
				cl.level + ${sql.lit(claimStrength.proven)} * b.proven + ${sql.lit(claimStrength.fresh)} * b.fresh as strength,
				(b.proven = 1 and b.fresh = 1 and cl.level >= ${sql.lit(claimStrength.strongFrom)}) as strong
			from visible v join claim cl on cl.party_id = v.id join competence k on k.id = cl.competence_id
			cross join lateral (select ${basisOn('cl', today)} as basis) now
			cross join lateral (select now.basis, (now.basis <> 'self-declared')::int as proven,
				(coalesce(cl.fresh_until, ${today}::date) >= ${today}::date)::int as fresh) b
			where ${claimVisibleTo(viewer, 'cl')}
			order by v.identity_id, cl.competence_id, cl.level desc, cl.id
		), reached as (
			select c.identity_id, ancestor as competence_id,
				max(c.strength - case when ancestor in (c.id, c.replaced_by_id) then 0 else ${sql.lit(claimStrength.narrower)} end) as strength, bool_or(c.strong) as strong
			from claimed c, unnest(c.path) ancestor group by c.identity_id, ancestor
		), concept_words as (
			select identity_id, string_agg(format('''c:%s'':1%s%s', competence_id,
				case when strength >= ${sql.lit(like.name)} then 'A' when strength >= ${sql.lit(like.competences)} then 'B' when strength >= ${sql.lit(like.summary)} then 'C' else 'D' end,
				case when strong then format(' ''e:%s'':1', competence_id) else '' end), ' ')::tsvector as tsv
			from reached group by identity_id
		), claim_texts as (
			select identity_id, string_agg(labels ->> 'de', ' ') as de, string_agg(labels ->> 'en', ' ') as en, count(*) as claims,
				count(*) filter (where strong) as proven,
				jsonb_agg(jsonb_strip_nulls(jsonb_build_object('competence', id, 'level', level, 'basis', basis, 'evidence', evidence, 'confirmedOn', confirmed_on,
					'confirmedBy', confirmed_by, 'freshUntil', fresh_until)) order by claim_id) as shown,
				coalesce(bit_or(1 << (select f.bit from search_field f where f.competence_id = claimed.field_id)), 0) as fields
			from claimed group by identity_id
		), gathered as (
			select v.identity_id, min(v.id) filter (where v.rank = 1) as party_id,
				array_agg(distinct v.network_id::int) as networks,
				max(v.confirmed_on) as confirmed_on,
				string_agg(distinct v.name, ' ') as name,
				min(v.name) filter (where v.rank = 1) as own_name, (array_agg(v.summary) filter (where v.rank = 1))[1] as own_summary,
				min(v.organisation_kind) filter (where v.rank = 1) as kind_name, min(v.size_class) filter (where v.rank = 1) as size_name,
				string_agg(v.summary ->> 'de', ' ') as summary_de, string_agg(v.summary ->> 'en', ' ') as summary_en,
				string_agg(v.description ->> 'de', ' ') as description_de, string_agg(v.description ->> 'en', ' ') as description_en
			from visible v group by v.identity_id
		), placed as (
			select distinct on (a.party_id) a.party_id, a.place, a.district_code from gathered g join address a on a.party_id = g.party_id
			where ${detailVisibleTo(viewer, 'a')} and a.kind in ('visiting', 'postal') and a.during @> ${today}::date
			order by a.party_id, (a.kind = 'visiting') desc, a.id
		), written as materialized (
			select g.*, pl.district_code, coalesce(ct.fields, 0) as fields,
				array_position(${[...organisationKinds]}::text[], g.kind_name) as kind, array_position(${[...sizeClasses]}::text[], g.size_name) as size,
				jsonb_build_object('name', g.own_name, 'kind', g.kind_name, 'size', g.size_name, 'place', pl.place, 'district', pl.district_code,
					'summary', g.own_summary, 'networks', to_jsonb(g.networks), 'claims', coalesce(ct.shown, '[]')) as card,
				${qualityOf(today)} as quality,
				setweight(to_tsvector('german', g.name), 'A') || setweight(to_tsvector('simple', g.name), 'A')
				|| setweight(to_tsvector('german', coalesce(ct.de, '')), 'B') || setweight(to_tsvector('english', coalesce(ct.en, '')), 'B')
				|| setweight(to_tsvector('german', coalesce(g.summary_de, '') || ' ' || coalesce(pl.place, '')), 'C')
				|| setweight(to_tsvector('english', coalesce(g.summary_en, '')), 'C')
				|| to_tsvector('german', coalesce(g.description_de, '')) || to_tsvector('english', coalesce(g.description_en, ''))
				|| array_to_tsvector(array(select 't:' || word from unnest(tsvector_to_array(to_tsvector('german', g.name))) word))
				|| coalesce(cw.tsv, ''::tsvector) as words
			from gathered g
			left join placed pl on pl.party_id = g.party_id
			left join claim_texts ct on ct.identity_id = g.identity_id
			left join concept_words cw on cw.identity_id = g.identity_id
		), described as materialized (
			select *, search_facts(identity_id::int, quality, kind, size, fields, district_code, networks) as facts,
				words || array_to_tsvector(array(select distinct 'p:' || part from search_word w, unnest(w.parts) part
					where w.word = any(tsvector_to_array(words)) and w.parts <> '{}'))
				|| array_to_tsvector(array_remove(array['d:' || district_code, 'k:' || kind, 's:' || size]
					|| array(select 'n:' || network from unnest(networks) network), null)) as tsv
			from written
		), digested as materialized (
			select *, hashtextextended(concat_ws('|', party_id, facts, card, tsv), 0) as digest from described
		)
		select identity_id, ${audience.number}::int, quality, party_id, facts, card, digest, tsv || array_to_tsvector(array['a:' || ${audience.number}::int])
		from digested d
		where not exists (select from search_document other
			where other.identity_id = d.identity_id and other.digest = d.digest and other.audience = any(${wider}::int[]))
		order by fields, quality desc, identity_id`,
	)
	return Number(numAffectedRows ?? 0)
}
