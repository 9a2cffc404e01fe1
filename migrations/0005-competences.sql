-- The taxonomy (owned by the instance) and the claims of parties (owned by their network).

create table competence_scheme (
	id int generated always as identity primary key,
	uri text not null unique,
	label jsonb not null check (is_localized(label)),
	digest text not null,
	imported_at timestamptz not null default now()
);
comment on column competence_scheme.digest is 'SHA-256 of the file it was read from; an unchanged file is not read again.';

create table competence (
	id int generated always as identity primary key,
	scheme_id int not null references competence_scheme,
	uri text not null unique,
	slug text not null,
	labels jsonb not null check (is_localized(labels)),
	alternatives jsonb not null default '{"de": [], "en": []}',
	definition jsonb not null default '{}' check (is_localized(definition)),
	broader_id int references competence,
	field_id int references competence,
	path int[] not null default '{}',
	retired_at timestamptz,
	unique (scheme_id, slug)
);
comment on column competence.path is 'From the top field down to the concept itself: the ancestors of a claim in one array.';
comment on column competence.field_id is 'The top concept: the competence field shown as a facet.';
create index competence_by_broader on competence (broader_id);
create index competence_by_path on competence using gin (path);

create table competence_related (
	competence_id int not null references competence on delete cascade,
	related_id int not null references competence on delete cascade,
	primary key (competence_id, related_id),
	check (competence_id <> related_id)
);

create table claim (
	id bigint generated always as identity primary key,
	network_id bigint not null,
	party_id bigint not null,
	competence_id int not null references competence,
	level smallint not null default 1 check (level between 1 and 3),
	basis text not null default 'self-declared' check (basis in ('self-declared', 'reference', 'certificate', 'partner-confirmed')),
	evidence jsonb not null default '{}' check (is_localized(evidence)),
	capacity jsonb not null default '{}' check (is_localized(capacity)),
	confirmed_on date,
	confirmed_by text,
	fresh_until date,
	scope scope not null default 'public',
	foreign key (network_id, party_id) references party (network_id, id) on delete cascade,
	unique (party_id, competence_id)
);
comment on table claim is 'An organisation or person has a competence: level (1 basic, 2 advanced, 3 expert), basis, who confirmed it and when, until when it counts as fresh.';
create index claim_by_competence on claim (competence_id);

call guard_owner('claim');
call keep_revisions('claim', 'party_id');
