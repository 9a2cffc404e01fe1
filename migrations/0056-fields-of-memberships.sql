-- Fields that an office defines for its memberships: a discount and its reason, a class of contribution, the day on which the
-- board decided. Their values stand in one column of the membership, as those of a record do (migration 0020).

alter table custom_field add column memberships boolean not null default false;
comment on column custom_field.memberships is 'Memberships have this field.';

-- The check of migration 0020, with a third kind of record.
alter table custom_field drop constraint custom_field_check;
alter table custom_field add constraint custom_field_of_somebody check (organisations or persons or memberships);

comment on column custom_field.key is 'Under it the values stand in party.custom and membership.custom; never changes.';
comment on column custom_field.scope is 'How widely values are shown; a record may narrow it under "custom.<key>" in party.scopes, for its memberships, too. Of persons never wider than their consent.';

alter table membership add column custom jsonb not null default '{}'
	check (jsonb_typeof(custom) = 'object' and octet_length(custom::text) <= 32768);
comment on column membership.custom is 'Values of the fields that the office has defined for memberships, by their key; a file by its hash, size, media type and name.';

-- Segments and the table ask for equal values.
create index membership_by_custom on membership using gin (custom jsonb_path_ops);

-- Earlier states of memberships that name files; see migration 0048.
create index revision_of_membership_files on revision (journal_id)
	where table_name = 'membership' and before @? '$.*.*.hash';

create or replace function files_in_use(wanted text[], since timestamptz) returns setof text
	language sql stable security definer set search_path = public
	begin atomic
		with named_by_fields (hash) as materialized (
			select jsonb_path_query(p.custom, '$.*.hash') #>> '{}' from party p where p.custom @? '$.*.hash'
			union
			select jsonb_path_query(m.custom, '$.*.hash') #>> '{}' from membership m where m.custom @? '$.*.hash'
			union
			-- What is proposed waits for the office; what it has decided can be taken back.
			select jsonb_path_query(q.after, '$.*.hash') #>> '{}' from profile_proposal q
				where (q.decided_at is null or q.decided_at >= since) and q.after @? '$.*.hash'
			union
			select jsonb_path_query(r.before, '$.*.*.hash') #>> '{}' from revision r join journal j on j.id = r.journal_id
				where r.table_name in ('party', 'profile_proposal') and r.before @? '$.*.*.hash' and j.at >= since
			union
			select jsonb_path_query(r.before, '$.*.*.hash') #>> '{}' from revision r join journal j on j.id = r.journal_id
				where r.table_name = 'membership' and r.before @? '$.*.*.hash' and j.at >= since
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
