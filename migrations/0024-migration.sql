-- Moving in from other systems, and out again.

-- Organisations that a large import has made or changed, until their search documents are made: right after it, in portions, and
-- at the next start should the server end between. So tens of thousands of rows do not wait for their words.
create table search_due (
	identity_id bigint primary key references identity on delete cascade,
	since timestamptz not null default now()
);
comment on table search_due is 'Identities whose search documents are still to be made. Derived; empty when nothing was imported lately.';

/*
 That each revision has its journal entry was a deferred foreign key: one check per row at the end, an eighth of the time of a large
 import. It is the same to ask once per transaction: whatever entry revisions were written for must be there at the end of it.
*/
alter table revision drop constraint revision_journal_id_fkey;
create table revision_due (
	transaction bigint not null,
	journal_id bigint not null,
	primary key (transaction, journal_id)
);
comment on table revision_due is 'Journal entries for which the present transaction has written revisions. Empty outside of transactions.';

create function journal_follows() returns trigger
	language plpgsql security definer set search_path = public as $$
begin
	if not exists (select from journal j where j.id = new.journal_id) then
		raise foreign_key_violation using message = format('revisions belong to journal entry %s, which was not written', new.journal_id);
	end if;
	delete from revision_due d where d.transaction = new.transaction and d.journal_id = new.journal_id;
	return null;
end $$;
create constraint trigger journal_follows after insert on revision_due deferrable initially deferred
	for each row execute function journal_follows();

create or replace function record_revisions() returns trigger
	language plpgsql as $$
declare
	entry bigint := acting_journal();
	owner_column text := case when tg_table_name = 'network' then 'id' else 'network_id' end;
	subject text := case when tg_nargs = 0 then 'null::bigint' else format('changed.%I', tg_argv[0]) end;
begin
	if entry is null then
		if current_user = 'flechtwerk_app' then
			raise exception 'a change of % belongs to no journal entry', tg_table_name;
		end if;
		return null;
	end if;
	if tg_op = 'INSERT' then
		execute format('insert into revision (network_id, journal_id, table_name, row_id, subject_id)
			select changed.%I, $1, $2, changed.id, %s from after_rows as changed', owner_column, subject) using entry, tg_table_name;
	elsif tg_op = 'UPDATE' then
		execute format('insert into revision (network_id, journal_id, table_name, row_id, subject_id, before)
			select changed.%I, $1, $2, changed.id, %s, to_jsonb(changed) from before_rows as changed join after_rows a using (id)
			where to_jsonb(a) <> to_jsonb(changed)', owner_column, subject) using entry, tg_table_name;
	else
		execute format('insert into revision (network_id, journal_id, table_name, row_id, subject_id, before, removed)
			select changed.%I, $1, $2, changed.id, %s, to_jsonb(changed), true from before_rows as changed', owner_column, subject) using entry, tg_table_name;
	end if;
	-- Told once per transaction: the setting ends with it.
	if current_setting('flechtwerk.revised', true) is distinct from entry::text then
		insert into revision_due values (txid_current(), entry) on conflict do nothing;
		perform set_config('flechtwerk.revised', entry::text, true);
	end if;
	return null;
end $$;
