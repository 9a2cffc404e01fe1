-- A workbook may bring organisations, persons and memberships on sheets of their own, in one import.
alter table import add column sheets jsonb not null default '[]' check (jsonb_typeof(sheets) = 'array');
comment on column import.sheets is 'The sheets that could be taken, in the order in which they are read: {"index", "name", "headers"}; empty for a file of one table. What is taken stands in options.';
alter table import_problem add column sheet int not null default 0;
comment on column import_problem.sheet is 'Index of the sheet in which the row stands.';
