-- What schemes of others say of each other. Both ends are kept as the files name them: so it does not matter which scheme is read first.
create table reference_mapping (
	scheme_id int not null references reference_scheme,
	concept text not null,
	other text not null,
	relation text not null check (relation in ('exact', 'close', 'broad', 'narrow')),
	primary key (scheme_id, concept, other),
	check (concept <> other)
);
comment on table reference_mapping is 'Mappings between two schemes of others, by the URIs of their concepts. Those to competences stand in competence_mapping.';
comment on column reference_mapping.scheme_id is 'The scheme whose files said it, and say it anew with each import.';
comment on column reference_mapping.relation is 'As in SKOS, seen from the concept: the other one is the same, close, broader or narrower.';
create index reference_mapping_by_concept on reference_mapping (concept);
create index reference_mapping_by_other on reference_mapping (other);

-- Search knows by heart what is mapped exactly.
create trigger search_version_moves after insert or update or delete or truncate on competence_mapping for each statement execute function move_search_version();
create trigger search_version_moves after insert or update or delete or truncate on reference_mapping for each statement execute function move_search_version();
