-- Alerts tell of organisations that come to match a search because they changed; and whoever is told may see what is kept for that.

create table atlas_earlier (
	identity_id bigint not null references identity on delete cascade,
	since date,
	tsv tsvector not null,
	unique nulls not distinct (identity_id, since)
);
comment on table atlas_earlier is 'The public search document of an organisation as it was before it changed, for a hundred days: what matches a search now and never did in them is news. Gone as soon as the public may no longer see the organisation.';
comment on column atlas_earlier.since is 'The day on which the change was noted, as in atlas_news; null until the night after it.';
create index atlas_earlier_by_since on atlas_earlier (since);

-- What is kept of alerts for the proven address of an account, in every network: the second lock shows one at a time.
create function alerts_of(account text) returns table (network text, locale text, question text, asked_at timestamptz, confirmed_at timestamptz, told_until date)
	language sql stable security definer set search_path = public
	begin atomic
		select n.name, a.locale, a.question, a.asked_at, a.confirmed_at, a.told_until
		from auth."user" u join search_alert a on a.mail = u.email join network n on n.id = a.network_id
		where u.id = account and u.email_verified order by a.asked_at, a.id;
	end;
create index search_alert_by_mail on search_alert (mail);
