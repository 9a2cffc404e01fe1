/*
 The one place that says which memberships give what members have: those that hold and do not rest. Whoever rests stays a member, is
 counted as one and is shown as one, but has no vote and no benefits. People of a member organisation are members through their
 function, and see what members see, by this same rule.
*/
create function benefits_on(day date) returns table (membership_id bigint, network_id bigint, party_id bigint, type_id bigint)
	language sql stable parallel safe
	begin atomic
		select m.membership_id, m.network_id, m.party_id, m.type_id
		from memberships_on(day) m where m.during @> day and m.status in ('active', 'notice-given');
	end;

create or replace function members_through_functions(day date)
	returns table (network_id bigint, person_id bigint, organisation_id bigint, function_id bigint, membership_id bigint)
	language sql stable parallel safe
	begin atomic
		select m.network_id, f.person_id, f.organisation_id, f.id, m.membership_id
		from party_function f join benefits_on(day) m on m.party_id = f.organisation_id and m.network_id = f.network_id
		where f.during @> day;
	end;
