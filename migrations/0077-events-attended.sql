-- Who took part in an event is written down as an interaction, before events have a module of their own.

alter table interaction drop constraint interaction_kind_check;
alter table interaction add constraint interaction_kind_check check (kind in ('call', 'visit', 'mail', 'meeting', 'event', 'note'));
comment on table interaction is 'A call, visit, mail, meeting, event or note, as the office wrote it down. A subject: tasks and documents hang on it.';

-- Few interactions are events, and segments ask who took part in them, since when, and by their words.
create index interaction_event on interaction (network_id, happened_on) where kind = 'event';
create index interaction_party_event on interaction_party (network_id, happened_on) include (party_id, interaction_id) where kind = 'event';
