-- Accounts: the tables of the account library in a schema of their own, invitations, and mails that are still to be sent.

create schema auth;

create table auth."user" (
	id text primary key,
	name text not null check (length(name) between 1 and 200),
	email text not null unique check (email = lower(email) and length(email) <= 254),
	email_verified boolean not null default false,
	image text,
	locale text not null default 'de' check (locale in ('de', 'en')),
	two_factor_enabled boolean not null default false,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);
comment on table auth."user" is 'An account: one per mail address, for the whole instance. The names of these tables are those of the account library.';

create table auth.session (
	id text primary key,
	user_id text not null references auth."user" on delete cascade,
	token text not null unique,
	expires_at timestamptz not null,
	ip_address text,
	user_agent text,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);
comment on column auth.session.token is 'Worth nothing alone: the cookie carries it signed with the secret of the instance, which is not in the database.';
create index session_by_user on auth.session (user_id);

create table auth.account (
	id text primary key,
	user_id text not null references auth."user" on delete cascade,
	provider_id text not null,
	account_id text not null,
	password text,
	access_token text,
	refresh_token text,
	id_token text,
	access_token_expires_at timestamptz,
	refresh_token_expires_at timestamptz,
	scope text,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now(),
	unique (provider_id, account_id)
);
comment on table auth.account is 'How a user proves who they are. Only the provider credential is used: a password, hashed with scrypt.';
create index account_by_user on auth.account (user_id);

create table auth.verification (
	id text primary key,
	identifier text not null,
	value text not null,
	expires_at timestamptz not null,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);
comment on table auth.verification is 'What links in mails and steps of a sign-in stand for. The identifier is the SHA-256 of purpose and token; used once, then removed.';
create index verification_by_identifier on auth.verification (identifier);
create index verification_by_expiry on auth.verification (expires_at);

create table auth.two_factor (
	id text primary key,
	user_id text not null unique references auth."user" on delete cascade,
	secret text not null,
	backup_codes text not null,
	verified boolean not null default true,
	failed_verification_count int not null default 0,
	locked_until timestamptz
);
comment on table auth.two_factor is 'The second factor. Secret and recovery codes are encrypted with the secret of the instance.';

create table auth.rate_limit (
	key text primary key,
	count int not null,
	until timestamptz not null
);
comment on column auth.rate_limit.key is 'Keyed hash of the rule and the client or the mail address: nobody can read who it was.';
create index rate_limit_by_end on auth.rate_limit (until);

grant usage on schema auth to flechtwerk_app;
grant select, insert, update, delete on all tables in schema auth to flechtwerk_app;
alter default privileges in schema auth grant select, insert, update, delete on tables to flechtwerk_app;

create table invitation (
	id bigint generated always as identity primary key,
	network_id bigint not null references network,
	mail text not null check (mail = lower(mail) and length(mail) <= 254),
	role text check (role in ('office', 'board', 'admin', 'coordinator')),
	person_id bigint,
	locale text not null default 'de' check (locale in ('de', 'en')),
	invited_by text,
	invited_at timestamptz not null default now(),
	expires_at timestamptz not null,
	accepted_at timestamptz,
	accepted_by text,
	withdrawn_at timestamptz,
	foreign key (network_id, person_id) references party (network_id, id) on delete cascade,
	check ((role is null) <> (person_id is null)),
	check (accepted_at is null or withdrawn_at is null)
);
comment on table invitation is 'An offer of a role in a network, or of the link to a person record, to whoever can read a mail address.';
create unique index invitation_open on invitation (network_id, mail, coalesce(role, ''), coalesce(person_id, 0))
	where accepted_at is null and withdrawn_at is null;
create index invitation_by_network on invitation (network_id, invited_at desc);
create index invitation_by_person on invitation (person_id) where person_id is not null;

call guard_owner('invitation');
call keep_revisions('invitation', 'person_id');
call guard_owner('role_grant');
call keep_revisions('role_grant');

-- The operator belongs to no network, so the second lock would refuse the row; only this function makes one, within a journal entry.
create function name_operator(account text, author text) returns void
	language sql security definer set search_path = public
	begin atomic
		insert into role_grant (account_id, role, granted_by) select account, 'operator', author where acting_journal() is not null
			on conflict do nothing;
	end;

create table mail_request (
	id bigint generated always as identity primary key,
	kind text not null,
	mail text not null,
	locale text not null check (locale in ('de', 'en')),
	facts jsonb not null default '{}',
	requested_at timestamptz not null default now(),
	due_at timestamptz not null default now(),
	attempts int not null default 0
);
comment on table mail_request is 'Mails still to be composed and sent. Holds no text and no token: those are made when the mail is sent.';
create index mail_request_by_due on mail_request (due_at, id);

create table shown_mail (
	id bigint generated always as identity primary key,
	recipient text not null,
	subject text not null,
	body text not null,
	html text not null,
	shown_at timestamptz not null default now()
);
comment on table shown_mail is 'Mails of a demonstration or development instance, which appear on a page instead of being sent.';
