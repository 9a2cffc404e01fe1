-- What an office keeps for its own work.

create table saved_view (
	id bigint generated always as identity primary key,
	network_id bigint not null references network,
	account_id text not null,
	name text not null check (length(name) between 1 and 80),
	query text not null,
	shared boolean not null default true,
	unique (network_id, name)
);
call guard_owner('saved_view', 'own');
