-- What an organisation tells of itself: an announcement has the day on which it appears, and vanishes after its last day.

alter table profile_entry
	add column posted_on date,
	drop constraint profile_entry_kind_check,
	add constraint profile_entry_kind_check
		check (kind in ('reference', 'announcement', 'certificate', 'training', 'apprenticeship', 'internship', 'thesis', 'job')),
	drop constraint facts_of_offers,
	add constraint facts_of_offers check (
		kind not in ('reference', 'announcement', 'certificate')
		or (starts_on is null and place is null and district_code is null and mail is null)),
	add constraint days_of_announcements check ((posted_on is not null) = (kind = 'announcement') and posted_on <= valid_until);
comment on table profile_entry is 'One thing that an organisation shows on its profile: a reference, an announcement, a certificate, or an offer (training, apprenticeship, internship, thesis, job).';
comment on column profile_entry.posted_on is 'The day of an announcement: it is not shown before.';
comment on column profile_entry.valid_until is 'The last day on which it is shown: until when a certificate is valid, an offer or an announcement stands. Those always end.';

-- The page of all offers asks for those that still stand, of any network; announcements are no offers.
drop index profile_entry_standing;
create index profile_entry_standing on profile_entry (valid_until, id) where kind not in ('reference', 'announcement', 'certificate');
-- Front pages and feeds ask for the newest announcements.
create index profile_entry_announced on profile_entry (posted_on desc, id desc) where kind = 'announcement';
