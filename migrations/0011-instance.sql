-- What an instance knows about itself.

create table instance_fact (
	name text primary key,
	value jsonb not null
);
comment on table instance_fact is 'Facts of the instance that no module owns, for example which server version the search documents were made with.';
