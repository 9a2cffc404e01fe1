-- Words that come with changed documents have a number of their own: what search knows by heart need not be read again for each of them, only these words.
alter table search_version add column words bigint not null default 1;
comment on column search_version.words is 'Moves when words come; then those with a higher number than what is known are read.';
alter table search_word add column since bigint not null default 0;
comment on column search_word.since is 'search_version.words as it was written.';
create index search_word_since on search_word (since);
-- Which words are alike is told in memory (vocabulary.ts).
drop index search_word_similar;
