-- A document is replaced, hardly ever updated: room for newer versions of a row in its page is never used, and pages are what counting reads.
alter table search_document set (fillfactor = 100);
