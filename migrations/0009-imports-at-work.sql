-- What an import needs while people work on it, and indexes for taking one back.

alter table import
	add column file_size bigint,
	add column sheet int not null default 0,
	add column headers jsonb not null default '[]',
	add column options jsonb not null default '{}',
	add column cancel_requested_at timestamptz,
	add column task text check (task in ('rehearse', 'run', 'undo')),
	add column failure text;
comment on column import.headers is 'The columns of the file in their order: {"header": "…", "example": "…"}.';
comment on column import.mapping is '{"columns": {header: target}, "terms": {word: concept or null}} where a person decided.';
comment on column import.options is 'What was ticked: publish, asMembers.';
comment on column import.task is 'What was asked for last: while queued, what waits; while at work, what is done.';
comment on column import.failure is 'Code of the refusal that ended it.';

alter table import drop constraint import_state_check;
alter table import add constraint import_state_check check (state in
	('uploaded', 'previewing', 'previewed', 'queued', 'running', 'done', 'failed', 'cancelled', 'undoing', 'undone'));

alter table import_problem add column who text;
comment on column import_problem.who is 'Whom the row is about, in words of the file.';
comment on column import_problem.cells is 'The row as it stands in the file, for errors; removed with the file.';

-- The owner is part of the key.
alter table import_row drop constraint import_row_party_id_fkey;
alter table import_row add foreign key (network_id, party_id) references party (network_id, id) on delete cascade;

-- Removing many parties at once looks each of them up in every table that refers to one.
create index identity_by_leading_party on identity (leading_party_id) where leading_party_id is not null;
create index identity_redirect_by_identity on identity_redirect (identity_id);
create index import_row_by_import on import_row (import_id, network_id);
create index duplicate_pair_by_party on duplicate_pair (party_id, network_id);
create index duplicate_pair_by_other on duplicate_pair (other_id, network_id);
create index membership_notice_by_party on membership_notice (party_id);
create index membership_suspension_by_party on membership_suspension (party_id);

-- These look-ups name owner and party. Where no index holds both, a planner without fresh statistics may read all rows of the
-- owner for each party; so the party stands first, the owner behind it, and no other index begins with the owner alone.
drop index address_by_party;
create index address_by_party on address (party_id, network_id);
drop index external_id_by_party;
create index external_id_by_party on external_id (party_id, network_id);
drop index import_row_by_party;
create index import_row_by_party on import_row (party_id, network_id);
drop index membership_by_party;
create index membership_by_party on membership (party_id, network_id);
drop index channel_by_value;
create index channel_by_value on channel (value_key, kind, network_id);

-- Imports are read in the name of their network only. The operator, who has a number and nothing else, asks here which one it is;
-- a starting server which imports were left waiting or at work, and the night which have files that nobody needs any more.
create function network_of_import(import_id bigint) returns bigint
	language sql stable security definer set search_path = public
	return (select i.network_id from import i where i.id = import_id);
create function unfinished_imports() returns table (id bigint, network_id bigint, state text)
	language sql stable security definer set search_path = public
	begin atomic
		select i.id, i.network_id, i.state from import i where i.state in ('queued', 'previewing', 'running', 'undoing');
	end;
create function imports_with_files(before timestamptz) returns table (id bigint, network_id bigint, file_path text)
	language sql stable security definer set search_path = public
	begin atomic
		select i.id, i.network_id, i.file_path from import i where i.file_path is not null and i.created_at < before;
	end;

-- After tens of thousands of rows in one transaction the planner knows nothing of them, or that there are none: whatever is
-- derived from them at its end would be planned for empty tables.
create function analyze_imported() returns void
	language plpgsql security definer set search_path = public as $$
begin
	analyze party, address, channel, party_function, membership, listing, claim, identity, revision;
end $$;
