-- An organisation is asked whether its whole profile is still true, too, when it has no claim that is due.
alter table claim_reminder drop constraint claim_reminder_claims_check;
alter table claim_reminder add check (cardinality(claims) <= 200);
comment on column claim_reminder.claims is 'The claims that were asked about; some may be gone by now. None when only the profile was asked about.';
