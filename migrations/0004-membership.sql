-- Membership: a party belongs to a network, with a type, from a date, until a date. Its status on a day is derived.

create table membership_type (
	id bigint generated always as identity primary key,
	network_id bigint not null references network,
	slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	label jsonb not null check (is_localized(label)),
	position int not null default 0,
	unique (network_id, slug),
	unique (network_id, id)
);

create table membership (
	id bigint generated always as identity primary key,
	network_id bigint not null,
	party_id bigint not null,
	type_id bigint not null,
	number text,
	during daterange not null,
	foreign key (network_id, party_id) references party (network_id, id) on delete cascade,
	foreign key (network_id, type_id) references membership_type (network_id, id),
	unique (network_id, id),
	check (not isempty(during)),
	exclude using gist (party_id with =, during with &&)
);
create index membership_by_party on membership (party_id);
create index membership_by_type on membership (network_id, type_id);

create table membership_notice (
	id bigint generated always as identity primary key,
	network_id bigint not null,
	membership_id bigint not null,
	party_id bigint not null references party on delete cascade,
	given_on date not null,
	ends_on date not null,
	reason text,
	withdrawn_on date,
	foreign key (network_id, membership_id) references membership (network_id, id) on delete cascade,
	check (ends_on >= given_on)
);
create index membership_notice_by_membership on membership_notice (membership_id);

create table membership_suspension (
	id bigint generated always as identity primary key,
	network_id bigint not null,
	membership_id bigint not null,
	party_id bigint not null references party on delete cascade,
	during daterange not null,
	reason text,
	foreign key (network_id, membership_id) references membership (network_id, id) on delete cascade,
	exclude using gist (membership_id with =, during with &&)
);
create index membership_suspension_by_membership on membership_suspension (membership_id);

-- The one place that says what a membership is on a day: upcoming, active, notice-given, suspended, ended.
create function membership_status(m membership, day date) returns text
	language sql stable parallel safe
	return case
		when day < lower(m.during) then 'upcoming'
		when day >= upper(m.during) then 'ended'
		when exists (select from membership_suspension s where s.membership_id = m.id and s.during @> day) then 'suspended'
		when exists (select from membership_notice n where n.membership_id = m.id and n.given_on <= day
			and (n.withdrawn_on is null or n.withdrawn_on > day)) then 'notice-given'
		else 'active'
	end;

call guard_owner('membership_type');
call guard_owner('membership');
call guard_owner('membership_notice');
call guard_owner('membership_suspension');
call keep_revisions('membership_type');
call keep_revisions('membership', 'party_id');
call keep_revisions('membership_notice', 'party_id');
call keep_revisions('membership_suspension', 'party_id');
