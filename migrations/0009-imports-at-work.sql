-- What an import needs while people work on it, and indexes for taking one back.

alter table import
	add column file_size bigint,
	add column sheet int not null default 0,
	add column headers jsonb not null default '[]',
	add column options jsonb not null default '{}',
	add column cancel_requested_at timestamptz,
	add column failure text;
comment on column import.headers is 'The columns of the file in their order: {"header": "…", "example": "…"}.';
comment on column import.mapping is '{"columns": {header: target}, "terms": {word: concept or null}} where a person decided.';
comment on column import.options is 'What was ticked: publish, asMembers.';
comment on column import.failure is 'Code of the refusal that ended it.';

alter table import drop constraint import_state_check;
alter table import add constraint import_state_check check (state in
	('uploaded', 'previewing', 'previewed', 'queued', 'running', 'done', 'failed', 'cancelled', 'undoing', 'undone'));

alter table import_problem add column who text;
comment on column import_problem.who is 'Whom the row is about, in words of the file.';
comment on column import_problem.cells is 'The row as it stands in the file, for errors; removed with the file.';

-- Removing many parties at once looks each of them up in every table that refers to one.
create index identity_by_leading_party on identity (leading_party_id) where leading_party_id is not null;
create index identity_redirect_by_identity on identity_redirect (identity_id);
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
drop index membership_by_party;
create index membership_by_party on membership (party_id, network_id);
drop index channel_by_value;
create index channel_by_value on channel (value_key, kind, network_id);

-- Imports are read in the name of their network only; the operator, who has a number and nothing else, asks here which one it is.
create function network_of_import(import_id bigint) returns bigint
	language sql stable security definer set search_path = public
	return (select i.network_id from import i where i.id = import_id);
