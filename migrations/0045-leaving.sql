-- The end of an account, and of the role of the operator. Both belong to no network, so the second lock would refuse them;
-- only these functions do it, within a journal entry.

/* Ends the role as of a day. False when nobody else would have it then, or there was nothing to end. */
create function end_operator(account text, day date) returns boolean
	language plpgsql security definer set search_path = public as $$
begin
	if acting_journal() is null then return false; end if;
	-- Locks them all, so that two cannot end each other at the same moment.
	perform from role_grant where role = 'operator' and during @> day order by id for update;
	if not exists (select from role_grant where role = 'operator' and during @> day and account_id <> account) then return false; end if;
	update role_grant set during = daterange(lower(during), day) where role = 'operator' and during @> day and account_id = account;
	return found;
end $$;

/* Takes the name out of entries about an account that has been deleted. Entries of networks keep it: those say who changed their records. */
create function forget_account_name(account text) returns void
	language sql security definer set search_path = public
	begin atomic
		update journal set actor_name = null where network_id is null and actor_account = account
			and not exists (select from auth."user" u where u.id = account);
	end;
