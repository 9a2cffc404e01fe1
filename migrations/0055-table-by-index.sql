/*
 The table of the office over 100,000 rows: what it filters and orders by most is read from one index, without the rows themselves,
 and what somebody types is found by its letters in threes.
*/

alter table party_overview add column noticed datemultirange, add column suspended datemultirange;
comment on column party_overview.noticed is 'While a membership lasts: the days on which notice is given. Null when there never was one.';
comment on column party_overview.suspended is 'While a membership lasts: the days on which it is suspended. Null when there never was one.';

create or replace view party_derived as
	select p.id, p.network_id, p.kind, p.name_key, p.organisation_kind, p.size_class, p.confirmed_on, p.changed_at,
		a.place, left(coalesce(fold_text(a.place), ''), 200) as place_key, a.district_code,
		(select coalesce(string_agg(lower(c.value), ' ' order by c.position, c.id), '') from channel c where c.party_id = p.id and c.kind = 'mail') as mails,
		c.claims, c.proven,
		array(select t.tag_id from tagging t where t.subject_id = p.id order by t.tag_id) as tags,
		(select coalesce(range_agg(l.during), '{}') from listing l where l.party_id = p.id) as listed,
		(select max(lower(span)) from unnest(m.member) as span) as since,
		m.member, p.custom, c.proven_until,
		-- The same days as in memberships_on: there is one membership at a time.
		(select range_agg(daterange(n.given_on, n.withdrawn_on) * h.during) filter (where n.withdrawn_on is null or n.withdrawn_on > n.given_on)
			from membership_notice n join membership h on h.id = n.membership_id where n.party_id = p.id) as noticed,
		(select range_agg(s.during * h.during) from membership_suspension s join membership h on h.id = s.membership_id where s.party_id = p.id) as suspended
	from party p
	cross join lateral (
		select count(*)::int as claims, (count(*) filter (where c.basis <> 'self-declared' and not alone))::int as proven,
			coalesce(array_agg(c.certificate_until order by c.certificate_until) filter (where alone), '{}') as proven_until
		from claim c
		cross join lateral (select c.basis = 'certificate' and c.certificate_until is not null and not exists (
			select from claim_confirmation cc where cc.claim_id = c.id and cc.confirmed and cc.revoked_at is null and cc.level >= c.level) as alone) certificate
		where c.party_id = p.id
	) c
	cross join lateral (
		select coalesce(range_agg(m.during), '{}') as member from membership m where m.party_id = p.id
	) m
	left join lateral (
		select a.place, a.district_code from address a where a.party_id = p.id
		order by upper_inf(a.during) desc, upper(a.during) desc, array_position(array['visiting', 'postal', 'billing', 'private'], a.kind), a.id limit 1
	) a on true;

create or replace function refresh_party_overview(touched bigint[]) returns void
	language sql
	begin atomic
		delete from party_overview o where o.id = any(touched) and not exists (select from party p where p.id = o.id);
		insert into party_overview select * from party_derived d where d.id = any(touched)
		on conflict (id) do update set
			name_key = excluded.name_key, organisation_kind = excluded.organisation_kind, size_class = excluded.size_class,
			confirmed_on = excluded.confirmed_on, changed_at = excluded.changed_at, place = excluded.place, place_key = excluded.place_key,
			district_code = excluded.district_code, mails = excluded.mails, claims = excluded.claims, proven = excluded.proven,
			proven_until = excluded.proven_until, tags = excluded.tags, listed = excluded.listed, since = excluded.since,
			member = excluded.member, custom = excluded.custom, noticed = excluded.noticed, suspended = excluded.suspended;
	end;

create or replace function follow_journal() returns trigger
	language plpgsql as $$
begin
	perform refresh_party_overview(array(
		select r.subject_id from revision r where r.journal_id = new.id and r.subject_id is not null
			and r.table_name in ('party', 'address', 'channel', 'claim', 'tagging', 'listing', 'membership', 'membership_notice', 'membership_suspension')
		union select c.party_id from revision r join claim_confirmation cc on cc.id = r.row_id join claim c on c.id = cc.claim_id
			where r.journal_id = new.id and r.table_name = 'claim_confirmation'));
	return null;
end $$;
call keep_overview('membership_notice', 'party_id');
call keep_overview('membership_suspension', 'party_id');

select refresh_party_overview(array(
	select party_id from membership_notice union select party_id from membership_suspension
	union select id from party_overview where length(place_key) > 200));

-- In the order of names, with what most questions ask of a row.
drop index party_overview_by_name;
create index party_overview_by_name on party_overview (network_id, kind, name_key, id)
	include (organisation_kind, size_class, place_key, district_code, claims, confirmed_on, listed, since, member, noticed, suspended);

-- Parts of names, mail addresses and places; names of parties are looked up here, too.
create index party_overview_words on party_overview using gin (name_key gin_trgm_ops, mails gin_trgm_ops, place_key gin_trgm_ops);
drop index party_name_words;

-- An index alone answers for pages that VACUUM has seen since their last change: after some thousand changes, not after a fifth of all rows.
alter table party_overview set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_insert_scale_factor = 0.05);
