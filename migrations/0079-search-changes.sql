-- Which transactions changed search documents. What was found before can be given again as long as none has done so since (a snapshot tells), so that
-- the facets of everything, of a field or of a size are not counted at each visit. Rows of their own and no number in one row: nobody waits for anybody.
create table search_change (
	transaction xid8 primary key,
	at timestamptz not null default now()
);
comment on table search_change is 'Transactions that changed search documents, for a day. Derived.';
create function note_search_change() returns trigger language plpgsql as $$
begin
	insert into search_change (transaction) values (pg_current_xact_id()) on conflict do nothing;
	return null;
end $$;
create trigger search_document_changes after insert or update or delete or truncate on search_document for each statement execute function note_search_change();
