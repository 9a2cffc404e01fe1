-- Search: derived from parties and claims, rebuilt at any time, owned by nobody. See docs/decisions on search.

-- One narrow row per organisation (identity) and audience. What is counted stands in a few bytes, the words are kept out of
-- line: so counting reads few pages.
create table search_document (
	id int generated always as identity primary key,
	identity_id int not null,
	audience int not null default 0,
	replaced_for int[],
	quality real not null,
	party_id int not null,
	facts bytea not null,
	digest bigint not null,
	-- PostgreSQL moves values out of a row only when the row is longer than 2 kB. This makes it so, and is then compressed to 30 bytes.
	padding text not null default repeat(' ', 2000),
	tsv tsvector not null,
	unique (identity_id, audience)
) with (toast_tuple_target = 128, fillfactor = 90);
alter table search_document alter column tsv set storage external;
comment on column search_document.audience is '0 the public, n > 0 the members of network n, -n the members of networks allied in n.';
comment on column search_document.replaced_for is 'Audiences that have a document of their own about this identity.';
comment on column search_document.quality is 'Completeness, evidence and freshness, 0 to 1; orders hits of equal fit.';
comment on column search_document.facts is 'What facets count, packed: src/domain/atlas/search/facts.ts.';
comment on column search_document.tsv is 'Words, and as lexemes with a colon: competences with all ancestors, evidence, words of the name, facts to filter by, samples. See search-query.ts.';

-- Everything that is asked is a lexeme; one index answers it.
create index search_document_words on search_document using gin (tsv) with (fastupdate = off);

-- The facts of a document in one piece: identity, quality, kind, size, fields, district, networks.
create function search_facts(identity int, quality real, kind int, size int, fields int, district text, networks int[]) returns bytea
	language sql immutable parallel safe
	return int4send(identity) || int2send((quality * 1000)::smallint) || set_byte('\x00', 0, coalesce(kind, 0)) || set_byte('\x00', 0, coalesce(size, 0))
		|| int4send(fields) || convert_to(rpad(coalesce(district, ''), 5), 'LATIN1') || set_byte('\x00', 0, cardinality(networks))
		|| (select string_agg(int4send(network), ''::bytea order by network) from unnest(networks) network);

-- Competence fields (top concepts) as bits.
create table search_field (
	bit smallint primary key check (bit between 0 and 30),
	competence_id int not null unique references competence
);

-- All words of the documents, with how many documents hold them and, for German compounds, of what parts they are made.
create table search_word (
	word text primary key,
	documents int not null default 0,
	parts text[] not null default '{}'
);
comment on column search_word.documents is 'Public documents that hold it, as of the last rebuild; 0 when only narrower documents or labels do: such a word is never shown to the public.';
create index search_word_compounds on search_word (word) include (parts) where parts <> '{}';
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

-- What search keeps in memory (networks, competences, labels, words) is read again when this number has moved. A row and no
-- sequence: it is seen to move exactly when the change is seen.
create table search_version (
	single boolean primary key default true check (single),
	version bigint not null default 1
);
insert into search_version default values;
create function move_search_version() returns trigger language plpgsql as $$
begin
	update search_version set version = version + 1;
	return null;
end $$;
create trigger search_version_moves after insert or update or delete or truncate on network for each statement execute function move_search_version();
create trigger search_version_moves after insert or update or delete or truncate on network_district for each statement execute function move_search_version();
create trigger search_version_moves after insert or update or delete or truncate on competence for each statement execute function move_search_version();
create trigger search_version_moves after insert or update or delete or truncate on search_label for each statement execute function move_search_version();
create trigger search_version_moves after insert or update or delete or truncate on search_field for each statement execute function move_search_version();

-- Each word of a folded text by its German stem; how labels and queries become comparable.
create function stem_words(folded text) returns text
	language sql stable parallel safe
	return (select string_agg(coalesce((ts_lexize('german_stem', word))[1], word), ' ' order by position)
		from unnest(string_to_array(folded, ' ')) with ordinality given (word, position));

grant truncate on search_document, search_field, search_word, search_label to flechtwerk_app;
