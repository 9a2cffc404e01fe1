-- Which documents a transaction has removed, made or changed. Who holds in memory which documents hold a word learns these few anew,
-- and need not forget everything after each change.
alter table search_change add column documents int[];
comment on column search_change.documents is 'Numbers of the documents that were removed, made or changed; null where there were too many to be told.';

drop trigger search_document_changes on search_document;
drop function note_search_change();

create function note_search_change() returns trigger language plpgsql as $$
declare
	most constant int := 2000;
	touched int[] := (select case when count(*) <= most then coalesce(array_agg(id), '{}') end from changed);
begin
	-- Nothing was changed: nobody has to learn anything.
	if touched = '{}' then
		return null;
	end if;
	insert into search_change as known (transaction, documents) values (pg_current_xact_id(), touched)
	on conflict (transaction) do update set documents =
		case when cardinality(known.documents) + cardinality(excluded.documents) <= most then known.documents || excluded.documents end;
	return null;
end $$;
create trigger search_document_made after insert on search_document referencing new table as changed for each statement execute function note_search_change();
create trigger search_document_changed after update on search_document referencing new table as changed for each statement execute function note_search_change();
create trigger search_document_removed after delete on search_document referencing old table as changed for each statement execute function note_search_change();

create function note_all_search_changed() returns trigger language plpgsql as $$
begin
	insert into search_change (transaction) values (pg_current_xact_id()) on conflict (transaction) do update set documents = null;
	return null;
end $$;
create trigger search_document_emptied after truncate on search_document for each statement execute function note_all_search_changed();

-- Counts are exact now: nobody asks for samples, nor for the best by a lexeme of their quality. Documents lose these lexemes when they are made anew.
drop function search_sampled;
comment on column search_document.tsv is 'Words, and as lexemes with a colon: competences with all ancestors, evidence, words of the name, parts of compounds, facts to filter by. See search-query.ts.';
