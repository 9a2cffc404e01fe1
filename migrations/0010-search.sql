-- Search: derived from parties and claims, rebuilt at any time, owned by nobody. See docs/decisions on search.

-- One narrow row per organisation (identity) and audience. Facts that facets count are small and inline,
-- the words are kept out of line: so counting reads few pages.
create table search_document (
	id int generated always as identity primary key,
	identity_id int not null,
	audience int not null default 0,
	replaced_for int[],
	quality real not null,
	party_id int not null,
	network_id int not null,
	more_networks int[],
	kind smallint not null,
	size smallint,
	district text,
	fields int not null default 0,
	digest bigint not null,
	tsv tsvector not null,
	unique (identity_id, audience)
) with (toast_tuple_target = 128, fillfactor = 90);
alter table search_document alter column tsv set storage external;
comment on column search_document.audience is '0 the public, n > 0 the members of network n, -n the members of networks allied in n.';
comment on column search_document.replaced_for is 'Audiences that have a document of their own about this identity.';
comment on column search_document.quality is 'Completeness, evidence and freshness, 0 to 1; orders hits of equal fit.';
comment on column search_document.fields is 'Bit mask of the competence fields claimed: bit n is the field with search_field.bit n.';
comment on column search_document.tsv is 'Words, competences as c:<id> with all ancestors, strong evidence as e:<id>, words of the name once more as t:<stem>.';

-- Everything that matches.
create index search_document_words on search_document using gin (tsv) with (fastupdate = off);
-- A random eighth and a random 64th: facets of very common queries are counted there and multiplied. Hashed, since
-- numbers are given out in patterns (an organisation, then its people).
create index search_document_eighth on search_document using gin (tsv) with (fastupdate = off) where (hashint4(identity_id) & 7) = 0;
create index search_document_64th on search_document using gin (tsv) with (fastupdate = off) where (hashint4(identity_id) & 63) = 0;
-- The same samples when nothing is asked, and the best of all.
create index search_document_any_eighth on search_document (identity_id) where (hashint4(identity_id) & 7) = 0;
create index search_document_any_64th on search_document (identity_id) where (hashint4(identity_id) & 63) = 0;
create index search_document_by_quality on search_document (quality desc, id);
-- The best fiftieth: where the first page of a very common query comes from.
create index search_document_best on search_document using gin (tsv) with (fastupdate = off) where quality >= 0.8;

-- Competence fields (top concepts) as bits.
create table search_field (
	bit smallint primary key check (bit between 0 and 30),
	competence_id int not null unique references competence
);

-- All words of the documents, with how many documents hold them and, for German compounds, of what parts they are made.
create table search_word (
	word text primary key,
	documents int not null default 1,
	parts text[]
);
create index search_word_parts on search_word using gin (parts) where parts is not null;
-- Words that nobody has looked at yet.
create index search_word_new on search_word (word) where parts is null;
create index search_word_similar on search_word using gin (word gin_trgm_ops);

-- Labels of competences as people type them, folded, for understanding a query.
create table search_label (
	label text not null,
	competence_id int not null references competence on delete cascade,
	preferred boolean not null,
	words smallint not null,
	primary key (label, competence_id)
);
create index search_label_similar on search_label using gin (label gin_trgm_ops);

-- Each word of a folded text by its German stem; how labels and queries become comparable.
create function stem_words(folded text) returns text
	language sql stable parallel safe
	return (select string_agg(coalesce((ts_lexize('german_stem', word))[1], word), ' ' order by position)
		from unnest(string_to_array(folded, ' ')) with ordinality given (word, position));

grant truncate on search_document, search_field, search_word, search_label to flechtwerk_app;
