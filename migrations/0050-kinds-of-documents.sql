-- What a document is, of which day, and whether those it concerns see it: an invoice is for one member, not for all of them.

alter table document
	add column kind text not null default 'other' check (kind in ('invoice', 'contract', 'letter', 'statute', 'minutes', 'other')),
	add column dated_on date,
	add column opened boolean not null default false,
	-- Where the scope is wider, those it concerns see it anyway.
	add constraint opened_documents_are_narrow check (not opened or scope = 'office'),
	add constraint invoices_have_a_day check (kind <> 'invoice' or dated_on is not null);
comment on column document.dated_on is 'The day that it bears, such as that of an invoice; for other kinds where somebody said so.';
comment on column document.opened is 'The person on whom it hangs, or the people of the organisation, see it, too; nobody else outside of the office does.';
