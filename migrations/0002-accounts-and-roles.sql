-- Who may act: role grants and the link from an account to person records. The accounts themselves live in the schema auth.

create table role_grant (
	id bigint generated always as identity primary key,
	account_id text not null,
	network_id bigint references network,
	role text not null check (role in ('office', 'board', 'admin', 'coordinator', 'operator')),
	during daterange not null default daterange(current_date, null),
	granted_by text,
	check ((role = 'operator') = (network_id is null))
);
comment on table role_grant is 'Dated roles of an account: office, board and admin of a network, coordinator of an alliance, operator of the instance.';
create index role_grant_by_account on role_grant (account_id);
create index role_grant_by_network on role_grant (network_id);
create unique index role_grant_once on role_grant (account_id, coalesce(network_id, 0), role) where upper_inf(during);
