-- Own fields of type file: their values name bytes on disk, so the nightly sweep has to know of them.

alter table custom_field drop constraint custom_field_type_check;
alter table custom_field add check (type in ('text', 'number', 'choice', 'date', 'link', 'file', 'reference'));

-- A value of such a field is {"hash", "size", "mediaType", "fileName"}, as a version of a document says it.
comment on column party.custom is 'Values of the fields that the office has defined, by their key; a file by its hash, size, media type and name.';

-- Earlier states of records and of proposals that name files; of the other ones the sweep knows by the indexes of migration 0022.
create index revision_of_field_files on revision (journal_id)
	where table_name in ('party', 'profile_proposal') and before @? '$.*.*.hash';

create or replace function files_in_use(wanted text[], since timestamptz) returns setof text
	language sql stable security definer set search_path = public
	begin atomic
		with named_by_fields (hash) as materialized (
			select jsonb_path_query(p.custom, '$.*.hash') #>> '{}' from party p where p.custom @? '$.*.hash'
			union
			-- What is proposed waits for the office; what it has decided can be taken back.
			select jsonb_path_query(q.after, '$.*.hash') #>> '{}' from profile_proposal q
				where (q.decided_at is null or q.decided_at >= since) and q.after @? '$.*.hash'
			union
			select jsonb_path_query(r.before, '$.*.*.hash') #>> '{}' from revision r join journal j on j.id = r.journal_id
				where r.table_name in ('party', 'profile_proposal') and r.before @? '$.*.*.hash' and j.at >= since
		)
		select w.hash from unnest(wanted) w(hash)
		where exists (select from document_version v where v.hash = w.hash)
			or exists (select from picture p where p.hashes @> array[w.hash])
			or exists (select from revision r join journal j on j.id = r.journal_id
				where r.table_name = 'document_version' and r.before is not null and r.before ->> 'hash' = w.hash and j.at >= since)
			or exists (select from revision r join journal j on j.id = r.journal_id
				where r.table_name = 'picture' and r.before is not null and r.before -> 'hashes' ? w.hash and j.at >= since)
			or w.hash in (select f.hash from named_by_fields f);
	end;
