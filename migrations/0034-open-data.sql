-- The published part as open data, and the taxonomy as data that can leave and come back.

alter table network add column data_licence text
	check (data_licence in ('cc0-1.0', 'cc-by-4.0', 'cc-by-sa-4.0', 'dl-de-zero-2.0', 'dl-de-by-2.0'));
comment on column network.data_licence is 'Under which licence others may use what the network publishes; null: it is not offered as open data.';

alter table competence_scheme
	add column licence text check (licence ~ '^https?://\S+$' and length(licence) <= 500),
	add column description jsonb not null default '{}' check (is_localized(description)),
	add column version text check (length(version) between 1 and 100);
comment on column competence_scheme.licence is 'dct:license of the file it was read from. A scheme that names none is not offered for download.';

alter table competence add column replaced_by_id int references competence;
comment on column competence.replaced_by_id is 'For a retired concept: the one that took its place (dct:isReplacedBy).';
create index competence_by_replacement on competence (replaced_by_id) where replaced_by_id is not null;

-- Licence, description and version were not kept before: files that were read already are read once more, the shipped one by itself.
update instance_fact set value = '""' where name = 'taxonomy.shipped-digest' and value #>> '{}' in (select digest from competence_scheme);
update competence_scheme set digest = '';
