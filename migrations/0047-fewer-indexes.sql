-- Indexes that others make superfluous: each costs every import and every save.

-- In the order of change, only the overview is read.
drop index party_by_change;
-- Sites are found by their value first, as channel_by_value has it.
drop index channel_by_site;
-- One index for domains of mail addresses: whole ones over all networks, and their beginnings within one.
drop index channel_by_domain;
drop index channel_by_mail_domain;
create index channel_by_mail_domain on channel (split_part(value_key, '@', 2) text_pattern_ops, network_id) where kind = 'mail';
