-- What goes stale, by day: the start page of the office counts it, the member table filters by it.
create index claim_by_freshness on claim (fresh_until, network_id, party_id);
