-- Imports do first what somebody waits for.

-- Looking for duplicates follows the import in a transaction of its own; whatever a break left out goes on at the next start.
create or replace function unfinished_imports() returns table (id bigint, network_id bigint, state text)
	language sql stable security definer set search_path = public
	begin atomic
		select i.id, i.network_id, i.state from import i
		where i.state in ('queued', 'previewing', 'running', 'undoing') or (i.state = 'done' and i.outcome -> 'duplicates' = 'null');
	end;
