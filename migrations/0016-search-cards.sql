-- What a hit shows is kept with its document: so showing it needs no look at records, and the rule of who sees what is asked once.
truncate search_document;
alter table search_document add column card jsonb not null;
comment on column search_document.card is 'What a hit shows to this audience: src/domain/atlas/shown-organisations.ts.';

-- Who belongs to the sample of every n-th: also known to src/domain/atlas/search/facts.ts.
create function search_sampled(identity int, times int) returns boolean
	language sql immutable parallel safe
	return (((identity::bigint * 2654435761) >> 16) & (times - 1)) = 0;

-- Search is made anew at the next start.
update instance_fact set value = '"0"' where name = 'search.server-version';
