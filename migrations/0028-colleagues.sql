-- Whoever signs in may learn which members their verified mail address belongs to: by the domain of a mail address or a site of the
-- organisation, over all networks at once.
create index channel_by_domain on channel (split_part(value_key, '@', 2)) where kind = 'mail';
create index channel_by_site on channel (value_key) where kind = 'web';
