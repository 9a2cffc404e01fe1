-- The journal as a page: by person, kind and day, whole or narrowed, and undo of anything that an office changed.

create index journal_by_actor on journal (network_id, actor_account, id desc);
create index journal_by_module on journal (network_id, split_part(action, '.', 1), id desc);
create index journal_by_moment on journal (network_id, at desc, id desc);
create index journal_by_undone on journal (((facts ->> 'undoes')::bigint)) where facts ? 'undoes';
comment on index journal_by_undone is 'Which entry took another one back.';

-- An entry is undone when an entry that took it back has not been taken back itself.
create function is_undone(entry bigint) returns boolean
	language plpgsql stable as $$
begin
	return exists (
		select from journal u where u.facts ? 'undoes' and (u.facts ->> 'undoes')::bigint = entry and not is_undone(u.id));
end $$;
