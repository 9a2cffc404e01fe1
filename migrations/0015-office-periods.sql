-- Most members are simply members: the table of the office sees that in its own row, and looks up only those of whom a notice or
-- a suspension is on record. So filtering 100,000 rows by status reads no second table of that size.
alter table party_overview add column member datemultirange not null default '{}';
comment on column party_overview.member is 'When the party is a member, over changes of the type.';

create or replace view party_derived as
	select p.id, p.network_id, p.kind, p.name_key, p.organisation_kind, p.size_class, p.confirmed_on, p.changed_at,
		a.place, coalesce(fold_text(a.place), '') as place_key, a.district_code,
		(select coalesce(string_agg(lower(c.value), ' ' order by c.position, c.id), '') from channel c where c.party_id = p.id and c.kind = 'mail') as mails,
		c.claims, c.proven,
		array(select t.tag_id from tagging t where t.subject_id = p.id order by t.tag_id) as tags,
		(select coalesce(range_agg(l.during), '{}') from listing l where l.party_id = p.id) as listed,
		(select max(lower(span)) from unnest(m.member) as span) as since,
		m.member
	from party p
	cross join lateral (
		select count(*)::int as claims, (count(*) filter (where c.basis <> 'self-declared'))::int as proven from claim c where c.party_id = p.id
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
			tags = excluded.tags, listed = excluded.listed, since = excluded.since, member = excluded.member;
	end;

update party_overview o set member = d.member from party_derived d where d.id = o.id;
