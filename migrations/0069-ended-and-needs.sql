-- Segments ask for former functions and for what was needed: few rows among many.

-- Only what has ended stands in it: a function that is taken up, or imported, costs nothing.
create index party_function_ended on party_function (network_id, upper(during))
	include (person_id, organisation_id, kind, during) where not upper_inf(during);

create function folded_needs(needs text[]) returns text
	language sql immutable parallel safe
	return (select string_agg(fold_text(told.need), chr(10) order by told.at) from unnest(needs) with ordinality as told (need, at));
comment on function folded_needs is 'Needs as they are looked through: a line each, null when there are none.';

alter table interaction add column needs_key text generated always as (folded_needs(needs)) stored;
comment on column interaction.needs_key is 'The needs folded, a line each. Null when there are none.';
