-- Tasks that come from another system keep its number: the same file again changes them instead of writing them down twice.
alter table task
	add column source text,
	add column source_id text check (length(source_id) between 1 and 200),
	add check ((source is null) = (source_id is null)),
	add unique (network_id, source, source_id);
comment on column task.source is 'The system that it was imported from; null for one that was written down here, or that had no number there.';
comment on column task.source_id is 'Its number in that system.';
