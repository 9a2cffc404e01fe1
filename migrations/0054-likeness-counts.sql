/*
 How many parties of a network share a value by which they are compared: the whole, and each value that more than forty have. Counting them
 anew for each change of a party took most of its time. Kept by whatever looks through a whole network; between two nights a count
 may be a little off, which moves a probability by less than anybody sees.
*/
create table likeness_count (
	network_id bigint not null references network on delete cascade,
	kind text not null check (kind in ('organisation', 'person')),
	key int,
	count int not null check (count > 0),
	unique nulls not distinct (network_id, kind, key)
);
comment on table likeness_count is 'How many parties of a network share a value by which they are compared. Derived; only values that many share.';
comment on column likeness_count.key is 'As in party_likeness.keys; null for all parties of the kind.';
call guard_owner('likeness_count');
