-- What a row of an import costs the database, and every save with it: less is kept twice, and less is done row by row.

-- Most records have no fields of the office. Each empty set was an entry of its own in the list of what is still to be sorted in.
drop index party_overview_by_custom, membership_by_custom;
create index party_overview_by_custom on party_overview using gin (custom jsonb_path_ops) where custom <> '{}';
create index membership_by_custom on membership using gin (custom jsonb_path_ops) where custom <> '{}';

/*
 Parts of names, mail addresses and places wait unsorted until there are 4 MB of them: an import sorted them in five times while it
 was writing. Up to 64 MB may wait now; what looks for words looks through them, too. An import sorts its own in right after it is
 there, changes by hand are few and are sorted in by autovacuum.
*/
alter index party_overview_words set (gin_pending_list_limit = 65536);
create function sort_in_words() returns void
	language sql security definer set search_path = public
	begin atomic
		select gin_clean_pending_list('party_overview_words');
	end;
comment on function sort_in_words() is 'Only the owner of an index may have it tidied up.';

-- The index of values begins with the same column and names the kind next.
drop index channel_website_everywhere;

-- A row without an id is known by its content alone: which import brought it nobody asks, and an import that has brought rows stays.
alter table import_row drop column id, drop column import_id;
alter table import_row drop constraint import_row_network_id_source_row_hash_key;
alter table import_row add primary key (network_id, source, row_hash);

/*
 The second lock asks for the acting network once per statement, not once per row. Only for what is written: for what is read the
 planner does better when it knows the number beforehand.
*/
create or replace procedure guard_owner(table_name text, reads text default 'all')
	language plpgsql as $$
begin
	execute format('alter table %I enable row level security', table_name);
	if reads = 'own' then
		execute format('create policy own_rows on %I to flechtwerk_app
			using (network_id = acting_network()) with check (network_id = (select acting_network()))', table_name);
	else
		execute format('create policy all_read on %I for select to flechtwerk_app using (true)', table_name);
		execute format('create policy own_insert on %I for insert to flechtwerk_app with check (network_id = (select acting_network()))', table_name);
		execute format('create policy own_update on %I for update to flechtwerk_app
			using (network_id = acting_network()) with check (network_id = (select acting_network()))', table_name);
		execute format('create policy own_delete on %I for delete to flechtwerk_app using (network_id = acting_network())', table_name);
	end if;
end $$;

do $$
declare guarded record;
begin
	for guarded in select tablename, policyname from pg_policies where schemaname = 'public' and with_check = '(network_id = acting_network())' loop
		execute format('alter policy %I on %I with check (network_id = (select acting_network()))', guarded.policyname, guarded.tablename);
	end loop;
end $$;
