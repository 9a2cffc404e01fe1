-- A certificate that has run out proves nothing any more. The row of the table is not written anew for that: it holds the days.

alter table party_overview add column proven_until date[] not null default '{}';
comment on column party_overview.proven is 'Claims that rest on more than the word of the party itself, whatever the day.';
comment on column party_overview.proven_until is 'The last days of further claims that rest on nothing but a certificate with an end.';

create or replace view party_derived as
	select p.id, p.network_id, p.kind, p.name_key, p.organisation_kind, p.size_class, p.confirmed_on, p.changed_at,
		a.place, coalesce(fold_text(a.place), '') as place_key, a.district_code,
		(select coalesce(string_agg(lower(c.value), ' ' order by c.position, c.id), '') from channel c where c.party_id = p.id and c.kind = 'mail') as mails,
		c.claims, c.proven,
		array(select t.tag_id from tagging t where t.subject_id = p.id order by t.tag_id) as tags,
		(select coalesce(range_agg(l.during), '{}') from listing l where l.party_id = p.id) as listed,
		(select max(lower(span)) from unnest(m.member) as span) as since,
		m.member, p.custom, c.proven_until
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
			member = excluded.member, custom = excluded.custom;
	end;

-- What partners confirm or take back counts, too: their rows name the claim, not the party.
create or replace function follow_journal() returns trigger
	language plpgsql as $$
begin
	perform refresh_party_overview(array(
		select r.subject_id from revision r where r.journal_id = new.id and r.subject_id is not null
			and r.table_name in ('party', 'address', 'channel', 'claim', 'tagging', 'listing', 'membership')
		union select c.party_id from revision r join claim_confirmation cc on cc.id = r.row_id join claim c on c.id = cc.claim_id
			where r.journal_id = new.id and r.table_name = 'claim_confirmation'));
	return null;
end $$;

update party_overview o set proven = d.proven, proven_until = d.proven_until from party_derived d
	where d.id = o.id and (o.proven, o.proven_until) is distinct from (d.proven, d.proven_until);
