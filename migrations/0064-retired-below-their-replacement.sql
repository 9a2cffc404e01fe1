-- A claim on a retired competence is found wherever the one that took its place is asked for: it stands below it now.
update competence c set path = b.path || c.id, field_id = b.field_id from competence b
where b.id = c.replaced_by_id and b.retired_at is null and c.retired_at is not null;

comment on column competence.path is 'From the top field down to the concept itself: the ancestors of a claim in one array. A retired concept stands below the one that took its place.';

-- Search is made anew at the next start, if that concerns any of its documents.
update instance_fact set value = '"0"' where name = 'search.server-version'
	and exists (select from competence where retired_at is not null and replaced_by_id is not null);
