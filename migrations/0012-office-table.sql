-- The office's table of parties: search, every filter and every order over 100,000 rows within a few tens of milliseconds.
-- That needs one narrow row per party. It is derived within the transaction of the change, so it is never behind.

/*
 Text as it is compared, close to platform/search-text.ts: lower-case, without accents, everything that is neither letter nor
 digit as single spaces. Here for values whose folded form is not kept beside them.
*/
create function fold_text(value text) returns text
	language sql immutable strict parallel safe
	return trim(regexp_replace(
		replace(replace(replace(replace(
			regexp_replace(normalize(lower(value), nfkd), '[\u0300-\u036f]', '', 'g'), 'ß', 'ss'), 'æ', 'ae'), 'ø', 'o'), 'ł', 'l'),
		'[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f]+', ' ', 'g'));

create table party_overview (
	id bigint primary key,
	network_id bigint not null,
	kind text not null,
	name_key text collate "C" not null,
	organisation_kind text,
	size_class text,
	confirmed_on date,
	changed_at timestamptz not null,
	place text,
	place_key text collate "C" not null,
	district_code text,
	mails text collate "C" not null,
	claims int not null,
	proven int not null,
	tags bigint[] not null,
	listed datemultirange not null,
	since date
);
comment on table party_overview is 'One narrow row per party (the same id) for the table of the office: derived from party_derived, never written by hand.';
comment on column party_overview.place is 'Of the address that people visit, else of another one.';
comment on column party_overview.mails is 'All mail addresses, lower-case, for searching.';
comment on column party_overview.proven is 'Claims that rest on more than the word of the party itself.';
comment on column party_overview.listed is 'When the party is known outside the office, however widely.';
comment on column party_overview.since is 'Begin of the last uninterrupted time of membership, over changes of the type.';

-- The two orders in which one looks through, and counting; for the others, reading all rows of a network is quick enough.
create index party_overview_by_name on party_overview (network_id, kind, name_key, id);
create index party_overview_by_change on party_overview (network_id, kind, changed_at, id);
-- The command palette looks up mail addresses by their domain, too: "karofaden" finds aydemir@karofaden.example.
create index channel_by_mail_domain on channel (network_id, split_part(value_key, '@', 2) text_pattern_ops) where kind = 'mail';

-- What the overview says of each party.
create view party_derived as
	select p.id, p.network_id, p.kind, p.name_key, p.organisation_kind, p.size_class, p.confirmed_on, p.changed_at,
		a.place, coalesce(fold_text(a.place), '') as place_key, a.district_code,
		(select coalesce(string_agg(lower(c.value), ' ' order by c.position, c.id), '') from channel c where c.party_id = p.id and c.kind = 'mail') as mails,
		c.claims, c.proven,
		array(select t.tag_id from tagging t where t.subject_id = p.id order by t.tag_id) as tags,
		(select coalesce(range_agg(l.during), '{}') from listing l where l.party_id = p.id) as listed,
		(select max(lower(span)) from (select unnest(range_agg(m.during)) as span from membership m where m.party_id = p.id) spans) as since
	from party p
	cross join lateral (
		select count(*)::int as claims, (count(*) filter (where c.basis <> 'self-declared'))::int as proven from claim c where c.party_id = p.id
	) c
	left join lateral (
		select a.place, a.district_code from address a where a.party_id = p.id
		order by upper_inf(a.during) desc, upper(a.during) desc, array_position(array['visiting', 'postal', 'billing', 'private'], a.kind), a.id limit 1
	) a on true;

-- Brings the rows of some parties up to date, also of those that are gone.
create function refresh_party_overview(touched bigint[]) returns void
	language sql
	begin atomic
		delete from party_overview o where o.id = any(touched) and not exists (select from party p where p.id = o.id);
		insert into party_overview select * from party_derived d where d.id = any(touched)
		on conflict (id) do update set
			name_key = excluded.name_key, organisation_kind = excluded.organisation_kind, size_class = excluded.size_class,
			confirmed_on = excluded.confirmed_on, changed_at = excluded.changed_at, place = excluded.place, place_key = excluded.place_key,
			district_code = excluded.district_code, mails = excluded.mails, claims = excluded.claims, proven = excluded.proven,
			tags = excluded.tags, listed = excluded.listed, since = excluded.since;
	end;

-- At the end of a transaction with a journal entry: once per party, whatever was done to it. The revisions know which.
create function follow_journal() returns trigger
	language plpgsql as $$
begin
	perform refresh_party_overview(array(
		select distinct r.subject_id from revision r where r.journal_id = new.id and r.subject_id is not null
			and r.table_name in ('party', 'address', 'channel', 'claim', 'tagging', 'listing', 'membership')));
	return null;
end $$;
create constraint trigger follow_journal after insert on journal deferrable initially deferred
	for each row when (new.network_id is not null) execute function follow_journal();

/*
 Without a journal entry only the owner of the database writes (fixtures, the demonstration). Its statements leave the numbers
 of the parties here; at the end of the transaction each is derived once. Empty outside of such transactions.
*/
create table party_overview_due (
	transaction bigint not null,
	id bigint not null,
	primary key (transaction, id)
);
comment on column party_overview_due.id is 'A party; 0 marks that the transaction has something due.';

create function follow_statement() returns trigger
	language plpgsql as $$
begin
	if acting_journal() is null then
		insert into party_overview_due values (txid_current(), 0) on conflict do nothing;
		execute format('insert into party_overview_due select distinct txid_current(), %I from changed_rows on conflict do nothing', tg_argv[0]);
	end if;
	return null;
end $$;

create function follow_due() returns trigger
	language plpgsql as $$
begin
	perform refresh_party_overview(array(select d.id from party_overview_due d where d.transaction = new.transaction and d.id <> 0));
	delete from party_overview_due d where d.transaction = new.transaction;
	return null;
end $$;
create constraint trigger follow_due after insert on party_overview_due deferrable initially deferred
	for each row when (new.id = 0) execute function follow_due();

create procedure keep_overview(table_name text, party_column text)
	language plpgsql as $$
begin
	execute format('create trigger follow_insert after insert on %I referencing new table as changed_rows
		for each statement execute function follow_statement(%L)', table_name, party_column);
	execute format('create trigger follow_update after update on %I referencing new table as changed_rows
		for each statement execute function follow_statement(%L)', table_name, party_column);
	execute format('create trigger follow_delete after delete on %I referencing old table as changed_rows
		for each statement execute function follow_statement(%L)', table_name, party_column);
end $$;
call keep_overview('party', 'id');
call keep_overview('address', 'party_id');
call keep_overview('channel', 'party_id');
call keep_overview('claim', 'party_id');
call keep_overview('tagging', 'subject_id');
call keep_overview('listing', 'party_id');
call keep_overview('membership', 'party_id');

insert into party_overview select * from party_derived;
call guard_owner('party_overview');

-- What each membership is on a day: the rule of membership_status, for many rows at once.
create function memberships_on(day date) returns table (membership_id bigint, network_id bigint, party_id bigint, type_id bigint, during daterange, status text)
	language sql stable parallel safe
	begin atomic
		select m.id, m.network_id, m.party_id, m.type_id, m.during, case
			when day < lower(m.during) then 'upcoming'
			when day >= upper(m.during) then 'ended'
			when exists (select from membership_suspension s where s.membership_id = m.id and s.during @> day) then 'suspended'
			when exists (select from membership_notice n where n.membership_id = m.id and n.given_on <= day
				and (n.withdrawn_on is null or n.withdrawn_on > day)) then 'notice-given'
			else 'active'
		end
		from membership m;
	end;
create or replace function membership_status(m membership, day date) returns text
	language sql stable parallel safe
	return (select o.status from memberships_on(day) o where o.membership_id = m.id);

-- Saved views come and go with a journal entry, like everything else.
call keep_revisions('saved_view');
