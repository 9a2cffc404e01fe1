/*
 What belongs to somebody who has an account, in tables of which the second lock shows those of one network: to be read by them in all
 of their networks. Each function answers for one account; what is found by a mail address, only once the address is proven.
*/

-- Applications that were sent from the address. What was decided, and why, as the status page says it: nobody who acted is named.
create function applications_of(account text) returns table (network text, kind text, name text, state text, asked_at timestamptz, decided_at timestamptz,
	reason text, answers jsonb, consent_text text)
	language sql stable security definer set search_path = public
	begin atomic
		select n.name, a.kind, a.name, application_state(a.id), (select min(s.at) from application_step s where s.application_id = a.id),
			d.at, case when d.kind = 'declined' then d.reason end, a.answers, a.consent_text
		from auth."user" u join application a on lower(a.mail) = lower(u.email) join network n on n.id = a.network_id
		left join lateral (select s.kind, s.at, s.reason from application_step s where s.application_id = a.id and s.kind in ('approved', 'declined')
			order by s.id desc limit 1) d on application_state(a.id) in ('approved', 'declined')
		where u.id = account and u.email_verified order by a.id;
	end;
create index application_by_mail on application (lower(mail));

-- What applications say of the person with the address.
create function application_persons_of(account text) returns table (network text, application text, salutation text, title text, given_name text,
	family_name text, mail text, phone text, role_title text, functions text[])
	language sql stable security definer set search_path = public
	begin atomic
		select n.name, a.name, p.salutation, p.title, p.given_name, p.family_name, p.mail, p.phone, p.role_title, p.functions
		from auth."user" u join application_person p on lower(p.mail) = lower(u.email) join application a on a.id = p.application_id
		join network n on n.id = a.network_id
		where u.id = account and u.email_verified order by p.id;
	end;
create index application_person_by_mail on application_person (lower(mail));

-- Views that somebody keeps in the office.
create function saved_views_of(account text) returns table (network text, name text, query text, shared boolean)
	language sql stable security definer set search_path = public
	begin atomic
		select n.name, v.name, v.query, v.shared from saved_view v join network n on n.id = v.network_id where v.account_id = account order by v.id;
	end;

-- Tasks that were given to somebody of the office.
create function tasks_of(account text) returns table (network text, title text, due_on date, created_at timestamptz, done_at timestamptz)
	language sql stable security definer set search_path = public
	begin atomic
		select n.name, t.title, t.due_on, t.created_at, t.done_at from task t join network n on n.id = t.network_id
		where t.assignee_account = account order by t.id;
	end;

-- Contacts in which somebody took part for the office. What was said belongs to the network.
create function contacts_of(account text) returns table (network text, kind text, happened_on date)
	language sql stable security definer set search_path = public
	begin atomic
		select n.name, i.kind, i.happened_on from interaction_account a join interaction i on i.id = a.interaction_id join network n on n.id = i.network_id
		where a.account_id = account order by i.happened_on, i.id;
	end;
create index interaction_account_by_account on interaction_account (account_id);
