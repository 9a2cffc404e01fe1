-- What putting documents in order reads, in one piece: here the words stand in the row, where search_document keeps them out of line. Reading both of
-- sixty documents took half of the ranking. search_document stays narrow, so that a list of who holds a word reads few pages.
create table search_ranking (
	identity_id int not null,
	audience int not null,
	replaced_for int[],
	document_id int not null,
	party_id int not null,
	quality real not null,
	tsv tsvector not null,
	primary key (identity_id, audience)
) with (toast_tuple_target = 8160, fillfactor = 100);
alter table search_ranking alter column tsv set storage main;
comment on table search_ranking is 'Search documents as they are put in order, kept by triggers of the database alone. Derived.';
comment on column search_ranking.audience is 'As in search_document.';
comment on column search_ranking.replaced_for is 'As in search_document.';
comment on column search_ranking.quality is 'As in search_document.';
comment on column search_ranking.tsv is 'As in search_document.';
grant truncate on search_ranking to flechtwerk_app;

insert into search_ranking (identity_id, audience, replaced_for, document_id, party_id, quality, tsv)
select identity_id, audience, replaced_for, id, party_id, quality, tsv from search_document order by ctid;

create function keep_search_ranking() returns trigger language plpgsql as $$
begin
	if tg_op = 'DELETE' then
		delete from search_ranking r using changed c where r.identity_id = c.identity_id and r.audience = c.audience;
	elsif tg_op = 'UPDATE' then
		update search_ranking r set (replaced_for, document_id, party_id, quality, tsv) = (c.replaced_for, c.id, c.party_id, c.quality, c.tsv)
		from changed c where r.identity_id = c.identity_id and r.audience = c.audience;
	else
		insert into search_ranking (identity_id, audience, replaced_for, document_id, party_id, quality, tsv)
		select identity_id, audience, replaced_for, id, party_id, quality, tsv from changed;
	end if;
	return null;
end $$;
create trigger search_document_ranked after insert on search_document referencing new table as changed for each statement execute function keep_search_ranking();
create trigger search_document_ranked_anew after update on search_document referencing new table as changed for each statement execute function keep_search_ranking();
create trigger search_document_unranked after delete on search_document referencing old table as changed for each statement execute function keep_search_ranking();

create function empty_search_ranking() returns trigger language plpgsql as $$
begin
	truncate search_ranking;
	return null;
end $$;
create trigger search_document_all_unranked after truncate on search_document for each statement execute function empty_search_ranking();
