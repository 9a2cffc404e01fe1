-- Tasks that the office gives to people of members, and mails that tell it and the board that an application waits.

alter table task add column person_id bigint,
	add foreign key (network_id, person_id) references party (network_id, id) on delete set null (person_id),
	add check (person_id is null or assignee_account is null);
comment on column task.person_id is 'The person of a member who is to do it: they see it among their own things, and tick it off there.';
create index task_by_person on task (person_id, done_at, due_on, id) where person_id is not null;

alter table application_form
	add column tells_office boolean not null default true,
	add column tells_board boolean not null default true;
comment on column application_form.tells_office is 'The office gets a mail when an application has come in and its address is confirmed.';
comment on column application_form.tells_board is 'The board gets a mail when the office has put an application before it.';
