-- An import: a file, how its columns are understood, what came of each row, and whether it was undone.

create table import (
	id bigint generated always as identity primary key,
	network_id bigint not null references network,
	file_name text not null,
	file_path text,
	format text,
	mapping jsonb not null default '{}',
	state text not null default 'uploaded' check (state in ('uploaded', 'previewed', 'queued', 'running', 'done', 'failed', 'cancelled', 'undone')),
	rows_total int,
	rows_done int not null default 0,
	outcome jsonb not null default '{}',
	journal_id bigint,
	created_by text,
	created_at timestamptz not null default now(),
	finished_at timestamptz,
	undone_at timestamptz,
	unique (network_id, id)
);
create index import_by_network on import (network_id, id desc);

create table import_problem (
	id bigint generated always as identity primary key,
	network_id bigint not null,
	import_id bigint not null,
	row_number int not null,
	column_name text,
	severity text not null check (severity in ('error', 'hint')),
	code text not null,
	facts jsonb not null default '{}',
	cells jsonb,
	foreign key (network_id, import_id) references import (network_id, id) on delete cascade
);
create index import_problem_by_import on import_problem (import_id, row_number);

create table import_row (
	id bigint generated always as identity primary key,
	network_id bigint not null,
	import_id bigint not null,
	source text not null,
	row_hash text not null,
	party_id bigint not null references party on delete cascade,
	foreign key (network_id, import_id) references import (network_id, id) on delete cascade,
	unique (network_id, source, row_hash)
);
comment on table import_row is 'Rows without an id of their own are recognised again by the hash of their content.';
create index import_row_by_party on import_row (party_id);

create table import_mapping (
	network_id bigint not null references network,
	headers_hash text not null,
	mapping jsonb not null,
	used_at timestamptz not null default now(),
	primary key (network_id, headers_hash)
);

create table duplicate_pair (
	id bigint generated always as identity primary key,
	network_id bigint not null,
	party_id bigint not null,
	other_id bigint not null,
	probability real not null check (probability between 0 and 1),
	reasons jsonb not null,
	found_by_import bigint,
	decided text check (decided in ('not-a-duplicate')),
	foreign key (network_id, party_id) references party (network_id, id) on delete cascade,
	foreign key (network_id, other_id) references party (network_id, id) on delete cascade,
	check (party_id < other_id),
	unique (party_id, other_id)
);
create index duplicate_pair_by_network on duplicate_pair (network_id);

call guard_owner('import', 'own');
call guard_owner('import_problem', 'own');
call guard_owner('import_row', 'own');
call guard_owner('import_mapping', 'own');
call guard_owner('duplicate_pair', 'own');
call keep_revisions('duplicate_pair', 'party_id');
