-- What segments ask of a whole network at once, each read from one index alone.
create index opt_out_by_kind on opt_out (network_id, kind) include (party_id);
create index consent_by_purpose on consent (network_id, purpose) include (party_id, given_at, withdrawn_at);
create index party_by_founding on party (network_id, founded) include (id) where founded is not null;
create index party_by_legal_form on party (network_id, legal_form) include (id) where legal_form is not null;

-- Few contacts write a need down.
create index interaction_with_needs on interaction (network_id, happened_on) where needs <> '{}';
